import Interviewing
import Language
import Trees

/// The six questions about a prospect, drawn from the answers about the chosen segment.
///
/// Need, decider, price, a warning sign and payment always have their place. The fifth place goes to the size of the
/// order where these clients buy little, else to the likeness with the best client, else to the order in general.
struct FitQuestions {
  let answers: Answers
  let segment: Int
  let name: String
  let language: Language

  var all: [FitQuestion] { [need, decider, budget, warning, fifth, payment] }

  private func item(_ key: String) -> Path { Path.segment(segment, key) }

  /// What was answered, between quotation marks.
  private func said(_ key: Path) -> Text? {
    answers.text(key).map { Slot.proof.fitted($0, language) }.map {
      Text.quoted($0)
    }
  }

  private func question(_ topic: FitQuestion.Topic, _ from: [Path], _ ask: Text, term: FitTerm? = nil) -> FitQuestion {
    FitQuestion(topic: topic, from: from, ask: ask, term: term)
  }

  private var need: FitQuestion {
    let need = answers.text(Slot.need.key).map { Slot.need.fitted($0, language) }
    return question(
      .need, [Slot.need.key],
      need.map {
        Text(
          en: "\(Language.en.quoted("They \($0.stopped)")) Is that true of \(name)?",
          fr: "Des clients qui \($0) : est-ce le cas chez \(name) ?")
      }
        ?? Text(
          en: "Has \(name) told you of a problem that costs hours, money or clients?",
          fr: "Est-ce que \(name) vous a parlé d’un problème qui coûte des heures, de l’argent ou des clients ?"))
  }

  private var decider: FitQuestion {
    let key = item("decider")
    return question(
      .decider, [key],
      said(key).map {
        Text(
          en: "You noted who decides: \($0[.en]) Is that whom you talk to at \(name)?",
          fr: "Vous avez noté qui décide : \($0[.fr]) Est-ce bien à cette personne que vous parlez chez \(name) ?")
      }
        ?? Text(
          en: "At \(name), are you talking to the person who decides?",
          fr: "Chez \(name), parlez-vous à la personne qui décide ?"),
      term: .oneDecider)
  }

  private var budget: FitQuestion {
    let key = item("paid")
    return question(
      .budget, [key],
      said(key).map {
        Text(
          en: "You noted what such clients pay today: \($0[.en]) Can \(name) pay your price?",
          fr:
            "Vous avez noté ce que ces clients paient aujourd’hui : \($0[.fr]) Est-ce que \(name) peut payer votre prix ?"
        )
      }
        ?? Text(
          en: "As far as you know, can \(name) pay your price?",
          fr: "À votre connaissance, est-ce que \(name) peut payer votre prix ?"))
  }

  private var warning: FitQuestion {
    let breakers = item("dealBreakers")
    if let said = said(breakers) {
      return question(
        .warning, [breakers],
        Text(
          en: "You would say no to this: \(said[.en]) Do you see it at \(name)?",
          fr: "Vous diriez non à ceci : \(said[.fr]) Le voyez-vous chez \(name) ?"))
    }
    if let said = said("contrast.worst") {
      return question(
        .warning, ["contrast.worst"],
        Text(
          en: "The client you would hand to a competitor: \(said[.en]) Does \(name) remind you of that one?",
          fr: "Le client que vous laisseriez à un concurrent : \(said[.fr]) Est-ce que \(name) vous le rappelle ?"))
    }
    return question(
      .warning, [breakers, "contrast.worst"],
      Text(
        en: "At \(name), do you see haggling, orders changed again and again, or a decision put off without end?",
        fr:
          "Chez \(name), voyez-vous des marchandages, des commandes sans cesse modifiées, une décision toujours remise ?"
      ))
  }

  private var fifth: FitQuestion {
    answers.text(item("volume")) == "small" ? smallOrder : likeness ?? order
  }

  private var smallOrder: FitQuestion {
    let segment = Text.segment(answers.segments[segment]).capitalised
    let arrangement = answers.text(item("arrangement")).flatMap { FitTerm(rawValue: $0) }
    return question(
      .order, [item("volume"), item("arrangement")],
      Text(
        en: "\(segment[.en]) buy little at a time. Is the order from \(name) large enough to pay for your hours?",
        fr: "\(segment[.fr]) achètent peu à la fois. Chez \(name), la commande suffit-elle à payer vos heures ?"),
      term: arrangement ?? .minimum)
  }

  private var order: FitQuestion {
    question(
      .order, [item("volume")],
      Text(
        en: "Is the order from \(name) large enough to pay for your hours?",
        fr: "Chez \(name), la commande suffit-elle à payer vos heures ?"),
      term: .minimum)
  }

  /// Beside the one to hand over, unless that one is asked about already.
  private var likeness: FitQuestion? {
    guard let best = said("contrast.best") else { return nil }
    guard warning.from.first != "contrast.worst", let worst = said("contrast.worst") else {
      return question(
        .likeness, ["contrast.best"],
        Text(
          en: "The client you would clone: \(best[.en]) Does \(name) remind you of that one?",
          fr: "Le client que vous cloneriez : \(best[.fr]) Est-ce que \(name) vous le rappelle ?"),
        term: .trial)
    }
    return question(
      .likeness, ["contrast.best", "contrast.worst"],
      Text(
        en: """
          The client you would clone: \(best[.en]) The one you would hand to a competitor: \(worst[.en]) \
          Is \(name) more like the first?
          """,
        fr: """
          Le client que vous cloneriez : \(best[.fr]) Celui que vous laisseriez à un concurrent : \(worst[.fr]) \
          Est-ce que \(name) ressemble plutôt au premier ?
          """),
      term: .trial)
  }

  private var payment: FitQuestion {
    question(
      .payment, [],
      Text(
        en: "As far as you know, does \(name) pay on the agreed day?",
        fr: "À votre connaissance, est-ce que \(name) paie le jour convenu ?"),
      term: .deposit)
  }
}
