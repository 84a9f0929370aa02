public import Language
import Trees

/// A question as it is put to somebody: every text filled in, everything that may be shown beside it.
public struct Prompt: Hashable, Sendable {
  public let step: Step
  public let questionnaire: Questionnaire
  public let ask: Text
  public let why: Text?
  public let example: Text?
  public let help: Text?
  /// The id of the card that explains the question.
  public let card: String?
  public let stem: Text?
  public let type: AnswerType
  public let options: [Option]
  /// The names of a row's items; one where they are asked one by one.
  public let items: [String]
  /// The rows of a table so far.
  public let rows: [String]
  /// The answer so far, as it could be typed; empty where there is none.
  public let current: String
  /// Set where there is no answer yet and one can be proposed.
  public let proposal: Proposal?
  public let isRequired: Bool
  /// What was typed and queried, waiting to be kept or changed.
  public let queried: String?
  public let progress: Progress
}

/// How far the walk through a questionnaire is.
public struct Progress: Hashable, Sendable {
  /// Counted from 1.
  public let position: Int
  public let count: Int
  /// An estimate for what is left, at least 1.
  public let minutes: Int
}
