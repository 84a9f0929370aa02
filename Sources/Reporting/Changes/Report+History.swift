import Interviewing
import Language
public import Profiling

extension Report {
  /// How a profile came to be: a section for each revision, the last one at the end.
  public init(_ chapters: [Chapter], of profile: Profile, _ teller: Teller) {
    let count = teller.language.count(
      chapters.count, Text(en: "revision", fr: "version"), Text(en: "revisions", fr: "versions"))
    self.init(
      .history, teller,
      title: teller.say(en: "\(teller.name): how it came to be", fr: "\(teller.name) : l’histoire du profil"),
      chapters.map { ChapterSection(chapter: $0, teller: teller).section },
      closing: "\(teller.moment(profile.updated)) · \(count)", updated: profile.updated, revision: profile.revision)
  }
}

/// One revision, told in a few lines.
struct ChapterSection {
  let chapter: Chapter
  let teller: Teller

  private static let few = 3
  private static let longest = 60

  var section: Section {
    let heading =
      "\(chapter.revision) · \(teller.moment(chapter.date)) · \(teller.say(chapter.title(teller.catalogue)))"
    return Section(id: .revision, heading: heading, blocks: [.list(lines.map { Line($0) })])
  }

  private var lines: [String] {
    guard chapter.isReadable else {
      return [teller.say(en: "This revision cannot be read.", fr: "Cette version est illisible.")]
    }
    if let revision = chapter.restored {
      return [teller.say(en: "Back to revision \(revision).", fr: "Retour à la version \(revision).")]
    }
    let lines = [source].compactMap(\.self) + given + changed + teller.sentences(chapter.shifts)
    return lines.isEmpty ? [teller.say(en: "Nothing changed.", fr: "Rien n’a changé.")] : lines
  }

  private var source: String? {
    chapter.file.map { teller.say(en: "From \(Language.en.quoted($0)).", fr: "Tirés de \(Language.fr.quoted($0)).") }
  }

  /// A few first answers as they are, many as a count.
  private var given: [String] {
    let given = chapter.answers.filter { $0.kind == .given }
    guard given.count > Self.few else { return given.map(sentence) }
    return [teller.say(en: "\(given.count) new answers.", fr: "\(given.count) nouvelles réponses.")]
  }

  private var changed: [String] {
    let changed = chapter.answers.filter { $0.kind != .given }
    let shown = changed.count > Self.few + 1 ? Array(changed.prefix(Self.few)) : changed
    let more = changed.count - shown.count
    return shown.map(sentence)
      + (more == 0
        ? [] : [teller.say(en: "\(more) more answers changed.", fr: "\(more) autres réponses ont changé.")])
  }

  private func sentence(_ change: AnswerChange) -> String {
    teller.say(teller.wording(longest: Self.longest).sentence(change).capitalised) + "."
  }
}
