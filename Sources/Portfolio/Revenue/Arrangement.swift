/// How a small client can be kept, under the names that the questionnaires have.
public enum Arrangement: String, CaseIterable, Hashable, Sendable {
  /// A minimum order; a partner or distributor; a small-volume offer with its own prices; as it is.
  case minimum, partner
  case separateOffer = "separate-offer"
  case none

  /// For a client that leaves enough none; for an easy one a minimum where its orders are smaller than the median, else
  /// a separate offer; for the others a partner.
  public init(_ clientClass: ClientClass, orderSize: Double?, medianOrder: Double?) {
    switch clientClass {
    case .a, .b: self = .none
    case .c:
      if let orderSize, let medianOrder, orderSize < medianOrder { self = .minimum } else { self = .separateOffer }
    case .d: self = .partner
    }
  }
}
