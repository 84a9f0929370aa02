import Language

/// Thanks, and a handover to somebody better equipped.
extension Letter.Topic {
  static let thanksOfMine = [
    Text(
      en: "Thank you. Working with you is a pleasure, and it is with clients like you that I do my best work.",
      fr: "Merci. Travailler avec vous est un plaisir, et c’est avec des clients comme vous que je donne le meilleur."),
    Text(
      en:
        "As a small sign of it, I would like to offer you [something small, a first look at what is new, an hour of advice].",
      fr:
        "En signe de reconnaissance, j’aimerais vous offrir [une attention, une avant-première, une heure de conseil]."),
    Text(
      en: "And if there is something I could do better for you, tell me: I am listening.",
      fr: "Et s’il y a quelque chose que je peux faire mieux pour vous, dites-le-moi : je vous écoute."),
  ]

  static let thanksOfUs = [
    Text(
      en: "Thank you. Working with you is a pleasure, and it is with clients like you that we do our best work.",
      fr:
        "Merci. Travailler avec vous est un plaisir, et c’est avec des clients comme vous que nous donnons le meilleur."
    ),
    Text(
      en:
        "As a small sign of it, we would like to offer you [something small, a first look at what is new, an hour of advice].",
      fr: """
        En signe de reconnaissance, nous aimerions vous offrir [une attention, une avant-première, une heure de conseil].
        """),
    Text(
      en: "And if there is something we could do better for you, tell us: we are listening.",
      fr: "Et s’il y a quelque chose que nous pouvons faire mieux pour vous, dites-le-nous : nous vous écoutons."),
  ]

  static let handoverOfMine = [
    Text(
      en: """
        I have been thinking about how you are served best. For orders like yours, [name of a partner] is better \
        equipped than I am: [nearer, quicker, prices made for it].
        """,
      fr: """
        Je me suis demandé comment mieux vous servir. Pour des commandes comme les vôtres, [nom d’un partenaire] est \
        mieux équipé que moi : [plus près, plus rapide, des prix faits pour cela].
        """),
    Text(
      en:
        "If you agree, I will introduce you and see to it that nothing is lost. Until then, I take care of your orders.",
      fr: """
        Si vous êtes d’accord, je vous mets en relation et je veille à ce que rien ne se perde. D’ici là, je m’occupe de \
        vos commandes.
        """),
    Text(
      en: "Would you rather stay? Tell me: I can suggest [a simpler offer and its price].",
      fr: "Vous préférez rester ? Dites-le-moi : je peux vous proposer [une formule plus simple et son prix]."),
    trust,
  ]

  static let handoverOfOurs = [
    Text(
      en: """
        We have been thinking about how you are served best. For orders like yours, [name of a partner] is better \
        equipped than we are: [nearer, quicker, prices made for it].
        """,
      fr: """
        Nous nous sommes demandé comment mieux vous servir. Pour des commandes comme les vôtres, [nom d’un partenaire] \
        est mieux équipé que nous : [plus près, plus rapide, des prix faits pour cela].
        """),
    Text(
      en: """
        If you agree, we will introduce you and see to it that nothing is lost. Until then, we take care of your orders.
        """,
      fr: """
        Si vous êtes d’accord, nous vous mettons en relation et nous veillons à ce que rien ne se perde. D’ici là, nous \
        nous occupons de vos commandes.
        """),
    Text(
      en: "Would you rather stay? Tell us: we can suggest [a simpler offer and its price].",
      fr: "Vous préférez rester ? Dites-le-nous : nous pouvons vous proposer [une formule plus simple et son prix]."),
    trust,
  ]
}
