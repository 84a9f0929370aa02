import CLineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal that only shows text, one line after the other: `TERM=dumb`. Backspace, Ctrl-W and Ctrl-U take back what
/// was typed.
public final class PlainTerminal: Console {
  public let isInteractive = true
  public let canEdit = false
  public private(set) var lineNumber = 0

  private let input: Descriptor
  private var output: Descriptor
  /// Where prompts and what is typed are shown, also when the output goes elsewhere.
  private var screen: Descriptor
  private var errors = Descriptor(STDERR_FILENO)

  public init(input: Int32 = 0, output: Int32 = 1) {
    signal(SIGPIPE, SIG_IGN)
    self.input = Descriptor(input)
    self.output = Descriptor(output)
    screen = self.output.isTerminal ? self.output : self.input
  }

  public var width: Int { output.columns }
  public var outputError: Int32? { output.error }

  public func type(_ keys: String) { line_editor_type(keys) }
  public func write(_ text: String) { output.write(text) }
  public func writeError(_ text: String) { errors.write(text) }

  public func readLine(_ request: LineRequest) -> LineInput {
    // A shell window inside an editor sends whole lines, which it has shown already.
    let isEchoing = line_editor_begin_keys(input.number)
    defer { line_editor_end_keys(input.number) }
    var line = TypedLine(prompt: request.prompt, width: width)
    screen.write(request.prompt)
    show(line.append(request.prefill), isEchoing)
    while true {
      let key = line_editor_next_key(input.number)
      if let result = take(key, &line, request, isEchoing) { return result }
    }
  }

  private func show(_ text: String, _ isEchoing: Bool) {
    if isEchoing { screen.write(text) }
  }

  /// What came of the line, where the key ended it.
  private func take(
    _ key: LineEditorKey, _ line: inout TypedLine, _ request: LineRequest, _ isEchoing: Bool
  ) -> LineInput? {
    switch key.kind {
    case .byte where [0x0A, 0x0D].contains(key.code): return end(line, key, request, isEchoing)
    case .byte: show(line.append(byte: UInt8(truncatingIfNeeded: key.code)), isEchoing)
    case .erase: show(line.eraseCharacter(), isEchoing)
    case .eraseWord: show(line.eraseWord(), isEchoing)
    case .eraseLine: show(line.eraseAll(), isEchoing)
    case .show: screen.write("\n" + line.again)
    case .suspend:
      line_editor_suspend(input.number)
      screen.write("\n" + line.again)
    case .end where line.isEmpty: return left(.end)
    case .end: break
    case .interrupt: return left(.interrupted(typed: line.text))
    case .terminate: return .terminated(signal: Int32(key.code), typed: line.text)
    case .fail: return .failed(errno: Int32(key.code))
    }
    return nil
  }

  private func end(_ line: TypedLine, _ key: LineEditorKey, _ request: LineRequest, _ isEchoing: Bool) -> LineInput {
    show("\n", isEchoing)
    lineNumber += 1
    guard request.noticesBursts, key.wasWaiting, let more = line_editor_burst(input.number) else { return line.input }
    defer { free(more) }
    return .several(line.text, more: String(cString: more))
  }

  private func left(_ ending: LineInput) -> LineInput {
    screen.write("\n")
    return ending
  }
}
