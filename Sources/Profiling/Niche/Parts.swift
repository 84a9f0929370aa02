import Interviewing
import Language

/// The parts of the statement, each fit for the middle of a sentence; nil where it was not given.
struct Parts {
  let audience, need, outcome, alternative, expertise, proof: String?

  init(_ answers: Answers, _ language: Language) {
    let part = { (slot: Slot) in answers.text(slot.key).map { slot.fitted($0, language) } }
    audience = part(.audience)
    need = part(.need)
    outcome = part(.outcome)
    alternative = part(.alternative)
    expertise = part(.expertise)
    proof = part(.proof)
  }

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
