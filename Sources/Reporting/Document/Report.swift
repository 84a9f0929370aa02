import Language
import Profiling

/// A document for people, built once; every format is a rendering or an encoding of it.
public struct Report: Hashable, Sendable {
  public let kind: Kind
  /// The code of the language it is written in.
  public let language: String
  /// The name of the business.
  public let name: String
  public let title: String
  public let sections: [Section]
  /// The last line: how old it is and what it rests on.
  public let closing: String
  /// When the answers last changed, in ISO 8601.
  public let updated: String
  public let revision: Int

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case summary, profile, guide, letters
    /// Told of two moments or more, by a `Teller`.
    case changes, history, review

    /// What a profile alone leads to.
    public static let ofProfile: [Kind] = [.summary, .profile, .guide, .letters]

    /// What it can be written as.
    public var formats: [Format] { [.md, .html, .json] }
  }

  public init(_ subject: Subject, _ kind: Kind = .summary) {
    self.kind = kind
    language = subject.language.rawValue
    name = subject.profile.name
    (title, sections) = Self.content(subject, kind)
    closing = Summary(subject: subject).closing
    updated = subject.profile.updated
    revision = subject.profile.revision
  }

  private static func content(_ subject: Subject, _ kind: Kind) -> (String, [Section]) {
    switch kind {
    case .summary:
      let summary = Summary(subject: subject)
      return (summary.title, summary.sections)
    case .profile:
      let profile = FullProfile(subject: subject)
      return (profile.title, profile.sections)
    case .guide:
      let guide = Guide(subject: subject)
      return (guide.title, guide.sections)
    case .letters:
      let letters = Letters(subject: subject)
      return (letters.title, letters.sections)
    case .changes, .history, .review:
      return (subject.profile.name, [])
    }
  }

  public subscript(id: Section.ID) -> Section? { sections.first { $0.id == id } }
}
