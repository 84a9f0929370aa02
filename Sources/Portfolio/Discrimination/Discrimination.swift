/// Which attributes A clients really have: the share of A among the clients of each value, beside the overall share.
///
/// A value *discriminates* where its Wilson interval leaves the overall share out, at 95 % over all values together:
/// Holm's step-down procedure gives the k-th of m, by falling evidence, an error of 0.05 ÷ (m − k + 1), and from the
/// first that fails on everyone the error of that one. Source: Holm, "A Simple Sequentially Rejective Multiple Test
/// Procedure", Scandinavian Journal of Statistics 6(2), 1979.
public struct Discrimination: Hashable, Sendable {
  /// The share of A among the clients that have a class; nil where none has.
  public let overall: Double?
  /// Every value with at least ten such clients, those with the most evidence first.
  public let tested: [Trait]

  public static let fewest = 10

  public struct Trait: Hashable, Sendable {
    public let attribute, value: String
    public let clients, best: Int
    public let interval: WilsonInterval
    public let overall: Double

    public var share: Double { Double(best) / Double(clients) }
    public var discriminates: Bool { !interval.contains(overall) }
  }

  public init(_ clients: Clients, _ classes: Classes) {
    let tally = AttributeTally(clients, classes)
    guard tally.clients > 0 else {
      (overall, tested) = (nil, [])
      return
    }
    let share = Double(tally.best) / Double(tally.clients)
    overall = share
    let candidates = tally.candidates(overall: share)
    let errors = Self.errors(candidates.map(\.probability))
    tested = zip(candidates, errors).map { candidate, error in
      Trait(
        attribute: candidate.attribute, value: candidate.value, clients: candidate.clients, best: candidate.best,
        interval: WilsonInterval(candidate.best, of: candidate.clients, error: error), overall: share)
    }
  }

  /// Those whose share differs from the overall one by more than chance.
  public var traits: [Trait] { tested.filter(\.discriminates) }

  /// The error allowed to each of some rising probabilities.
  static func errors(_ probabilities: [Double]) -> [Double] {
    var failed: Double?
    return probabilities.enumerated().map { place, probability in
      if let failed { return failed }
      let error = 0.05 / Double(probabilities.count - place)
      if probability > error { failed = error }
      return error
    }
  }
}
