import Language

/// New prices and a minimum order.
extension Letter.Topic {
  static let priceOfMine = [
    Text(
      en: """
        I have gone through my prices, so that I can go on giving your orders the time they need. From [date], \
        [service or product] will be [new price] instead of [present price].
        """,
      fr: """
        J’ai revu mes prix, afin de continuer à donner à vos commandes le temps qu’elles demandent. À partir du [date], \
        [la prestation ou le produit] passera de [prix actuel] à [nouveau prix].
        """),
    unchanged,
    Text(
      en: "If that is hard to fit in, let us talk: I can suggest [a simpler version, larger orders less often].",
      fr: "Si cela vous gêne, parlons-en : je peux vous proposer [une formule plus simple, des commandes groupées]."),
    trust,
  ]

  static let priceOfOurs = [
    Text(
      en: """
        We have gone through our prices, so that we can go on giving your orders the time they need. From [date], \
        [service or product] will be [new price] instead of [present price].
        """,
      fr: """
        Nous avons revu nos prix, afin de continuer à donner à vos commandes le temps qu’elles demandent. À partir du \
        [date], [la prestation ou le produit] passera de [prix actuel] à [nouveau prix].
        """),
    unchanged,
    Text(
      en: "If that is hard to fit in, let us talk: we can suggest [a simpler version, larger orders less often].",
      fr:
        "Si cela vous gêne, parlons-en : nous pouvons vous proposer [une formule plus simple, des commandes groupées]."
    ),
    trust,
  ]

  private static let unchanged = Text(
    en: "What you get stays as it is: [what matters most to this client].",
    fr: "Ce que vous recevez ne change pas : [ce qui compte le plus pour ce client].")

  static let minimumOfMine = [
    start,
    Text(
      en: "The simplest way is to put several together: [one order a month, say]. I will gladly help you plan them.",
      fr:
        "Le plus simple est d’en grouper plusieurs : [une commande par mois, par exemple]. Je vous y aiderai volontiers."
    ),
    single, trust,
  ]

  static let minimumOfOurs = [
    start,
    Text(
      en: "The simplest way is to put several together: [one order a month, say]. We will gladly help you plan them.",
      fr: """
        Le plus simple est d’en grouper plusieurs : [une commande par mois, par exemple]. Nous vous y aiderons volontiers.
        """),
    single, trust,
  ]

  private static let start = Text(
    en: "So that every order gets the same care, orders will start at [minimum amount] from [date].",
    fr: """
      Pour que chaque commande reçoive le même soin, un minimum de [montant] par commande s’appliquera à partir du [date].
      """)

  private static let single = Text(
    en: "For something small now and then, there is [a shop, a colleague, a fixed fee].",
    fr: "Pour un petit besoin de temps en temps, il y a [un magasin, un confrère, un forfait].")
}
