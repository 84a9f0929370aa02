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
  public private(set) var lineNumber = 0

  private let input: Descriptor
  private var output: Descriptor
  private var errors = Descriptor(STDERR_FILENO)
  private var cells = Cells()
  private var completions: (String) -> Offer = { _ in Offer([]) }
  private var history: () -> [String] = { [] }
  private var entries: [String]?

  /// Nil where the system has no UTF-8 locale at all, without which libedit drops letters beyond ASCII.
  public init?(input: Int32 = 0, output: Int32 = 1) {
    guard line_editor_use_utf8() else { return nil }
    signal(SIGPIPE, SIG_IGN)
    self.input = Descriptor(input)
    self.output = Descriptor(output)
  }

  public var width: Int { output.columns }
  public var outputError: Int32? { output.error }

  public func write(_ text: String) { output.write(text) }
  public func writeError(_ text: String) { errors.write(text) }

  public func type(_ keys: String) { line_editor_type(keys) }

  public func readLine(_ request: LineRequest) -> LineInput {
    (completions, history, entries) = (request.completions, request.history, nil)
    defer { (completions, history, entries) = ({ _ in Offer([]) }, { [] }, nil) }
    let prompt = Prompt(request.prompt)
    output.write(prompt.above)
    let result = cells.encode(prompt.marked).withCString { prompt in
      request.prefill.withCString { prefill in
        request.search.withCString { read(request, prompt: prompt, prefill: prefill, search: $0) }
      }
    }
    defer {
      free(result.text)
      free(result.more)
    }
    return lineInput(result)
  }

  private func read(
    _ wanted: LineRequest, prompt: UnsafePointer<CChar>, prefill: UnsafePointer<CChar>, search: UnsafePointer<CChar>
  ) -> LineEditorResult {
    var request = LineEditorRequest(
      input: input.number, output: output.number, prompt: prompt, prefill: prefill, search: search,
      noticesBursts: wanted.noticesBursts,
      context: Unmanaged.passUnretained(self).toOpaque(),
      entry: { context, index in
        EditLineConsole.with(context) { console in console.entry(index).flatMap { strdup($0) } }
      },
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

  private func entry(_ index: Int) -> String? {
    let all = entries ?? history()
    entries = all
    return all.indices.contains(index) ? all[index] : nil
  }

  private static func with<Result>(
    _ context: UnsafeMutableRawPointer?, _ body: (EditLineConsole) -> Result?
  ) -> Result? {
    context.flatMap { body(Unmanaged<EditLineConsole>.fromOpaque($0).takeUnretainedValue()) }
  }

  private static func with<Result>(
    _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?,
    _ body: (EditLineConsole, String) -> Result?
  ) -> Result? {
    guard let text else { return nil }
    return with(context) { body($0, String(cString: text)) }
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
      return result.more.map { .several(text, more: String(cString: $0)) } ?? .line(text)
    case .end: return .end
    case .interrupted: return .interrupted(typed: text)
    case .terminated: return .terminated(signal: result.code, typed: text)
    case .failed: return .failed(errno: result.code)
    }
  }
}
