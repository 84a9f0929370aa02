/// What makes a client valuable.
public enum ClientVariable: String, CaseIterable, Hashable, Sendable {
  case revenue, margin, potential
  /// Years of staying.
  case loyalty
  /// How readily the price is accepted.
  case price
  case payment, referrals, reputation
}
