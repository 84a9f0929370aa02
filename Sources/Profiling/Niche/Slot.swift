import Interviewing
public import Language
public import Trees

/// A part of the niche statement.
public enum Slot: String, CaseIterable, Hashable, Sendable {
  case audience, need, outcome, alternative, expertise, proof

  public var key: Path { Path(components: [.key("statement"), .key(rawValue)]) }

  /// What it is called in a list of parts.
  public var label: Text {
    switch self {
    case .audience: Text(en: "whom you help", fr: "qui vous aidez")
    case .need: Text(en: "what they need", fr: "leur besoin")
    case .outcome: Text(en: "what changes for them", fr: "ce qui change grâce à vous")
    case .alternative: Text(en: "how they manage today", fr: "leur solution d’aujourd’hui")
    case .expertise: Text(en: "what you bring", fr: "ce que vous apportez")
    case .proof: Text(en: "your proof", fr: "votre preuve")
    }
  }

  /// Whether it begins with a noun, and so perhaps with a name.
  var isNoun: Bool { self == .audience || self == .alternative || self == .expertise }
}
