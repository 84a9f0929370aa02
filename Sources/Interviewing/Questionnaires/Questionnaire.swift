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
    case again(Again)

    /// In the order they are asked.
    var questions: [Question] {
      switch self {
      case .question(let question): [question]
      case .group(let group): group.questions
      case .again: []
      }
    }
  }

  /// Questions of earlier questionnaires, asked once more with their answers to keep or change.
  public struct Again: Hashable, Sendable {
    public let keys: [Path]
    /// The answer that began this round: whoever reacted after it was given is not asked again.
    public let since: Path
    let origin: Origin
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

  /// Whether it asks earlier questions once more.
  var asksAgain: Bool {
    items.contains { if case .again = $0 { true } else { false } }
  }

  /// Whether it asks an earlier question once more.
  func repeats(_ key: Path) -> Bool {
    items.contains { item in
      guard case .again(let again) = item else { return false }
      return again.keys.contains(key)
    }
  }

  /// Every question, those of groups included, in the order they are asked.
  public var questions: [Question] { items.flatMap(\.questions) }
}
