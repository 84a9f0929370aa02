/// What is asked for in one line.
public struct LineRequest {
  /// Shown before the line. Bold and other `ESC[…m` sequences are welcome; all but its last line is printed once.
  public var prompt: String
  /// Text that stands in the line already, with the cursor after it.
  public var prefill: String
  /// Earlier entries for the arrow up and Ctrl-R, oldest first; called when one of them is pressed.
  public var history: () -> [String]
  /// From the text before the cursor to what Tab may do with it. `?` on an empty line asks for `"?"`.
  public var completions: (_ before: String) -> Offer
  /// Whether lines that come at once, as a paste does on a terminal that cannot mark it, are told apart from one line.
  public var noticesBursts = false
  /// What a search through the history is called, while it goes on.
  public var search = "Search"

  public init(
    prompt: String = "", prefill: String = "", history: @escaping @autoclosure () -> [String] = [],
    completions: @escaping (_ before: String) -> Offer = { _ in Offer([]) }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.history = history
    self.completions = completions
  }
}
