public import Language
public import Trees

/// A guided set of questions, as written in `prompts/<id>.yaml`.
public struct Questionnaire: Hashable, Sendable {
  public let id: String
  public let title: Text
  public let intro: Text?
  public let items: [Item]
  /// Keys that are known although nothing asks for them yet.
  public let reserved: [Field]
  /// The file it was read from, for messages.
  public let source: String
  let origin: Origin

  public enum Item: Hashable, Sendable {
    case question(Question)
    case group(Group)
    /// A question of an earlier questionnaire, asked once more with its answer to keep or change.
    case again(Path, at: Mark)
  }

  /// Questions that are asked once per item of a list.
  public struct Group: Hashable, Sendable {
    /// `interviews[]`, `segments[]`
    public let list: Path
    /// Asked before each new item; nil where the items are given.
    public let more: Text?
    /// Which items are asked about: the name of a selection, nil for all.
    public let selection: String?
    public let questions: [Question]
    let origin: Origin

    public var mark: Mark { origin.mark }
  }

  /// Every question, those of groups included, in the order they are asked.
  public var questions: [Question] {
    items.flatMap { item -> [Question] in
      switch item {
      case .question(let question): [question]
      case .group(let group): group.questions
      case .again: []
      }
    }
  }
}
