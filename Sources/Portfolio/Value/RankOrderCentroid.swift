/// The weights that an order alone gives: w_k = (1/n) Σ_{i=k..n} 1/i.
///
/// Source: Barron & Barrett, "Decision Quality Using Ranked Attribute Weights", Management Science 42(11), 1996.
public enum RankOrderCentroid {
  /// Of n strict ranks, falling, summing to one.
  public static func weights(_ n: Int) -> [Double] {
    (0..<n).map { k in (k..<n).reduce(0) { $0 + 1 / Double($1 + 1) } / Double(n) }
  }
}
