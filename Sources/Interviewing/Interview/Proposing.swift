public import Language
public import Trees

/// What later rooms know to propose from earlier answers.
public protocol Proposing: Sendable {
  /// The value proposed for a key under a name such as `leader`; nil where the answers do not suffice.
  func proposal(_ name: String, for key: Path, from answers: Answers, in language: Language) -> Proposal?
  /// The same without its reason, for whoever only wants to know whether it is another one.
  func value(_ proposal: String, for key: Path, from answers: Answers, in language: Language) -> JSON?

  /// The items of a list that a repeat group or row named in `for:` asks about.
  func selection(_ name: String, of list: Path, in answers: Answers) -> [Int]
}

extension Proposing {
  public func value(_ proposal: String, for key: Path, from answers: Answers, in language: Language) -> JSON? {
    self.proposal(proposal, for: key, from: answers, in: language)?.value
  }
}

/// A value worked out for a question, and the reason to say with it.
public struct Proposal: Hashable, Sendable {
  public let value: JSON
  public let reason: Text?

  public init(_ value: JSON, because reason: Text? = nil) {
    self.value = value
    self.reason = reason
  }

  /// Every name that a questionnaire may ask for with `propose:`.
  public static let names = ["priorities", "leader", "audience", "variant", "sentence", "rated", "match"]
}

/// The names that a repeat group or row may ask for with `for:`.
enum Selection {
  static let names = ["all", "chosen", "chosen-and-runner-up"]
}
