public import Language
public import Trees

/// An answer key and the kind of value that stands there.
public struct Field: Hashable, Sendable {
  /// The key as a template: `business.offer`, `segments[].ratings.ease`.
  public let key: Path
  public let type: AnswerType

  public init(key: Path, type: AnswerType) {
    self.key = key
    self.type = type
  }
}

/// One question of a questionnaire.
public struct Question: Hashable, Sendable {
  public let field: Field
  public let isRequired: Bool
  public let condition: Condition?
  public let ask: Text
  public let why: Text
  public let example: Text
  public let help: Text?
  public let stem: Stem?
  /// The name of a proposal, worked out from earlier answers.
  public let proposal: String?
  /// The name of a soft check, which asks once and never insists.
  public let check: String?
  /// The name of the selection of items that a row asks about; nil for all.
  public let selection: String?
  /// The id of the card that explains it.
  public let card: String?
  let origin: Origin

  public var key: Path { field.key }
  public var type: AnswerType { field.type }
  public var mark: Mark { origin.mark }
}

/// The beginning of a sentence to complete, as the business speaks of itself.
public struct Stem: Hashable, Sendable {
  public let i: Text
  public let we: Text
}
