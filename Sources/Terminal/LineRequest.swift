/// What is asked for in one line.
public struct LineRequest {
  /// Shown before the line. Bold and other `ESC[…m` sequences are welcome; all but its last line is printed once.
  public var prompt: String
  /// Text that stands in the line already, with the cursor after it.
  public var prefill: String
  /// Earlier entries for the arrow up, oldest first.
  public var history: [String]
  /// From the text before the cursor to what Tab may do with it. `?` on an empty line asks for `"?"`.
  public var completions: (_ before: String) -> Offer

  public init(
    prompt: String = "", prefill: String = "", history: [String] = [],
    completions: @escaping (_ before: String) -> Offer = { _ in Offer([]) }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.history = history
    self.completions = completions
  }
}
