import Language
import Terminal

/// What Tab offers at a question about a prospect.
struct FitOffer {
  let language: Language

  func offer(_ before: String) -> Offer {
    guard before != "?" else {
      return Offer(
        saying: Text(en: "? and Enter: you do not know.", fr: "? puis Entrée : vous ne savez pas."), keeping: before,
        language: language)
    }
    let names = before.hasPrefix("/") ? SlashCommand.names(beginning: before, language) : answers
    let known = before.hasPrefix("/") ? names.filter(Self.isKnown) : names.filter { $0.hasPrefix(before.folded) }
    return Offer(known.map { Offer.Candidate($0) }, language: language)
  }

  private var answers: [String] { Text.yesOrNo.map { $0[language] } + ["?"] }

  /// The commands that mean something here.
  private static func isKnown(_ name: String) -> Bool {
    switch try? SlashCommand.read(name) {
    case .back?, .unknown?, .why?, .stop?: true
    default: false
    }
  }
}
