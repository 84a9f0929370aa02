public import Interviewing
public import Language
public import Trees

/// What a finished review found, beside the one before.
public struct Retrospect: Hashable, Sendable {
  /// The day of the review.
  public let day: Day
  /// The day of the one before; nil for the first.
  public let last: Day?
  public let assumptions: [Assumption]
  public let promises: [Outcome]
  /// Claims that still rest on a guess.
  public let open: [Claim]
  /// When the next one is due.
  public let next: Day

  /// One assumption that was looked at.
  public struct Assumption: Hashable, Sendable {
    public let words: String
    public let verdict: Finding
    /// Whether the review before did not know either.
    public let isOpenAgain: Bool
  }

  public enum Finding: String, CaseIterable, Hashable, Sendable {
    case yes = "true"
    case no = "false"
    case unknown
  }

  /// One promise that was looked at.
  public struct Outcome: Hashable, Sendable {
    public let words: String
    public let kept: Keeping
    /// Whether it was not wholly kept at the review before either.
    public let isOpenAgain: Bool
  }

  public enum Keeping: String, CaseIterable, Hashable, Sendable {
    case kept, partly, broken
  }

  /// Something said that only a conversation or a figure can settle.
  public struct Claim: Hashable, Sendable {
    public let key: Path
    public let value: JSON
  }

  /// Nil where no review was finished.
  ///
  /// - Parameter before: the answers as the review before left them.
  public init?(_ answers: Answers, _ niche: Niche?, since before: Answers?) {
    guard let day = answers.text("review.date").flatMap({ Day($0) }) else { return nil }
    self.day = day
    next = day.nextYear
    last = before?.text("review.date").flatMap { Day($0) }
    assumptions = Self.items("review.happened", answers).compactMap { item in
      guard let words = item["name"]?.string, let verdict = Finding(item["verdict"]) else { return nil }
      let earlier = Self.same(item, "review.happened", before).flatMap { Finding($0["verdict"]) }
      return Assumption(words: words, verdict: verdict, isOpenAgain: verdict == .unknown && earlier == .unknown)
    }
    promises = Self.items("review.promises", answers).compactMap { item in
      guard let words = item["name"]?.string, let kept = item["kept"]?.string.flatMap({ Keeping(rawValue: $0) }) else {
        return nil
      }
      let earlier = Self.same(item, "review.promises", before)?["kept"]?.string.flatMap { Keeping(rawValue: $0) }
      return Outcome(words: words, kept: kept, isOpenAgain: kept != .kept && earlier.map { $0 != .kept } ?? false)
    }
    let claims = (niche?.assumptions ?? []).compactMap { key in
      answers.text(key).map { Claim(key: key, value: .string($0)) }
    }
    open = claims + answers.guessedFigures.compactMap { key in answers[key].map { Claim(key: key, value: $0) } }
  }

  private static func items(_ list: Path, _ answers: Answers) -> [JSON] { answers[list]?.array ?? [] }

  /// The item about the same answer in the same words, of the review before.
  private static func same(_ item: JSON, _ list: Path, _ before: Answers?) -> JSON? {
    before.flatMap { items(list, $0).first { $0["key"] == item["key"] && $0["name"] == item["name"] } }
  }
}

extension Retrospect.Finding {
  /// As the interview keeps it, or a file may say it.
  fileprivate init?(_ json: JSON?) {
    if let isTrue = json?.bool {
      self = isTrue ? .yes : .no
    } else if let word = json?.string, let finding = Self(rawValue: word) {
      self = finding
    } else {
      return nil
    }
  }
}
