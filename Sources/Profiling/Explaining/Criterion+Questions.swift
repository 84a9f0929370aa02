public import Language

extension Criterion {
  /// Five questions to a client whose answers would settle a rating: about what happened, never about what would.
  public var questions: [Text] {
    switch self {
    case .enjoy:
      [
        Text(
          en: "Tell me about the last supplier you liked working with. What did they do?",
          fr: "Parlez-moi du dernier prestataire avec qui vous avez aimé travailler. Que faisait-il ?"),
        Text(
          en: "Whom did they deal with from week to week, and how did you keep in touch?",
          fr: "À qui avait-il affaire d’une semaine à l’autre, et comment restiez-vous en contact ?"),
        Text(
          en: "What happened the last time something went wrong with a supplier?",
          fr: "La dernière fois que quelque chose a mal tourné avec un prestataire, que s’est-il passé ?"),
        Text(
          en: "How did your last order change on the way, and how did you say so?",
          fr: "Comment votre dernière commande a-t-elle changé en route, et comment l’avez-vous dit ?"),
        Text(
          en: "How did your last work with somebody end?",
          fr: "Comment s’est terminée votre dernière collaboration ?"),
      ]
    case .profit:
      [
        Text(
          en: "What did you pay the last time, all told?", fr: "Combien avez-vous payé la dernière fois, tout compris ?"
        ),
        Text(
          en: "What did the problem itself cost you that year?",
          fr: "Et le problème lui-même, que vous a-t-il coûté cette année-là ?"),
        Text(
          en: "Which budget did the money come from, and who signed?",
          fr: "Sur quel budget était-ce pris, et qui a signé ?"),
        Text(
          en: "What did you compare the price with?", fr: "À quoi avez-vous comparé le prix ?"),
        Text(
          en: "What came on top in the end: changes, visits, delays?",
          fr: "Qu’est-ce qui s’est ajouté à la fin : modifications, déplacements, retards ?"),
      ]
    case .ease:
      [
        Text(
          en: "When were you last really happy with such work, and what was enough for that?",
          fr: "Quand avez-vous été vraiment content d’un tel travail, et qu’est-ce qui a suffi ?"),
        Text(
          en: "What did you complain about the last time, and what was done?",
          fr: "De quoi vous êtes-vous plaint la dernière fois, et qu’a-t-on fait ?"),
        Text(
          en: "How did you check that the work was well done?",
          fr: "Comment avez-vous vérifié que le travail était bien fait ?"),
        Text(
          en: "How many times did the order change, and why?",
          fr: "Combien de fois la commande a-t-elle changé, et pourquoi ?"),
        Text(
          en: "What did you miss that nobody had promised?",
          fr: "Qu’est-ce qui vous a manqué sans que personne l’ait promis ?"),
      ]
    case .reach:
      [
        Text(
          en: "How did you find the last one who did this for you?",
          fr: "Comment avez-vous trouvé le dernier prestataire qui a fait cela pour vous ?"),
        Text(
          en: "Whom did you ask for advice, and where did you meet them?",
          fr: "À qui avez-vous demandé conseil, et où l’aviez-vous rencontré ?"),
        Text(
          en: "When did you last change supplier, and what set it off?",
          fr: "Quand avez-vous changé de prestataire pour la dernière fois, et quel a été le déclic ?"),
        Text(
          en: "The last newcomer you agreed to meet: what made you say yes?",
          fr: "Le dernier inconnu que vous avez reçu : qu’est-ce qui vous a fait dire oui ?"),
        Text(
          en: "How long did it take from the first call to the order?",
          fr: "Combien de temps s’est écoulé entre le premier appel et la commande ?"),
      ]
    case .expertise:
      [
        Text(
          en: "Why did you choose the last one, and whom did you turn down?",
          fr: "Pourquoi avoir choisi le dernier, et qui avez-vous écarté ?"),
        Text(en: "What did they know that the others did not?", fr: "Que savait-il que les autres ne savaient pas ?"),
        Text(
          en: "What did you have to explain that should have been obvious?",
          fr: "Qu’avez-vous dû expliquer qui aurait dû aller de soi ?"),
        Text(
          en: "What went wrong because somebody did not know your trade?",
          fr: "Qu’est-ce qui a raté parce que quelqu’un ne connaissait pas votre métier ?"),
        Text(
          en: "What did you gladly pay extra for, and why?",
          fr: "Pour quoi avez-vous payé plus cher sans regret, et pourquoi ?"),
      ]
    }
  }
}

extension Slot {
  /// The question whose answer would settle this claim of a niche.
  public var question: Text {
    switch self {
    case .audience:
      Text(
        en: "Who else do you know to whom the same thing happened, and when?",
        fr: "À qui d’autre est-ce arrivé, parmi les gens que vous connaissez, et quand ?")
    case .need:
      Text(
        en: "How often did it happen this year, and what did the last time cost you?",
        fr: "Combien de fois est-ce arrivé cette année, et combien vous a coûté la dernière ?")
    case .outcome:
      Text(
        en: "The last time it was solved, what changed for you the week after?",
        fr: "La dernière fois que le problème a été réglé, qu’est-ce qui a changé pour vous la semaine d’après ?")
    case .alternative:
      Text(
        en: "Can you show me what you used the last time?",
        fr: "Pouvez-vous me montrer ce que vous avez utilisé la dernière fois ?")
    case .expertise:
      Text(
        en: "What made you choose the last person who helped you?",
        fr: "Qu’est-ce qui vous a fait choisir la dernière personne qui vous a aidé ?")
    case .proof:
      Text(
        en: "What convinced you the last time you bought something like this?",
        fr: "Qu’est-ce qui vous a convaincu la dernière fois que vous avez acheté ce genre de service ?")
    }
  }
}
