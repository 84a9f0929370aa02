import Language
import Storage
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
    let question = self.request(
      Self.oneOrMany(purpose, count)[language], offering: [1, count].map { Text(verbatim: "\($0)") })
    while true {
      switch console.readLine(question) {
      case .line(let line) where Self.isOne(line): return .line(whole)
      case .line(let line) where line.trimmed == "\(count)": return each(first, more)
      case .line: continue
      case .interrupted, .end: return .interrupted(typed: whole)
      case .terminated(let signal, _): return .terminated(signal: signal, typed: whole)
      case let other: return other
      }
    }
  }

  /// A short reply to a question on the side; nil where the person leaves it. Tab offers what it may be.
  func reply(to question: String, offering replies: [Text] = []) throws -> String? {
    let input = console.readLine(request(question, offering: replies))
    switch input {
    case .line(let line): return line
    case .terminated, .failed: throw InterviewLoop.Ending.error(for: input, console)
    default: return nil
    }
  }

  /// For a question whose replies, if it has any to choose from, Tab completes.
  func request(_ question: String, offering replies: [Text] = []) -> LineRequest {
    LineRequest(prompt: wrap(question, width: console.width)) { [language] before in
      let found = replies.map { $0[language] }.filter { $0.hasPrefix(before.folded) }
      return Offer(found.map { Offer.Candidate($0) }, language: language)
    }
  }

  private func each(_ first: String, _ more: String) -> LineInput {
    console.type(more)
    return .line(first)
  }

  /// What stood on a line when it was left the last time; it is said that it is back.
  func restored(_ line: LineDrafts.Line, _ drafts: LineDrafts) -> String {
    guard console.isInteractive, let text = drafts[line] else { return "" }
    say(.isBack)
    sayOnce(.emptying)
    return text
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

extension Text {
  static let isBack = Text(
    en: "What you had typed here is on the line again.", fr: "Ce que vous aviez tapé ici est de retour.")

  static let emptying = Text(
    en: "Change it and press Enter; Ctrl-U empties the line.",
    fr: "Corrigez puis appuyez sur Entrée ; Ctrl-U vide la ligne.")

  static let yesOrNo = [Text(en: "yes", fr: "oui"), Text(en: "no", fr: "non")]
}
