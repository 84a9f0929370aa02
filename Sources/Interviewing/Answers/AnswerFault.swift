public import Trees

/// One thing wrong with a file of answers.
public struct AnswerFault: Error, Hashable, Sendable {
  public let key: String
  public let problem: Problem
  public let mark: Mark?

  public enum Problem: Hashable, Sendable {
    case notAMapping
    case unknownKey(nearest: String?)
    case refused(Refusal)
  }
}

/// Everything wrong with a file of answers; nothing of it was taken.
public struct AnswerFaults: Error, Hashable, Sendable {
  public let faults: [AnswerFault]

  init(_ faults: [AnswerFault]) { self.faults = faults }
}
