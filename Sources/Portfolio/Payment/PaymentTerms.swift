/// The terms that fit a client, from mild to firm; never a refusal.
public enum PaymentTerms: String, CaseIterable, Hashable, Sendable {
  case asAgreed = "as-agreed"
  case fourteenDays = "14-days"
  case sevenDays = "7-days"
  case deposit
  case inAdvance = "in-advance"

  /// Up to 0 net days beyond terms as agreed, up to 15 fourteen days, up to 30 seven days, up to 60 a deposit, above in
  /// advance; the next firmer one where the days agreed are no longer than that.
  /// - Parameter agreed: the days agreed so far.
  public init(netDays: Double, agreed: Int) {
    switch netDays {
    case ...0: self = .asAgreed
    case ...15 where agreed > 14: self = .fourteenDays
    case ...30 where agreed > 7: self = .sevenDays
    case ...60: self = .deposit
    default: self = .inAdvance
    }
  }
}
