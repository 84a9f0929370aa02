import Language

extension Slot {
  /// What people repeat of the question, in small letters, and what is said instead. Each is taken off once, in this
  /// order, so that longer beginnings come apart: "I help them" and then "to".
  func openings(_ language: Language) -> [(opening: String, instead: String)] {
    (language == .en ? Self.allEnglish : Self.allFrench)[self] ?? []
  }

  private static let allEnglish = all(\.english)
  private static let allFrench = all(\.french)

  private static func all(_ openings: (Slot) -> [String]) -> [Slot: [(opening: String, instead: String)]] {
    Dictionary(
      uniqueKeysWithValues: allCases.map { slot in (slot, openings(slot).map { ($0, contractions[$0] ?? "") }) })
  }

  private static let contractions = ["they're ": "are ", "they've ": "have ", "they'll ": "will "]

  private var english: [String] {
    switch self {
    case .audience: ["i help ", "we help ", "all the ", "the "]
    case .need:
      [
        "my clients ", "our clients ", "clients ", "customers ", "they're ", "they've ", "they'll ", "they ", "who ",
        "that ",
      ]
    case .outcome: ["i ", "we ", "help them ", "them ", "they can ", "they ", "to "]
    case .alternative: ["today, ", "today ", "most use ", "they use ", "most ", "they ", "make do with ", "with "]
    case .expertise: ["i bring ", "we bring ", "i have ", "we have ", "i've ", "we've ", "with "]
    case .proof: []
    }
  }

  private var french: [String] {
    switch self {
    case .audience:
      ["j'aide ", "nous aidons ", "tous ", "toutes ", "les ", "mes ", "nos ", "des ", "aux ", "de ", "d'"]
    case .need: ["mes clients ", "nos clients ", "les clients ", "ils ", "elles ", "qui "]
    case .outcome:
      [
        "je les aide ", "nous les aidons ", "les aider ", "leur permettre ", "ils peuvent ", "elles peuvent ", "pour ",
        "à ", "de ", "d'",
      ]
    case .alternative:
      [
        "aujourd'hui, ", "aujourd'hui ", "la plupart ", "ils ", "elles ", "se débrouillent ", "font ", "utilisent ",
        "avec ",
      ]
    case .expertise:
      ["je m'appuie ", "nous nous appuyons ", "j'ai ", "nous avons ", "grâce à ", "avec ", "sur "]
    case .proof: []
    }
  }
}
