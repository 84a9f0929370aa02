/// What is known about an answer beside its value.
public struct Note: Hashable, Sendable {
  public var status: Status
  /// Set by hand; nil where the evidence follows from what is known.
  public var evidence: Evidence?
  /// When it was given, in ISO 8601.
  public var at: String?

  public init(status: Status, evidence: Evidence? = nil, at: String? = nil) {
    self.status = status
    self.evidence = evidence
    self.at = at
  }

  public enum Status: String, CaseIterable, Hashable, Sendable {
    case answered
    /// Taken over from a proposal, which it goes on following.
    case proposed
    case unknown
    case notApplicable = "na"
    case later
    case skipped

    /// Whether the question stays open: asked, and not settled.
    public var isOpen: Bool { self == .unknown || self == .later }
  }
}

/// What an answer rests on, from the weakest to the strongest.
public enum Evidence: String, CaseIterable, Comparable, Hashable, Sendable {
  case guess, experience, figures, interviews

  public static func < (left: Evidence, right: Evidence) -> Bool { left.strength < right.strength }

  private var strength: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
