/// What came of reading one line.
public enum LineInput: Equatable, Sendable {
  /// A line; with several lines in it when it was pasted.
  case line(String)
  /// A line, and the keys that came at once with it: only where asked for. `Console.type(_:)` has them read as typed.
  case several(String, more: String)
  /// Ctrl-C, with all that was typed.
  case interrupted(typed: String)
  /// Ctrl-D on an empty line, or the end of the file.
  case end
  /// SIGTERM, SIGHUP (the window was closed) or SIGQUIT, with all that was typed. The terminal is as it was;
  /// `raiseByDefault(_:)` then ends the program as it was meant to end.
  case terminated(signal: Int32, typed: String)
  /// The line is not UTF-8.
  case invalid
  /// The line is longer than 1 MiB; all of it was skipped.
  case tooLong
  case failed(errno: Int32)

  /// What stood on a line that was left.
  public var typed: String? {
    switch self {
    case .interrupted(let typed), .terminated(_, let typed): typed
    default: nil
    }
  }
}
