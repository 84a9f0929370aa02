import Portfolio

/// The kind letter that follows from a client's own figures: one at most, never a refusal.
struct Letter {
  let client: ClientConclusion
  let topic: Topic

  enum Topic: CaseIterable {
    case thanks, price, minimum, deposit, inAdvance, handover
  }

  /// Nil where nothing in the figures asks for one, or too little is known.
  /// - Parameter profitableFrom: the margin rate of a profitable client, as a share of one; nil where there is none.
  init?(_ client: ClientConclusion, profitableFrom: Double?) {
    guard let topic = Self.topic(client, profitableFrom) else { return nil }
    self.client = client
    self.topic = topic
  }

  /// A small client that neither earns nor eases anything is better served elsewhere, whatever it pays; how one pays
  /// comes before the price, since it may be what costs.
  private static func topic(_ client: ClientConclusion, _ profitableFrom: Double?) -> Topic? {
    let buys = client.client.revenue.map { $0 > .zero } ?? false
    if buys, client.arrangement == .partner { return .handover }
    if client.terms == .deposit { return .deposit }
    if client.terms == .inAdvance { return .inAdvance }
    guard buys else { return nil }
    switch client.standing.clientClass {
    case .a: return .thanks
    case .b: return nil
    case .c where client.arrangement == .minimum: return .minimum
    case .c, .d: return .price
    case nil: return isBelow(profitableFrom, client.marginRate) ? .price : nil
    }
  }

  private static func isBelow(_ limit: Double?, _ rate: Double?) -> Bool {
    guard let limit, let rate else { return false }
    return rate < limit - 1e-9
  }
}
