public import Interviewing
public import Language
public import Portfolio
public import Trees

/// One business: its answers, and what a reader of its file needs to know.
public struct Profile: Hashable, Sendable {
  public var name: String
  public var language: Language
  /// ISO 4217, such as `EUR`.
  public var currency: String
  /// ISO 8601, as are all times in a profile.
  public let created: String
  public var updated: String
  /// The number of its last revision; 0 before the first.
  public var revision: Int
  public var answers: Answers
  /// The imported clients, which stand in a file of their own; nil where none were imported.
  public var portfolio: Portfolio?
  /// The version of the form it was written in.
  public let schema: Int
  /// Whether something else than this program wrote the file it was read from: a hand, another program, a bad disk.
  public let isAltered: Bool
  /// The whole document as it was read: keys that a newer program wrote survive in it.
  var document: JSON

  /// The version of the form that this program writes; it only reads newer ones.
  public static let schema = 1

  public init(name: String, language: Language, currency: String, created: String) {
    self.name = name
    self.language = language
    self.currency = currency
    self.created = created
    updated = created
    revision = 0
    answers = Answers()
    schema = Self.schema
    isAltered = false
    document = .object([:])
  }

  /// What follows from the answers; `catalogue` knows which questions are open.
  public func conclusions(_ catalogue: Catalogue) -> Conclusions { conclusions(catalogue, settlement(catalogue)) }

  /// The same.
  ///
  /// - Parameters:
  ///   - settlement: this profile's.
  ///   - last: a profile and what was concluded from it, of which is taken over what still stands.
  public func conclusions(
    _ catalogue: Catalogue, _ settlement: Settlement,
    following last: (profile: Profile, conclusions: Conclusions)? = nil
  ) -> Conclusions {
    let stages = settlement.stages(answers)
    return Conclusions(
      answers, portfolio, name: name, language: language, openQuestions: stages.flatMap(\.openQuestions),
      progress: PathProgress(catalogue, stages),
      following: last.flatMap { last in
        isSpokenOf(as: last.profile) ? (last.profile.answers, last.conclusions) : nil
      })
  }

  /// Whether the same follows from another one.
  public func concludes(as other: Profile) -> Bool {
    answers == other.answers && isSpokenOf(as: other)
  }

  private func isSpokenOf(as other: Profile) -> Bool {
    portfolio == other.portfolio && isWorded(as: other)
  }

  /// Whether the same settlement keeps both.
  public func isWorded(as other: Profile) -> Bool { name == other.name && language == other.language }

  /// The profile's document as it is stored, with everything that follows from the answers.
  public func json(_ catalogue: Catalogue) -> JSON { json(catalogue, conclusions(catalogue)) }

  /// The same where the conclusions were drawn already.
  ///
  /// - Parameters:
  ///   - advice: the findings, which are noticed further up.
  ///   - notes: where they were put into JSON already.
  public func json(
    _ catalogue: Catalogue, _ conclusions: Conclusions, advice: JSON = [], notes: JSON? = nil
  ) -> JSON {
    let progress = conclusions.progress ?? PathProgress(catalogue, settlement(catalogue).stages(answers))
    return json(conclusions, progress, advice, notes ?? self.notes)
  }

  /// Keeps the answers consistent, in the words and with the proposals of this profile.
  public func settlement(_ catalogue: Catalogue) -> Settlement {
    Settlement(catalogue: catalogue, proposer: Proposals(name: name), language: language)
  }
}
