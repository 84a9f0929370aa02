import CLineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines without editing: pipes, files and `TERM=dumb`, where the prompt is printed and Ctrl-C is seen.
public final class PlainConsole: Console {
  public let isInteractive: Bool
  public let canEdit = false
  public private(set) var lineNumber = 0

  private let input: Descriptor
  private var output: Descriptor
  private var errors = Descriptor(STDERR_FILENO)
  private var lines = LineSplitter()

  public init(input: Int32 = 0, output: Int32 = 1) {
    signal(SIGPIPE, SIG_IGN)
    self.input = Descriptor(input)
    self.output = Descriptor(output)
    isInteractive = self.input.isTerminal
  }

  public var width: Int { output.columns }
  public var outputError: Int32? { output.error }

  public func write(_ text: String) { output.write(text) }
  public func writeError(_ text: String) { errors.write(text) }

  public func readLine(_ request: LineRequest) -> LineInput {
    guard isInteractive else { return readLine { nil } }
    line_editor_begin_plain()
    defer { line_editor_end_plain() }
    write(request.prompt)
    return readLine { waitForInput() }
  }

  private func readLine(waiting: () -> LineInput?) -> LineInput {
    while true {
      if let line = lines.next() {
        lineNumber += 1
        return line
      }
      if let ending = waiting() { return ending }
      switch lines.fill(from: input.number) {
      case nil: continue
      case 0?:
        guard let last = lines.last() else { return end() }
        lineNumber += 1
        return last
      case let error?: return .failed(errno: error)
      }
    }
  }

  private func end() -> LineInput {
    if isInteractive { write("\n") }
    return .end
  }

  /// Nil when there is something to read.
  private func waitForInput() -> LineInput? {
    let result = line_editor_wait(input.number)
    switch result.status {
    case .line, .end: return nil
    case .failed: return .failed(errno: result.code)
    case .terminated: return .terminated(signal: result.code, typed: "")
    case .interrupted:
      lines = LineSplitter()
      write("\n")
      return .interrupted(typed: "")
    }
  }
}
