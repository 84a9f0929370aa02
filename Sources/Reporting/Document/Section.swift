/// A part of a report, under a heading of its own.
public struct Section: Hashable, Identifiable, Sendable {
  public let id: ID
  /// Nil for the part that speaks for itself.
  public let heading: String?
  public let blocks: [Block]

  public enum ID: String, CaseIterable, Hashable, Sendable {
    case sentence, portrait, yesIf, noIf, terms, need, why, evidence, change, runnerUp, actions, openQuestions
    case objective, ranking, stability, matrix, market, idealClients
    case portfolio, classes, whale, effort, payment
    case findings, variants, path
    case whom, opening, lastTime, assumptions, commitment, call
    case overview, letter
    case span, shifts, overtakings, ideal, clientMoves, answers, advice
    case revision, verdicts, promises, askAgain, next
  }
}
