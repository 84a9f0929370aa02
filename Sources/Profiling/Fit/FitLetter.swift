public import Interviewing
public import Language
import Trees

/// A short letter to a prospect: a kind no, or a yes with terms. It blames nobody, names nobody else, and offers
/// something instead. What stands in brackets is to be filled in.
public struct FitLetter {
  private let fit: Fit
  private let isWe: Bool
  private let sender: String

  /// Nil where there is nothing to write: go, or too early to say.
  ///
  /// - Parameter sender: the name of the business.
  public init?(_ fit: Fit, _ answers: Answers, from sender: String) {
    guard fit.verdict == .no || fit.verdict == .terms else { return nil }
    self.fit = fit
    self.sender = sender
    isWe = answers.text("business.voice") == "we"
  }

  /// The letter, its paragraphs apart by an empty line.
  public func text(_ language: Language) -> String {
    let body = fit.verdict == .no ? [refusal, alternative, wish] : [welcome, conditions, otherwise]
    let greeting = Text(en: "Hello,", fr: "Bonjour,")
    return ([greeting] + body + [Text(verbatim: sender)]).map { $0[language] }.joined(separator: "\n\n")
  }

  private func said(i: Text, we: Text) -> Text { isWe ? we : i }

  private var refusal: Text {
    said(
      i: Text(
        en: """
          Thank you for thinking of me, and for your time. I have given it some thought, and as things stand I am not \
          the right choice for what you have in mind.
          """,
        fr: """
          Merci d’avoir pensé à moi, et merci pour votre temps. Après réflexion, je ne suis pas aujourd’hui le bon choix \
          pour ce que vous avez en tête.
          """),
      we: Text(
        en: """
          Thank you for thinking of us, and for your time. We have given it some thought, and as things stand we are \
          not the right choice for what you have in mind.
          """,
        fr: """
          Merci d’avoir pensé à nous, et merci pour votre temps. Après réflexion, nous ne sommes pas aujourd’hui le bon \
          choix pour ce que vous avez en tête.
          """))
  }

  /// By what decided: somebody else, something smaller, or later.
  private var alternative: Text {
    let topics = fit.deciding.map(\.topic)
    if topics.contains(.warning) { return partner }
    return topics.contains(.budget) ? smaller : later
  }

  private var partner: Text {
    said(
      i: Text(
        en: "[Name of a colleague] may well suit you better. Shall I put you in touch?",
        fr: "[Nom d’un confrère] vous conviendra sans doute mieux. Voulez-vous que je vous mette en relation ?"),
      we: Text(
        en: "[Name of a colleague] may well suit you better. Shall we put you in touch?",
        fr: "[Nom d’un confrère] vous conviendra sans doute mieux. Voulez-vous que nous vous mettions en relation ?"))
  }

  private var smaller: Text {
    said(
      i: Text(
        en: "If a smaller start is of use to you, I can offer [the smaller offer] for [price].",
        fr: "Si un début plus modeste vous est utile, je peux vous proposer [l’offre réduite] pour [prix]."),
      we: Text(
        en: "If a smaller start is of use to you, we can offer [the smaller offer] for [price].",
        fr: "Si un début plus modeste vous est utile, nous pouvons vous proposer [l’offre réduite] pour [prix]."))
  }

  private var later: Text {
    said(
      i: Text(
        en: "Should things change on your side, write to me: I will gladly look at it again.",
        fr: "Si votre situation évolue, écrivez-moi : j’y reviendrai avec plaisir."),
      we: Text(
        en: "Should things change on your side, write to us: we will gladly look at it again.",
        fr: "Si votre situation évolue, écrivez-nous : nous y reviendrons avec plaisir."))
  }

  private var wish: Text {
    said(
      i: Text(en: "I wish you every success with it.", fr: "Je vous souhaite une belle réussite."),
      we: Text(en: "We wish you every success with it.", fr: "Nous vous souhaitons une belle réussite."))
  }

  private var welcome: Text {
    said(
      i: Text(
        en: "Thank you for your request: I would be glad to take it on.",
        fr: "Merci pour votre demande : je m’en chargerai avec plaisir."),
      we: Text(
        en: "Thank you for your request: we would be glad to take it on.",
        fr: "Merci pour votre demande : nous nous en chargerons avec plaisir."))
  }

  private var conditions: Text {
    let start = Text(
      en: "So that it goes well on both sides, this is what I suggest:",
      fr: "Pour que tout se passe bien de part et d’autre, voici ce que je vous propose :")
    let ours = Text(
      en: "So that it goes well on both sides, this is what we suggest:",
      fr: "Pour que tout se passe bien de part et d’autre, voici ce que nous vous proposons :")
    let lines = { (language: Language) in
      ([said(i: start, we: ours)[language]] + fit.terms.map { "- " + $0.offer[language] }).joined(separator: "\n")
    }
    return Text(en: lines(.en), fr: lines(.fr))
  }

  private var otherwise: Text {
    said(
      i: Text(
        en: "If that does not suit you, tell me: I can suggest [a smaller offer, a later date or a colleague].",
        fr:
          "Si cela ne vous convient pas, dites-le-moi : je peux vous proposer [une offre réduite, une autre date ou un confrère]."
      ),
      we: Text(
        en: "If that does not suit you, tell us: we can suggest [a smaller offer, a later date or a colleague].",
        fr:
          "Si cela ne vous convient pas, dites-le-nous : nous pouvons vous proposer [une offre réduite, une autre date ou un confrère]."
      ))
  }
}
