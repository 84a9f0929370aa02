public import Language

/// What a card is about, in the order in which `learn` lists them.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  case objective, niche, clients, portfolio, market, relationship, method

  public var title: Text {
    switch self {
    case .objective: Text(en: "What you want for your business", fr: "Ce que vous voulez pour votre entreprise")
    case .niche: Text(en: "Finding and saying your niche", fr: "Trouver votre niche et la dire")
    case .clients: Text(en: "Who your clients are, and their terms", fr: "Qui sont vos clients, et leurs conditions")
    case .portfolio: Text(en: "The clients you have", fr: "Les clients que vous avez")
    case .market: Text(en: "Your market", fr: "Votre marché")
    case .relationship: Text(en: "The relationship with your clients", fr: "La relation avec vos clients")
    case .method: Text(en: "How Clientele reckons", fr: "Comment Clientele raisonne")
    }
  }
}
