import Interviewing
import Language
public import Profiling

extension Report {
  /// What differs between two moments of a profile.
  public init(_ changes: Changes, _ teller: Teller) {
    let sections = ChangesSections(changes: changes, teller: teller)
    self.init(
      .changes, teller, title: teller.say(en: "\(teller.name): what changed", fr: "\(teller.name) : ce qui a changé"),
      [
        sections.span, sections.shifts, sections.overtakings, sections.ideal, sections.clients, sections.answers,
        sections.advice,
      ], closing: sections.closing, updated: changes.to.profile.updated, revision: changes.to.profile.revision)
  }
}

/// The parts of a report on what changed; those with nothing to tell are left out.
struct ChangesSections {
  let changes: Changes
  let teller: Teller

  var span: Section? {
    let (from, to) = (teller.words(changes.from), teller.words(changes.to))
    let words = teller.say(
      en: "From \(from), to \(to).", fr: "De \(from), à \(to).")
    let none = teller.say(en: "Nothing changed.", fr: "Rien n’a changé.")
    return Section(.span, nil, [.paragraph(Line(words)), changes.areNone ? .paragraph(Line(none)) : nil])
  }

  var shifts: Section? {
    let lines = teller.sentences(changes.shifts) + [market].compactMap(\.self)
    let none = teller.say(en: "No conclusion moved.", fr: "Aucune conclusion n’a bougé.")
    guard !changes.areNone else { return nil }
    return Section(
      .shifts, teller.say(en: "What moved", fr: "Ce qui a bougé"),
      [lines.isEmpty ? .paragraph(Line(none)) : .lines(lines.map { Line($0) })])
  }

  /// Which numbers moved the market’s potential, where it was known before.
  private var market: String? {
    let causes = changes.marketCauses.map { teller.say(teller.wording().sentence($0)) }
    guard !causes.isEmpty else { return nil }
    let list = teller.language.series(causes)
    return teller.say(en: "What moved the potential: \(list).", fr: "Ce qui a déplacé le potentiel : \(list).")
  }

  private static let most = 6

  var overtakings: Section? {
    guard !changes.overtakings.isEmpty else { return nil }
    let all = Overtaking.sentences(changes.overtakings, teller.wording()).map { Line(teller.say($0)) }
    let more = all.count - Self.most
    let rest = teller.say(
      en: "The rest of the ranking moved too: the table shows it.",
      fr: "Le reste du classement a bougé aussi : le tableau le montre.")
    return Section(
      .overtakings, teller.say(en: "Who passed whom, and why", fr: "Qui a dépassé qui, et pourquoi"),
      [.lines(Array(all.prefix(Self.most))), more > 0 ? .paragraph(Line(rest)) : nil, scores])
  }

  /// Every kind of clients there is now, the first on top.
  private var scores: Block? {
    guard let now = changes.to.conclusions.ranking else { return nil }
    let standings = now.standings.enumerated()
      .sorted { ($0.element.rank ?? .max, $0.offset) < ($1.element.rank ?? .max, $1.offset) }.map(\.element)
    let columns = [
      (teller.say(en: "Clients", fr: "Clients"), false), (teller.say(en: "Before", fr: "Avant"), true),
      (teller.say(en: "Now", fr: "Maintenant"), true),
    ]
    return .table(
      Table(
        columns: columns.map { Table.Column(title: $0, isNumber: $1) },
        rows: standings.map { standing in
          [Table.Cell(standing.name), score(changes.outline.place(standing.name)?.score), score(standing.score)]
        }))
  }

  private func score(_ score: Double?) -> Table.Cell {
    score.map { Table.Cell(teller.language.number($0), value: $0) } ?? Table.Cell("–")
  }

  var ideal: Section? {
    let gained = changes.gained.map { Line(teller.say($0), label: teller.say(en: "Gained:", fr: "En plus :")) }
    let lost = changes.lost.map { Line(teller.say($0), label: teller.say(en: "Gone:", fr: "En moins :")) }
    return Section(.ideal, teller.say(en: "The ideal client", fr: "Le client idéal"), [.lines(gained + lost)])
  }

  var answers: Section? {
    guard !changes.answers.isEmpty else { return nil }
    let columns = [
      teller.say(en: "Answer", fr: "Réponse"), teller.say(en: "Before", fr: "Avant"),
      teller.say(en: "Now", fr: "Maintenant"),
    ]
    let wording = teller.wording()
    let rows = changes.answers.map { change in
      [wording.subject(change), wording.words(change.from, change), wording.words(change.to, change)].map { cell in
        let words = teller.say(cell)
        return Table.Cell(words.isEmpty ? "–" : words)
      }
    }
    return Section(
      .answers, teller.say(en: "Answers that changed", fr: "Les réponses qui ont changé"),
      [.table(Table(columns: columns.map { Table.Column(title: $0, isNumber: false) }, rows: rows))])
  }

  var advice: Section? {
    let new = changes.newRemarks.map { Line(teller.say($0.says), label: teller.say(en: "New:", fr: "Nouveau :")) }
    let gone = changes.settledRemarks.map {
      Line(teller.say($0.says), label: teller.say(en: "No longer said:", fr: "Ne vaut plus :"))
    }
    return Section(.advice, teller.say(en: "Advice", fr: "Les conseils"), [.lines(new + gone)])
  }

  var closing: String {
    let count = teller.language.count(
      changes.answers.count, Text(en: "answer changed", fr: "réponse changée"),
      Text(en: "answers changed", fr: "réponses changées"))
    return "\(teller.moment(changes.to.date)) · \(count)"
  }
}
