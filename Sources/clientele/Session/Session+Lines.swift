import Language
import Terminal

extension Session {
  /// What a line is read for.
  enum Purpose {
    case answer
    case command
  }

  /// One line from the person. Lines that come at once, as a paste does on a terminal that cannot mark it, are asked
  /// about: they are one, or each is typed on its own.
  func readLine(_ request: LineRequest, as purpose: Purpose) -> LineInput {
    var request = request
    request.noticesBursts = true
    request.search = Text(en: "Search", fr: "Recherche")[language]
    let input = console.readLine(request)
    guard case .several(let first, let more) = input else { return input }
    let lines = ([first] + more.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init))
    let count = lines.count { !$0.allSatisfy(\.isWhitespace) }
    guard count > 1 else { return each(first, more) }
    let whole = lines.joined(separator: "\n").trimmed
    while true {
      switch console.readLine(LineRequest(prompt: Self.oneOrMany(purpose, count)[language])) {
      case .line(let line) where Self.isOne(line): return .line(whole)
      case .line(let line) where line.trimmed == "\(count)": return each(first, more)
      case .line: continue
      case .interrupted: return .interrupted(typed: whole)
      case .terminated(let signal, _): return .terminated(signal: signal, typed: whole)
      case let other: return other
      }
    }
  }

  private func each(_ first: String, _ more: String) -> LineInput {
    console.type(more)
    return .line(first)
  }

  private static func isOne(_ line: String) -> Bool { ["", "1", "one", "un", "une"].contains(line.folded) }

  private static func oneOrMany(_ purpose: Purpose, _ count: Int) -> Text {
    switch purpose {
    case .answer:
      Text(
        en: "\(count) lines came at once: one answer, or \(count)? (1 or \(count); Enter for one) ",
        fr: "\(count) lignes sont arrivées d’un coup : une réponse, ou \(count) ? (1 ou \(count) ; Entrée pour une) ")
    case .command:
      Text(
        en: "\(count) lines came at once: one command, or \(count)? (1 or \(count); Enter for one) ",
        fr: "\(count) lignes sont arrivées d’un coup : une commande, ou \(count) ? (1 ou \(count) ; Entrée pour une) ")
    }
  }
}
