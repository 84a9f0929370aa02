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
  /// The name of a proposal, worked out from earlier answers.
  public let proposal: String?
  /// The name of the selection of items that a row asks about; nil for all.
  public let selection: String?
  let wording: Boxed<Wording>

  /// What is said with it; in a box, since an answer makes hundreds of steps, each with its question.
  struct Wording: Hashable, Sendable {
    let ask: Text
    let why: Text
    let example: Text
    let help: Text?
    let stem: Stem?
    let check: String?
    let card: String?
    let origin: Origin
  }

  public var key: Path { field.key }
  public var type: AnswerType { field.type }
  public var ask: Text { wording.value.ask }
  public var why: Text { wording.value.why }
  public var example: Text { wording.value.example }
  public var help: Text? { wording.value.help }
  public var stem: Stem? { wording.value.stem }
  /// The name of a soft check, which asks once and never insists.
  public var check: String? { wording.value.check }
  /// The id of the card that explains it.
  public var card: String? { wording.value.card }
  public var mark: Mark { origin.mark }
  var origin: Origin { wording.value.origin }
}

/// A value that copies share.
indirect enum Boxed<Value> {
  case box(Value)

  var value: Value {
    switch self {
    case .box(let value): value
    }
  }
}

extension Boxed: Equatable where Value: Equatable {}
extension Boxed: Hashable where Value: Hashable {}
extension Boxed: Sendable where Value: Sendable {}

/// The beginning of a sentence to complete, as the business speaks of itself.
public struct Stem: Hashable, Sendable {
  public let i: Text
  public let we: Text
}
