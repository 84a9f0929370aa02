import Interviewing
import Language
import Profiling
import Trees

/// The words of the niche: what they leave open.
extension Fact {
  static let statement: [Fact] = [
    .text("expertise.stockWords", ["statement.expertise"]) { situation in
      let found = situation.answers.text("statement.expertise").map(situation.stockWords.found) ?? []
      guard !found.isEmpty else { return nil }
      return Text(
        en: Language.en.list(found.map(Language.en.quoted)), fr: Language.fr.list(found.map(Language.fr.quoted)))
    },
    .number("need.sharedWithOffer", .keys(needKeys), in: .percent) { situation in
      situation.offer.map { 100 * Double($0.shared.count) / Double($0.of) }
    },
    .text("need.offerWords", .keys(needKeys)) { situation in
      guard let shared = situation.offer?.shared, !shared.isEmpty else { return nil }
      return Text(
        en: Language.en.list(shared.map(Language.en.quoted)), fr: Language.fr.list(shared.map(Language.fr.quoted)))
    },
    .yesno("alternative.isNothing", ["statement.alternative"]) {
      $0.answers.text("statement.alternative").map { Slot.alternative.fitted($0, .en).meansNothing }
    },
    .word("swap.remains", among: ["everything", "nothing", "something"], ["statement.swap"]) {
      $0.answers.text("statement.swap").map { $0.remains }
    },
    .text("assumption", .keys(Situation.claims)) { situation in
      situation.assumption.flatMap { key in
        situation.answers.text(key).map { words in
          Text.quoted(words)
        }
      }
    },
    .text("assumption.key", .keys(Situation.claims)) { $0.assumption.map { Text(verbatim: $0.description) } },
    .word("assumption.part", among: Situation.claims.compactMap(\.lastKey), .keys(Situation.claims)) {
      $0.assumption?.lastKey
    },
    .yesno("dilemma.hasChanged", ["dilemma.choice", "dilemma.again"]) { situation in
      guard let before = situation.answers.text("dilemma.choice"), let now = situation.answers.text("dilemma.again")
      else { return nil }
      return before != now
    },
  ]

  private static let needKeys: [Path] = ["statement.need", "business.offer"]
}

extension Situation {
  /// The claims about clients, the one on which most depends first: without the need there is no niche.
  fileprivate static let claims: [Path] = ["statement.need", "statement.alternative", "statement.outcome"]

  fileprivate var assumption: Path? {
    Self.claims.first { conclusions.niche?.assumptions.contains($0) ?? false }
  }

  /// The telling words of the need that the offer has too, as written in the need, and how many there are.
  fileprivate var offer: (shared: [String], of: Int)? {
    guard let need = answers.text("statement.need"), let offer = answers.text("business.offer") else { return nil }
    let telling = TellingWords(language)
    let words = telling.of(need)
    guard !words.isEmpty else { return nil }
    let known = Set(telling.of(offer).map(\.stem))
    return (words.filter { known.contains($0.stem) }.map(\.written), words.count)
  }
}

extension String {
  /// What a reader of the swap test may count on: only plain words for all or nothing, up to the first comma, are taken
  /// for such.
  fileprivate var remains: String {
    let clause = String(prefix { !",;:.!".contains($0) }).trimmed
    if clause.meansNothing { return "nothing" }
    return Self.everything.contains(clause.folded) ? "everything" : "something"
  }

  private static let everything: Set<String> = [
    "all", "all of it", "everything", "everything remains true", "all of it remains true", "the whole sentence", "tout",
    "tout reste vrai", "tout est vrai", "toute la phrase", "l'ensemble", "la totalite",
  ]
}

extension Path {
  fileprivate var lastKey: String? {
    if case .key(let key)? = components.last { key } else { nil }
  }
}
