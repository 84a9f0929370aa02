import Language
import Profiling
import Testing
import Trees

@testable import Reporting

@Suite struct ReportTests {
  @Test func everySectionInTheirOrder() throws {
    #expect(
      Report(try Business.worked("industrial-maintenance", .en)).sections.map(\.id) == [
        .sentence, .portrait, .yesIf, .need, .why, .evidence, .change, .runnerUp, .actions,
      ])
    #expect(
      Report(try Business.complete("drinks-wholesaler", .en)).sections.map(\.id)
        == Array(Section.ID.allCases.prefix { $0 != .openQuestions }))
    #expect(
      Report(try Business.complete("drinks-wholesaler", .en), .profile).sections.map(\.id) == [
        .sentence, .objective, .ranking, .stability, .runnerUp, .matrix, .market, .idealClients, .need, .why, .evidence,
        .portfolio, .classes, .whale, .effort, .payment, .findings, .openQuestions, .variants, .path,
      ])
  }

  @Test func jsonIsTheSameDocument() throws {
    let report = Report(try Business.worked("accessibility-consultant", .fr), .profile)
    let json = JSON(try JSONReader.read(Array(report.text(as: .json).utf8)))
    #expect(json["report"] == "profile")
    #expect(json["language"] == "fr")
    #expect(json["revision"] == 12)
    #expect(json["updated"] == "2026-11-21T18:40:00Z")
    #expect(json["sections"]?.array?.map { $0["id"]?.string } == report.sections.map(\.id.rawValue))
    let ranking = try #require(json["sections"]?.array?.first { $0["id"] == "ranking" })
    let chart = try #require(ranking["blocks"]?[2]?["chart"])
    #expect(chart["kind"] == "ranking")
    let table = try #require(chart["table"])
    #expect(table["columns"]?.array?.prefix(3) == ["Rang", "Clients", "Points sur 100"])
    #expect(table["columns"]?.array?.last == "Renseigné")
    #expect(table["rows"]?[4]?[1] == ["text": "boutiques en ligne", "value": .null, "note": .null])
    let answered = try #require(table["rows"]?[4]?.array?.last?["text"]?.string)
    #expect(answered == "91\u{202F}%" || answered == "91\u{A0}%")
  }

  @Test func noReportIsASpreadsheet() throws {
    let report = Report(try Business.answering("{}"))
    #expect(throws: FormatUnavailable(kind: .summary, format: .csv)) { try report.text(as: .csv) }
    #expect(!Report.Kind.allCases.flatMap(\.formats).contains(.csv))
  }
}
