public import Interviewing
public import Language
public import Trees

/// Whether to work for one prospect, and on which terms: six yes-or-no questions drawn from the ideal client.
///
/// The rule: a must-have that is not there, or a red flag that is, is a kind no. Else every other negative answer asks
/// for its term; where payment is one doubt among several, the deposit becomes payment in advance. Else go. What is
/// not known counts against nobody: it is to be asked before the quote.
public struct Fit: Hashable, Sendable {
  public let name: String
  public let questions: [FitQuestion]
  /// In the order of the questions; shorter while they are being asked.
  public var replies: [Reply]
  /// The answers that would have made a question more to the point.
  public let missing: [Path]

  public enum Reply: String, CaseIterable, Hashable, Sendable {
    case yes, no, unknown
  }

  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    case go, terms, no
  }

  /// Nil until a segment was chosen: there is no ideal client to compare with.
  public init?(_ answers: Answers, of name: String, language: Language) {
    guard let segment = answers.chosenSegment else { return nil }
    self.name = name
    questions = FitQuestions(answers: answers, segment: segment, name: name, language: language).all
    replies = []
    missing = questions.map(\.from).joined().filter { answers[$0] == nil }
  }

  private func questions(where isPicked: (FitQuestion, Reply) -> Bool) -> [FitQuestion] {
    zip(questions, replies).filter { isPicked($0, $1) }.map(\.0)
  }

  /// The questions whose answer speaks for the prospect.
  public var favourable: [FitQuestion] { questions { $1 == ($0.favourable ? .yes : .no) } }

  /// The questions whose answer speaks against the prospect.
  public var adverse: [FitQuestion] { questions { $1 == ($0.favourable ? .no : .yes) } }

  /// What is to be asked before the quote.
  public var open: [FitQuestion] { questions { $1 == .unknown } }

  /// Nil where no must-have and no red flag is known: too early to say.
  public var verdict: Verdict? {
    if adverse.contains(where: { $0.kind != .terms }) { return .no }
    guard favourable.contains(where: { $0.kind != .terms }) else { return nil }
    return adverse.isEmpty ? .go : .terms
  }

  /// What to ask of the prospect; empty unless the verdict is `terms`.
  public var terms: [FitTerm] {
    guard verdict == .terms else { return [] }
    let terms = adverse.compactMap(\.term)
    return terms.count > 1 ? terms.map { $0 == .deposit ? .advance : $0 } : terms
  }

  /// What decided: with a kind no, only what is not to be mended.
  public var deciding: [FitQuestion] { verdict == .no ? adverse.filter { $0.kind != .terms } : adverse }
}
