/// Bold and dim, where the person's terminal and wishes allow; never the only carrier of a meaning.
public struct Style: Equatable, Sendable {
  public let isOn: Bool

  public init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Off with `NO_COLOR` or `ACCESSIBLE`; on with `CLICOLOR_FORCE`; else on for a terminal that is not `dumb`.
  public init(isInteractive: Bool, environment: (String) -> String?) {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty && $0 != "0" } ?? false }
    let refused = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    let terminal = environment("TERM") ?? ""
    let fits = isInteractive && !["", "dumb"].contains(terminal)
    isOn = !refused && !isSet("ACCESSIBLE") && (fits || isSet("CLICOLOR_FORCE"))
  }

  /// As the process's own environment has it.
  public init(isInteractive: Bool) {
    self.init(isInteractive: isInteractive, environment: Terminal.environment)
  }

  public func bold(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[22m" : text }
  public func dim(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[22m" : text }

  /// The text cut into `ESC[…m` sequences and what stands between them.
  static func pieces(of text: Substring) -> [(text: Substring, isSequence: Bool)] {
    var pieces: [(text: Substring, isSequence: Bool)] = []
    var rest = text
    while let start = rest.firstIndex(of: "\u{1B}"), let end = rest[start...].firstIndex(of: "m") {
      if start > rest.startIndex { pieces.append((rest[..<start], false)) }
      pieces.append((rest[start...end], true))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append((rest, false)) }
    return pieces
  }
}
