/// A console for tests: answers what it was given, then the end, and keeps all that was asked and said.
public final class ScriptedConsole: Console {
  public var isInteractive = true
  public var canEdit = true
  public var width = 80
  public var outputError: Int32?
  public private(set) var lineNumber = 0
  /// What was asked, in order.
  public private(set) var requests: [LineRequest] = []
  public private(set) var text = ""
  public private(set) var errorText = ""
  /// As a person would have seen it: prompts, the lines they gave, and all text.
  public private(set) var transcript = ""

  private var inputs: [LineInput]

  public init(_ inputs: [LineInput] = []) {
    self.inputs = inputs
  }

  public convenience init(lines: [String]) {
    self.init(lines.map { .line($0) })
  }

  public var prompts: [String] { requests.map(\.prompt) }

  public func readLine(_ request: LineRequest) -> LineInput {
    requests.append(request)
    let input = inputs.isEmpty ? .end : inputs.removeFirst()
    transcript += request.prompt
    if case .line(let line) = input {
      lineNumber += 1
      transcript += line
    }
    transcript += "\n"
    return input
  }

  public func type(_ keys: String) {
    inputs = keys.split(whereSeparator: \.isNewline).map { .line(String($0)) } + inputs
  }

  public func write(_ text: String) {
    self.text += text
    transcript += text
  }

  public func writeError(_ text: String) {
    errorText += text
    transcript += text
  }
}
