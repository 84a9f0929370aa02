package import Interviewing
package import Language
package import Trees

/// What an answer is about, in a few words without a verb.
package enum AnswerLabel {
  /// - Parameter catalogue: whose question stands for a key that has no label of its own.
  package static func text(_ key: Path, _ catalogue: Catalogue) -> Text {
    ofSegment(key.template) ?? own(key.template) ?? quoted(catalogue.words(of: key))
      ?? Text(verbatim: key.description)
  }

  private static func quoted(_ question: Text?) -> Text? {
    question.map { words in .each { $0.quoted(words[$0]) } }
  }

  private static func own(_ key: Path) -> Text? {
    if let slot = Slot.allCases.first(where: { $0.key == key }) { return slot.label }
    if (Market.chain + Market.points).contains(key) { return Market.label(key) }
    if let criterion = Criterion.allCases.first(where: { $0.sentenceKey == key }) {
      return Text(en: "\(criterion.label[.en]), in a sentence", fr: "\(criterion.label[.fr]), en une phrase")
    }
    return business(key) ?? niche(key) ?? relation(key) ?? portfolio(key)
  }

  private static func business(_ key: Path) -> Text? {
    switch key {
    case "business.offer": Text(en: "what you sell", fr: "ce que vous vendez")
    case "business.model": Text(en: "to whom you sell", fr: "à qui vous vendez")
    case "business.voice": Text(en: "how you speak of yourself", fr: "votre façon de parler de vous")
    case "business.hours": Text(en: "hours a month for your clients", fr: "heures par mois pour vos clients")
    case "business.hourlyCost": Text(en: "cost of an hour", fr: "coût d’une heure")
    case "objective.kind": Text(en: "objective", fr: "objectif")
    case "objective.priorities": Text(en: "order of priorities", fr: "ordre des priorités")
    case "objective.horizon": Text(en: "months to get there", fr: "mois pour y arriver")
    case "objective.success": Text(en: "what will be true then", fr: "ce qui sera vrai alors")
    case "objective.target": Text(en: "target per year", fr: "montant visé par an")
    default: nil
    }
  }

  private static func niche(_ key: Path) -> Text? {
    switch key {
    case "niche.segment": Text(en: "clients chosen for the niche", fr: "clients choisis pour la niche")
    case "contrast.best": Text(en: "the client to clone", fr: "le client à cloner")
    case "contrast.bestSegment": Text(en: "the kind of the client to clone", fr: "le type du client à cloner")
    case "contrast.worst": Text(en: "the client to hand over", fr: "le client à céder")
    case "contrast.worstSegment": Text(en: "the kind of the client to hand over", fr: "le type du client à céder")
    case "statement.variant": Text(en: "version of the sentence", fr: "version de la phrase")
    case "statement.sentence": Text(en: "your sentence", fr: "votre phrase")
    case "statement.swap": Text(en: "true of a competitor too", fr: "vrai aussi d’un concurrent")
    case "dilemma.choice": Text(en: "company X or Y", fr: "l’entreprise X ou Y")
    case "dilemma.reason": Text(en: "company X or Y, the reason", fr: "l’entreprise X ou Y, la raison")
    case "dilemma.again": Text(en: "company X or Y, asked again", fr: "l’entreprise X ou Y, la seconde fois")
    case "dilemma.againReason": Text(en: "company X or Y, what changed", fr: "l’entreprise X ou Y, ce qui a changé")
    default: nil
    }
  }

  private static func relation(_ key: Path) -> Text? {
    switch key {
    case "relationship.create": Text(en: "promise: to meet new ones", fr: "promesse : en rencontrer")
    case "relationship.createDate":
      Text(en: "promise: to meet new ones, the day", fr: "promesse : en rencontrer, le jour")
    case "relationship.develop": Text(en: "promise: to grow with them", fr: "promesse : grandir avec eux")
    case "relationship.developDate":
      Text(en: "promise: to grow with them, the day", fr: "promesse : grandir avec eux, le jour")
    case "relationship.maintain": Text(en: "promise: to keep them", fr: "promesse : les garder")
    case "relationship.maintainDate": Text(en: "promise: to keep them, the day", fr: "promesse : les garder, le jour")
    case "value.revenueOrPotential": Text(en: "revenue or potential", fr: "chiffre d’affaires ou potentiel")
    case "value.currentOrNew": Text(en: "today’s clients or new ones", fr: "clients d’aujourd’hui ou nouveaux")
    case "value.volumeOrMargin": Text(en: "volume or margin", fr: "volume ou marge")
    case "value.loyaltyOrPrice": Text(en: "loyalty or price", fr: "fidélité ou prix")
    case "value.reputationOrReferrals": Text(en: "name or referrals", fr: "réputation ou recommandations")
    default: nil
    }
  }

  private static func portfolio(_ key: Path) -> Text? {
    switch key {
    case "portfolio.clients": Text(en: "client entered by hand", fr: "client saisi à la main")
    case "portfolio.months": Text(en: "months that the figures stand for", fr: "mois sur lesquels portent les chiffres")
    case "portfolio.profitFrom":
      Text(en: "margin from which a client is profitable", fr: "marge à partir de laquelle un client est rentable")
    case "portfolio.easeFrom":
      Text(en: "points from which a client is easy", fr: "points à partir desquels un client est facile")
    case "portfolio.cuts": Text(en: "small and large clients", fr: "petits et grands clients")
    case "portfolio.terms": Text(en: "days to pay", fr: "délai de paiement, en jours")
    case "portfolio.visitHours": Text(en: "hours for a visit", fr: "heures pour une visite")
    case "portfolio.callHours": Text(en: "hours for a call", fr: "heures pour un appel")
    case "portfolio.remoteHours":
      Text(en: "hours a month for a client served remotely", fr: "heures par mois pour un client suivi à distance")
    default: nil
    }
  }
}
