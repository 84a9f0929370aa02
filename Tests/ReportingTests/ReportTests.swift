import Language
import Profiling
import Testing
import Trees

@testable import Reporting

@Suite struct ReportTests {
  @Test func everySectionInTheirOrder() throws {
    let subject = try Business.worked("industrial-maintenance", .en)
    #expect(
      Report(subject).sections.map(\.id) == [
        .sentence, .portrait, .yesIf, .need, .why, .evidence, .change, .ranking, .runnerUp, .variants,
      ])
    #expect(
      try HostileTextTests.report("plain words", .en).sections.map(\.id)
        == Array(Section.ID.allCases.prefix { $0 != .whom }))
  }

  @Test func jsonIsTheSameDocument() throws {
    let report = Report(try Business.worked("accessibility-consultant", .fr))
    let json = JSON(try JSONReader.read(Array(report.text(as: .json).utf8)))
    #expect(json["report"] == "summary")
    #expect(json["language"] == "fr")
    #expect(json["revision"] == 12)
    #expect(json["updated"] == "2026-11-21T18:40:00Z")
    #expect(json["sections"]?.array?.map { $0["id"]?.string } == report.sections.map(\.id.rawValue))
    let ranking = try #require(json["sections"]?.array?.first { $0["id"] == "ranking" })
    let table = try #require(ranking["blocks"]?[1]?["table"])
    #expect(table["columns"] == ["Rang", "Clients", "Points sur 100", "Renseigné"])
    #expect(table["rows"]?[4]?[1] == ["text": "boutiques en ligne", "value": .null, "note": .null])
    #expect(table["rows"]?[4]?[3]?["text"] == "91\u{202F}%" || table["rows"]?[4]?[3]?["text"] == "91\u{A0}%")
  }

  @Test(arguments: [Format.html, .csv]) func formatsToCome(_ format: Format) throws {
    let report = Report(try Business.answering("{}"))
    #expect(throws: FormatUnavailable(kind: .summary, format: format)) { try report.text(as: format) }
    #expect(!Report.Kind.summary.formats.contains(format))
  }
}
