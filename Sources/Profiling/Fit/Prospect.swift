public import Interviewing
public import Language
import Trees

/// A prospect as kept among the answers, under `prospects[]`.
public struct Prospect: Hashable, Sendable {
  public let name: String
  /// The ISO day on which the questions were answered.
  public let date: String?
  public let verdict: Fit.Verdict?
  public let terms: [FitTerm]
  fileprivate let answers: [JSON]

  public init(_ fit: Fit, date: String, language: Language) {
    name = fit.name
    self.date = date
    verdict = fit.verdict
    terms = fit.terms
    answers = zip(fit.questions, fit.replies).map { question, reply in
      [
        "key": .string(question.topic.rawValue), "kind": .string(question.kind.rawValue),
        "from": .array(question.from.map { .string($0.description) }), "question": .string(question.ask[language]),
        "answer": .string(reply.rawValue),
      ]
    }
  }

  /// Nil for what has no name.
  fileprivate init?(_ json: JSON) {
    guard let name = json["name"]?.string else { return nil }
    self.name = name
    date = json["date"]?.string
    verdict = json["verdict"]?.string.flatMap { Fit.Verdict(rawValue: $0) }
    terms = (json["terms"]?.array ?? []).compactMap { $0.string.flatMap { FitTerm(rawValue: $0) } }
    answers = json["answers"]?.array ?? []
  }

  /// What was answered to the same question before; nil where it rested on other answers then.
  public func reply(to question: FitQuestion) -> Fit.Reply? {
    let from = JSON.array(question.from.map { .string($0.description) })
    let same = answers.first { $0["key"]?.string == question.topic.rawValue && $0["from"] == from }
    return same?["answer"]?.string.flatMap { Fit.Reply(rawValue: $0) }
  }
}

extension Answers {
  private static let list: Path = "prospects"

  /// Everyone who was asked about, in the order of their first time.
  public var prospects: [Prospect] { (self[Self.list]?.array ?? []).compactMap { Prospect($0) } }

  /// The prospect of this name, spelling apart.
  public func prospect(_ name: String) -> Prospect? { prospects.first { $0.name.folded == name.folded } }

  /// Keeps a prospect in the place of an earlier one of the same name.
  ///
  /// - Parameter at: the time, in ISO 8601.
  public mutating func keep(_ prospect: Prospect, at: String) {
    let all = self[Self.list]?.array ?? []
    let item = Self.list.appending(
      index: all.firstIndex { $0["name"]?.string?.folded == prospect.name.folded } ?? all.count)
    let values: [(String, JSON?)] = [
      ("name", .string(prospect.name)), ("date", prospect.date.map { .string($0) }),
      ("answers", .array(prospect.answers)), ("verdict", prospect.verdict.map { .string($0.rawValue) }),
      ("terms", .array(prospect.terms.map { .string($0.rawValue) })),
    ]
    for (key, value) in values {
      set(value, at: item.appending(key: key), note: Note(status: value == nil ? .unknown : .answered, at: at))
    }
  }
}
