/// Where the person and the program meet: lines in, text out. One thread.
public protocol Console: AnyObject {
  /// Standard input is a terminal: a person answers.
  var isInteractive: Bool { get }
  /// The cursor moves, completions and history work. False for pipes and for `TERM=dumb`.
  var canEdit: Bool { get }
  /// Columns, 40 at least; 80 where unknown.
  var width: Int { get }
  /// Lines read so far, which is the number of the last one, from 1.
  var lineNumber: Int { get }
  /// The errno of the first write that failed; later text is dropped.
  var outputError: Int32? { get }

  /// One line, without its newline.
  func readLine(_ request: LineRequest) -> LineInput
  /// Has keys read as if typed, before anything else.
  func type(_ keys: String)
  /// Text for the person, as it is.
  func write(_ text: String)
  /// Text to standard error, as it is.
  func writeError(_ text: String)
}
