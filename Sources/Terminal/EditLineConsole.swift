import CLineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal with line editing by libedit. One per process, on one thread.
public final class EditLineConsole: Console {
  public let isInteractive = true
  public let canEdit = true
  /// False where the system has no UTF-8 locale at all: letters beyond ASCII cannot be typed, and that must be said.
  public let hasUnicodeLocale: Bool
  public private(set) var lineNumber = 0

  private let input: Descriptor
  private var output: Descriptor
  private var errors = Descriptor(STDERR_FILENO)
  private var cells = Cells()
  private var completions: (String) -> Offer = { _ in Offer([]) }

  public init(input: Int32 = 0, output: Int32 = 1) {
    signal(SIGPIPE, SIG_IGN)
    self.input = Descriptor(input)
    self.output = Descriptor(output)
    hasUnicodeLocale = line_editor_use_utf8()
  }

  public var width: Int { output.columns }
  public var outputError: Int32? { output.error }

  public func write(_ text: String) { output.write(text) }
  public func writeError(_ text: String) { errors.write(text) }

  public func readLine(_ request: LineRequest) -> LineInput {
    completions = request.completions
    defer { completions = { _ in Offer([]) } }
    let prompt = Prompt(request.prompt)
    output.write(prompt.above)
    let result = withCStrings(request.history.map { cells.encode($0) }) { history in
      cells.encode(prompt.marked).withCString { prompt in
        request.prefill.withCString { read(prompt: prompt, prefill: $0, history: history) }
      }
    }
    defer { free(result.text) }
    return lineInput(result)
  }

  private func read(
    prompt: UnsafePointer<CChar>, prefill: UnsafePointer<CChar>, history: [UnsafePointer<CChar>?]
  ) -> LineEditorResult {
    history.withUnsafeBufferPointer { history in
      var request = LineEditorRequest(
        input: input.number, output: output.number, prompt: prompt, prefill: prefill, history: history.baseAddress,
        historyCount: history.count, context: Unmanaged.passUnretained(self).toOpaque(),
        cells: { context, text in
          EditLineConsole.with(context, text) { strdup($0.cells.encode($1)) }
        },
        text: { context, cells in
          EditLineConsole.with(context, cells) { strdup($0.cells.decode($1)) }
        },
        complete: { context, before in
          EditLineConsole.with(context, before) { $0.complete($1) } ?? LineEditorCompletion()
        })
      return line_editor_read(&request)
    }
  }

  private static func with<Result>(
    _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?,
    _ body: (EditLineConsole, String) -> Result?
  ) -> Result? {
    guard let context, let text else { return nil }
    return body(Unmanaged<EditLineConsole>.fromOpaque(context).takeUnretainedValue(), String(cString: text))
  }

  private func complete(_ before: String) -> LineEditorCompletion {
    let before = cells.decode(before)
    let completion = Completion(of: before, completions(before), width: width)
    return LineEditorCompletion(
      replacement: completion.replacement.map { strdup($0) } ?? nil,
      listing: completion.listing.map { strdup(cells.encode($0)) } ?? nil)
  }

  private func lineInput(_ result: LineEditorResult) -> LineInput {
    let text = result.text.map { cells.decode(String(cString: $0)) } ?? ""
    switch result.status {
    case .line:
      lineNumber += 1
      return .line(text)
    case .end: return .end
    case .interrupted: return .interrupted(typed: text)
    case .terminated: return .terminated(signal: result.code, typed: text)
    case .failed: return .failed(errno: result.code)
    }
  }
}
