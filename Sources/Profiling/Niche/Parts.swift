import Interviewing
import Language

/// The parts of the statement, each fit for the middle of a sentence; nil where it was not given.
struct Parts: Hashable, Sendable {
  let bySlot: [Slot: String]

  init(_ answers: Answers, _ language: Language) {
    let given = Slot.allCases.compactMap { slot in answers.text(slot.key).map { (slot, slot.fitted($0, language)) } }
    bySlot = Dictionary(uniqueKeysWithValues: given)
  }

  static func drawn(_ answers: Answers, _ language: Language) -> Drawn<Parts> {
    Redrawing(answers, since: nil)(nil) { Parts($0, language) }
  }

  var audience: String? { bySlot[.audience] }
  var need: String? { bySlot[.need] }
  var outcome: String? { bySlot[.outcome] }
  var alternative: String? { bySlot[.alternative] }
  var expertise: String? { bySlot[.expertise] }
  var proof: String? { bySlot[.proof] }

  /// "make do with …." or, where today there is nothing, "do without."
  var makeDo: Text? {
    guard let alternative else { return nil }
    return alternative.meansNothing
      ? Text(en: "do without.", fr: "font sans.")
      : Text(en: "make do with \(alternative.stopped)", fr: "font avec \(alternative.stopped)")
  }

}

extension String {
  /// Whether it says that there is nothing, in either language.
  package var meansNothing: Bool { Self.nothing.contains(folded) }

  private static let nothing: Set<String> = [
    "nothing", "nothing at all", "nothing much", "nothing yet", "none", "without", "do without", "rien", "rien du tout",
    "rien de special", "rien pour l'instant", "aucune solution", "sans",
  ]
}
