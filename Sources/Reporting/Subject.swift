public import Advising
public import Interviewing
import Language
public import Profiling
import Trees

/// The profile that a report is about, with what follows from it.
public struct Subject {
  public let profile: Profile
  public let conclusions: Conclusions
  /// Where the words of the questions and of their options stand.
  public let catalogue: Catalogue
  /// When the answers last changed, in words, as `Language.moment` says it.
  public let date: String
  /// What does not fit, the weightiest first.
  public let findings: [Finding]

  public init(
    _ profile: Profile, _ conclusions: Conclusions, _ catalogue: Catalogue, date: String, findings: [Finding] = []
  ) {
    self.profile = profile
    self.conclusions = conclusions
    self.catalogue = catalogue
    self.date = date
    self.findings = findings
  }

  var language: Language { profile.language }
  var answers: Answers { profile.answers }
  var niche: Niche? { conclusions.niche }
  var idealClient: IdealClient? { conclusions.idealClients.first }
  var isWe: Bool { answers.text("business.voice") == "we" }

  /// The words in the profile's language.
  func say(_ text: Text) -> String { text[language] }
  func say(en: String, fr: String) -> String { say(Text(en: en, fr: fr)) }

  /// The heads of a table; `numbers` are the places of those with figures below them.
  func columns(_ titles: [Text], numbers: Set<Int>) -> [Table.Column] {
    titles.enumerated().map { Table.Column(title: say($1), isNumber: numbers.contains($0)) }
  }

  /// As the business speaks of itself.
  func say(i: Text, we: Text) -> String { say(isWe ? we : i) }

  /// A name of clients made fit for the middle of a sentence, in French to follow an article.
  func fitted(_ segment: String) -> String { Slot.audience.fitted(segment, language) }

  func mark(_ slot: Slot) -> Mark { mark(slot.key) }
  func mark(_ key: Path) -> Mark { Mark(answers.evidence(of: key), language) }

  /// What was said about a segment, by its place.
  func said(_ key: String, of segment: Int) -> String? {
    answers.text(Path.segment(segment, key)).flatMap { isAboutTheWorst($0) ? nil : $0 }
  }

  /// Whatever repeats what was said about a bad client is for nobody else: it may hold a name.
  func isAboutTheWorst(_ words: String) -> Bool {
    let worst = answers.text("contrast.worst")?.letters ?? ""
    return !worst.isEmpty && words.letters.contains(worst)
  }
}

extension String {
  /// Letters and figures only: the same however spaces and punctuation were set.
  fileprivate var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
