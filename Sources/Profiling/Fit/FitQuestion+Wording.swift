public import Language
import Trees

extension FitQuestion {
  /// Why an answer speaks against the prospect.
  var reason: Text {
    switch topic {
    case .need: Text(en: "The need is not there.", fr: "Le besoin n’est pas là.")
    case .decider:
      Text(en: "You are not talking to the person who decides.", fr: "Vous ne parlez pas à la personne qui décide.")
    case .budget:
      Text(en: "Your price is out of reach for them.", fr: "Votre prix dépasse ce que ce client peut payer.")
    case .warning: Text(en: "One of your warning signs is there.", fr: "L’un de vos signaux d’alerte est là.")
    case .order: Text(en: "The order does not pay for your hours.", fr: "La commande ne paie pas vos heures.")
    case .likeness:
      Text(
        en: "They are not like the client you would clone.",
        fr: "Peu de points communs avec le client que vous cloneriez.")
    case .payment: Text(en: "They do not pay on the agreed day.", fr: "Les paiements n’arrivent pas le jour convenu.")
    }
  }

  /// Why it is asked: what it rests on, and what comes of the answer.
  public var why: Text {
    let source =
      from.isEmpty
      ? Text(en: "", fr: "")
      : Text(
        en: " It rests on \(Language.en.list(from.map(\.description))).",
        fr: " La question vient de \(Language.fr.list(from.map(\.description))).")
    switch kind {
    case .mustHave:
      return Text(
        en: "Without this the work cannot go well: a no here is a kind no.\(source[.en])",
        fr: "Sans cela, le travail ne peut pas bien se passer : un non ici veut dire non, avec tact.\(source[.fr])")
    case .redFlag:
      return Text(
        en: "A warning sign seen early saves months: a yes here is a kind no.\(source[.en])",
        fr: "Un signal vu tôt épargne des mois : un oui ici veut dire non, avec tact.\(source[.fr])")
    case .terms:
      let words = term?.words ?? Text(en: "a term", fr: "une condition")
      return Text(
        en: "It is not whether you work together but how: a no here asks for \(words[.en]).\(source[.en])",
        fr:
          "La question n’est pas si, mais comment vous travaillez ensemble : un non ici appelle \(words[.fr]).\(source[.fr])"
      )
    }
  }

  /// What to ask the prospect where the answer is not known.
  var toAsk: Text {
    switch topic {
    case .need:
      Text(
        en: "“What happened the last time, and what did it cost you?”",
        fr: "« Que s’est-il passé la dernière fois, et qu’est-ce que cela vous a coûté ? »")
    case .decider:
      Text(en: "“Who decides, and who has to agree?”", fr: "« Qui décide, et qui doit donner son accord ? »")
    case .budget:
      Text(
        en: "“What do you pay today to deal with it, and to whom?”",
        fr: "« Que payez-vous aujourd’hui pour y faire face, et à qui ? »")
    case .warning:
      Text(
        en: "“How did it go with the last one who did this for you, and why did it end?”",
        fr: "« Comment cela s’est-il passé avec votre dernier prestataire, et pourquoi vous êtes-vous quittés ? »")
    case .order:
      Text(en: "“How much do you order, and how often?”", fr: "« Combien commandez-vous, et tous les combien ? »")
    case .likeness:
      Text(
        en: "“How do you like to work with somebody: who calls whom, and how fast?”",
        fr: "« Comment aimez-vous travailler avec quelqu’un : qui appelle qui, et dans quel délai ? »")
    case .payment:
      Text(
        en: "“Which day do your invoices get paid, and who sees to it?”",
        fr: "« Quel jour réglez-vous vos factures, et qui s’en occupe ? »")
    }
  }
}

extension FitTerm {
  /// As a part of a sentence: "a deposit with the order".
  public var words: Text {
    switch self {
    case .deposit: Text(en: "a deposit with the order", fr: "un acompte à la commande")
    case .advance: Text(en: "payment in advance", fr: "un paiement d’avance")
    case .minimum: Text(en: "a minimum order", fr: "un minimum de commande")
    case .partner:
      Text(en: "a partner or distributor who serves them", fr: "un partenaire ou un distributeur qui les sert")
    case .separateOffer:
      Text(en: "your separate offer for small orders", fr: "votre offre à part pour les petites commandes")
    case .oneDecider:
      Text(en: "one person who decides, named in writing", fr: "une seule personne qui décide, nommée par écrit")
    case .trial: Text(en: "a small first order", fr: "une petite première commande")
    }
  }

  /// As the prospect reads it in a letter, with gaps to fill in.
  var offer: Text {
    switch self {
    case .deposit:
      Text(
        en: "a deposit of [30]% with the order and the rest on delivery",
        fr: "un acompte de [30] % à la commande et le solde à la livraison")
    case .advance: Text(en: "payment with the order", fr: "le règlement à la commande")
    case .minimum: Text(en: "orders from [amount] upwards", fr: "des commandes à partir de [montant]")
    case .partner:
      Text(en: "for this volume, delivery by [partner]", fr: "pour ce volume, une livraison par [partenaire]")
    case .separateOffer:
      Text(
        en: "for this volume, the offer [name], with prices of its own",
        fr: "pour ce volume, l’offre [nom], avec ses propres prix")
    case .oneDecider:
      Text(
        en: "one person on your side who decides, named in writing",
        fr: "une personne de votre côté qui décide, nommée par écrit")
    case .trial:
      Text(
        en: "a small first order, to get to know each other",
        fr: "une petite première commande, pour faire connaissance")
    }
  }
}
