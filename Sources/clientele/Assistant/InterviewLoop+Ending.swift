import Terminal

extension InterviewLoop {
  /// Why the conversation ended early.
  enum Ending: Error {
    case stopped
    case interrupted
    case terminated(Int32)
    case inputFailed(Int32)

    /// What it means that no line came.
    static func error(for input: LineInput, _ console: any Console) -> any Error {
      switch input {
      case .line, .several, .end: Ending.stopped
      case .interrupted: Ending.interrupted
      case .terminated(let signal, _): Ending.terminated(signal)
      case .failed(let code): Ending.inputFailed(code)
      case .invalid: Failure.refusedLine(console.lineNumber, .notUTF8)
      case .tooLong: Failure.refusedLine(console.lineNumber, .lineTooLong)
      }
    }
  }
}
