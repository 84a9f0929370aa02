public import Interviewing
public import Language
import Profiling

/// In which words a report over time is told.
public struct Teller: Sendable {
  /// The name of the business.
  let name: String
  let language: Language
  let catalogue: Catalogue
  /// ISO 4217, such as `EUR`.
  let currency: String
  /// A moment in ISO 8601 as people say it.
  let moment: @Sendable (String) -> String

  public init(
    name: String, _ language: Language, _ catalogue: Catalogue, currency: String,
    moment: @escaping @Sendable (String) -> String
  ) {
    self.name = name
    self.language = language
    self.catalogue = catalogue
    self.currency = currency
    self.moment = moment
  }

  func say(_ text: Text) -> String { text[language] }
  func say(en: String, fr: String) -> String { say(Text(en: en, fr: fr)) }

  /// - Parameter longest: how many characters of what somebody wrote are told; nil for all.
  func wording(longest: Int? = nil) -> ChangeWording { ChangeWording(catalogue, currency: currency, longest: longest) }

  func sentences(_ shifts: [Shift]) -> [String] { shifts.map { say($0.sentence(currency: currency)) } }

  /// "revision 3, of 21 November 2026 at 18:40" · « la version 3, du 21 novembre 2026 à 18:40 »
  func words(_ snapshot: Snapshot) -> String {
    let when = moment(snapshot.date)
    guard let revision = snapshot.revision else { return say(en: "now", fr: "aujourd’hui") }
    return say(en: "revision \(revision), of \(when)", fr: "la version \(revision), du \(when)")
  }
}

extension Report {
  /// A report that a teller tells.
  init(
    _ kind: Kind, _ teller: Teller, title: String, _ sections: [Section?], closing: String, updated: String,
    revision: Int
  ) {
    self.kind = kind
    language = teller.language.rawValue
    name = teller.name
    self.title = title
    self.sections = sections.compactMap(\.self)
    self.closing = closing
    self.updated = updated
    self.revision = revision
  }
}
