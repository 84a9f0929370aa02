public import Interviewing
public import Portfolio
import Trees

/// How much each variable counts for the value of a client, under one objective and the user's own choices.
///
/// Source of the variables: Kestio, "Sales strategy: by the way, what is an ideal client?"
public struct ValueOrder: Hashable, Sendable {
  /// All eight, the weightiest first.
  public let variables: [ValueVariable]

  public init(_ objective: Objective, _ choices: [Choice] = []) {
    var variables = objective.valueOrder
    for choice in choices { choice.move(in: &variables) }
    self.variables = variables
  }

  /// Nil until there is an objective.
  public init?(_ answers: Answers) {
    guard let objective = answers.objective else { return nil }
    self.init(objective, Choice.made(in: answers))
  }

  /// Rank-order centroid weights, as `Weights` has them; they sum to one.
  public subscript(variable: ValueVariable) -> Double {
    variables.firstIndex(of: variable).map { RankOrderCentroid.weights(variables.count)[$0] } ?? 0
  }

  /// One of two variables that was said to come first.
  public struct Choice: Hashable, Sendable {
    public let first, second: ValueVariable

    public init(_ first: ValueVariable, before second: ValueVariable) {
      self.first = first
      self.second = second
    }

    /// Just before the other, where it stands behind.
    fileprivate func move(in variables: inout [ValueVariable]) {
      guard let place = variables.firstIndex(of: second), let from = variables.firstIndex(of: first), from > place
      else {
        return
      }
      variables.insert(variables.remove(at: from), at: place)
    }

    /// In the order in which they are asked. No variable stands for the kind one meets today or wants to develop, so
    /// `value.currentOrNew` moves nothing.
    static func made(in answers: Answers) -> [Choice] {
      let pairs: [(Path, [String: (ValueVariable, ValueVariable)])] = [
        ("value.revenueOrPotential", ["revenue": (.revenue, .potential), "potential": (.potential, .revenue)]),
        ("value.volumeOrMargin", ["volume": (.revenue, .margin), "margin": (.margin, .revenue)]),
        ("value.loyaltyOrPrice", ["loyalty": (.loyalty, .price), "price": (.price, .loyalty)]),
        (
          "value.reputationOrReferrals",
          ["reputation": (.reputation, .referrals), "referrals": (.referrals, .reputation)]
        ),
      ]
      return pairs.compactMap { key, picks in
        answers.text(key).flatMap { picks[$0] }.map { Choice($0.0, before: $0.1) }
      }
    }
  }
}

extension Objective {
  /// The variables of a client's value, the weightiest first.
  var valueOrder: [ValueVariable] {
    switch self {
    case .newMarket: [.potential, .reputation, .referrals, .revenue, .margin, .price, .payment, .loyalty]
    case .newOffer: [.loyalty, .referrals, .price, .potential, .reputation, .margin, .revenue, .payment]
    case .newSegment: [.reputation, .referrals, .potential, .revenue, .margin, .price, .payment, .loyalty]
    case .conquest: [.potential, .revenue, .referrals, .reputation, .margin, .price, .payment, .loyalty]
    case .loyalty: [.loyalty, .margin, .referrals, .revenue, .payment, .price, .potential, .reputation]
    case .margin: [.margin, .price, .payment, .loyalty, .referrals, .potential, .revenue, .reputation]
    }
  }
}
