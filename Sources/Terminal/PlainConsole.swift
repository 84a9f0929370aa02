#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines from pipes and files, without prompts.
public final class PlainConsole: Console {
  public let isInteractive = false
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
  }

  public var width: Int { output.columns }
  public var outputError: Int32? { output.error }

  public func write(_ text: String) { output.write(text) }
  public func writeError(_ text: String) { errors.write(text) }

  public func type(_ keys: String) {}

  public func readLine(_ request: LineRequest) -> LineInput {
    while true {
      if let line = lines.next() { return counted(line) }
      switch lines.fill(from: input.number) {
      case nil: continue
      case 0?: return lines.last().map(counted) ?? .end
      case let error?: return .failed(errno: error)
      }
    }
  }

  private func counted(_ line: LineInput) -> LineInput {
    lineNumber += 1
    return line
  }
}
