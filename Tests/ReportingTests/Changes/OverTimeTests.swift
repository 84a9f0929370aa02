import Interviewing
import Language
import Profiling
import Testing
import Trees

@testable import Reporting

@Suite struct OverTimeTests {
  @Test func everyPartOfADifference() throws {
    let report = Report(try Year.changes(.en), try Year.teller(.en))
    #expect(report.title == "Dubois & Sons: what changed")
    #expect(
      report.sections.map(\.id) == [.span, .shifts, .overtakings, .ideal, .clientMoves, .answers, .advice])
    #expect(
      report[.span]?.blocks == [
        .paragraph(Line("From revision 3, of 21 November 2026, to revision 12, of 20 November 2027."))
      ])
    #expect(
      report[.advice]?.blocks == [
        .list([Line("A finding: new.", label: "New:"), Line("A finding: gone.", label: "No longer said:")])
      ])
  }

  @Test(arguments: [(Language.en, "Nothing changed."), (.fr, "Rien n’a changé.")])
  func noDifference(language: Language, words: String) throws {
    let changes = try Year.changes(language)
    let none = Changes(from: changes.from, to: changes.from, try Year.before(language).catalogue, language)
    let report = Report(none, try Year.teller(language))
    #expect(none.areNone)
    #expect(report.sections.map(\.id) == [.span])
    #expect(report[.span]?.blocks.last == .paragraph(Line(words)))
  }

  /// 6,000 of 12,000 left half of it, 1,000 hardly anything; its ease fell from (100 + 100 + 76.9) ÷ 3 with its rating.
  @Test func clientsThatMoved() throws {
    let report = Report(try Year.changes(.en), try Year.teller(.en))
    guard case .table(let table)? = report[.clientMoves]?.blocks.first else { return #expect(Bool(false)) }
    let rows = table.rows.map { $0.map(\.text) }
    #expect(rows.first?.first == "Park Hotel" && rows.first?[1] == "A")
    #expect(rows.contains(["Bakery", "not there", "A"]))
    #expect(rows.last == ["Clinic", "B", "not there"])
  }

  @Test func oneRevisionAndTheNext() throws {
    let changes = try Year.changes(.en)
    let (teller, catalogue) = (try Year.teller(.en), try Year.before(.en).catalogue)
    let first = Chapter(1, "answers", changes.from.profile, since: nil, catalogue)
    let second = Chapter(2, "market", changes.to.profile, since: changes.from.profile, catalogue)
    let broken = Chapter(unreadable: 3, "niche", date: "2027-11-21")
    let report = Report([first, second, broken], of: changes.to.profile, teller)
    #expect(report.sections.map(\.heading).last == "3 · 21 November 2027 · Your niche")
    #expect(report.sections.last?.blocks == [.list([Line("This revision cannot be read.")])])
    #expect(report.sections[0].heading == "1 · 21 November 2026 · Answers from a file")
    guard case .list(let lines)? = report.sections[1].blocks.first else { return #expect(Bool(false)) }
    #expect(
      lines.map(\.text).prefix(4) == [
        "What one spends in a year: €1,200.", "Promise: to meet new ones: “call five bars”.",
        "Promise: to meet new ones, the day: 1 March 2028.", "Neighbourhood bars, profit: from 3 to 5.",
      ])
    #expect(lines.count == 7)
  }

  @Test func manyAnswersAreCounted() throws {
    let subject = try Year.before(.fr)
    let chapter = Chapter(1, "answers", subject.profile, since: nil, subject.catalogue)
    let report = Report([chapter], of: subject.profile, try Year.teller(.fr))
    #expect(report.sections.first?.heading == "1 · 21 novembre 2026 · Réponses tirées d’un fichier")
    #expect(report.sections.first?.blocks == [.list([Line("\(chapter.answers.count) nouvelles réponses.")])])
  }
}
