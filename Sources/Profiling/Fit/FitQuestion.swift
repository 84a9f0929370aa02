public import Language
public import Trees

/// A yes-or-no question about one prospect.
public struct FitQuestion: Hashable, Sendable {
  public let topic: Topic
  /// The answers it was drawn from, missing ones included; empty where the method alone asks.
  public let from: [Path]
  public let ask: Text
  /// What is asked of the prospect by a negative answer; nil where that decides alone.
  public let term: FitTerm?

  public var kind: Kind { topic.kind }
  /// The answer that speaks for the prospect: yes, except to a red flag.
  public var favourable: Bool { kind != .redFlag }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case mustHave, redFlag, terms
  }

  public enum Topic: String, CaseIterable, Hashable, Sendable {
    case need, decider, budget, warning, order, likeness, payment

    public var kind: Kind {
      switch self {
      case .need, .budget: .mustHave
      case .warning: .redFlag
      case .decider, .order, .likeness, .payment: .terms
      }
    }
  }
}

/// What a prospect is asked for before the work begins.
public enum FitTerm: String, CaseIterable, Hashable, Sendable {
  case deposit, advance, minimum, partner
  case separateOffer = "separate-offer"
  case oneDecider = "one-decider"
  case trial
}
