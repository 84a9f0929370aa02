import Language
import Testing
import Trees

@testable import Reporting

@Suite struct GuideTests {
  /// Never served: every claim is a guess, and new ground.
  private static let guesses = """
    business: {offer: oven checks, model: b2b, voice: i}
    objective: {kind: margin}
    segments:
      - {name: bakeries, served: 0, ratings: {enjoy: 5, profit: 5, ease: 5, reach: 5, expertise: 5}}
      - {name: inns, served: 3, ratings: {enjoy: 1, profit: 1, ease: 1, reach: 2, expertise: 1}}
    contrast: {best: the Crown at Ely, worst: Grabbit and Son}
    niche: {segment: bakeries}
    statement: {need: lose a morning when the oven stops, alternative: a cousin}
    """

  private func guide(_ language: Language = .en, _ yaml: String = guesses) throws -> Report {
    Report(try Business.answering(yaml, language), .guide)
  }

  @Test func itsPartsInTheirOrder() throws {
    #expect(
      try guide().sections.map(\.id) == [.whom, .opening, .lastTime, .assumptions, .commitment, .call])
    #expect(try guide().title == "Atelier Nord: interview guide")
    #expect(try guide(.fr).title == "Atelier Nord\u{A0}: guide d’entretien")
  }

  @Test func whoeverWasNeverServedCannotHaveLeft() throws {
    let first = Block.list([
      Line("three who paid somebody for this in the last year, since you have not served any yet"),
      Line("one who stopped what they had bought: what do they do instead?"),
      Line("one who looked around and bought nothing: what did they choose?"),
    ])
    #expect(try guide()[.whom]?.blocks[1] == first)
    #expect(try guide()[.whom]?.blocks[0] == .paragraph(Line("Five conversations of twenty minutes with bakeries:")))
    #expect(
      try guide(.fr)[.whom]?.blocks[0]
        == .paragraph(Line("Cinq conversations de vingt minutes avec des bakeries\u{A0}:")))
  }

  @Test func nobodyIsNamed() throws {
    for language in Language.allCases {
      let text = try guide(language).markdown()
      #expect(!text.contains("Crown") && !text.contains("Grabbit"))
    }
  }

  @Test func everyGuessHasItsQuestion() throws {
    #expect(
      try guide()[.assumptions]?.blocks == [
        .paragraph(Line("your clients are bakeries.", label: "You assume:")),
        .quote(Line("Who else do you know to whom the same thing happened, and when?")), .room(lines: 1),
        .paragraph(Line("they lose a morning when the oven stops.", label: "You assume:")),
        .quote(Line("How often did it happen this year, and what did the last time cost you?")), .room(lines: 1),
        .paragraph(Line("today they make do with: a cousin.", label: "You assume:")),
        .quote(Line("Can you show me what you used the last time?")), .room(lines: 1),
      ])
  }

  /// Four points ahead everywhere: no single one would do.
  @Test func withoutADecisivePointTheWeakestClaimIsAsked() throws {
    #expect(
      try guide()[.call]?.blocks == [
        .paragraph(
          Line(
            """
            No single rating could overturn the choice. What rests on least (a guess): they lose a morning when the \
            oven stops.
            """)),
        .quote(Line("How often did it happen this year, and what did the last time cost you?")), .room(lines: 2),
      ])
    #expect(
      try guide(.fr)[.call]?.blocks.first
        == .paragraph(
          Line(
            """
            Aucune note, à elle seule, ne peut renverser le choix. Ce qui repose sur le moins (une supposition)\u{A0}: \
            ces clients lose a morning when the oven stops.
            """)))
  }

  /// Bakeries lead by the ease alone, by 25 · 0.256667; one point of profit is worth 25 · 0.456667.
  @Test func theDecisivePointHasItsFiveQuestions() throws {
    let close = Self.guesses.replacing(
      "{enjoy: 1, profit: 1, ease: 1, reach: 2, expertise: 1}",
      with: "{enjoy: 5, profit: 5, ease: 4, reach: 5, expertise: 5}")
    let blocks = try #require(try guide(.en, close)[.call]?.blocks)
    #expect(
      blocks[0]
        == .paragraph(
          Line(
            """
            One answer decides: bakeries, 5 of 5 for profit. With 4, inns would come first. Today it rests on: a guess.
            """)))
    #expect(blocks.count { $0 == .room(lines: 1) } == 5)
    #expect(blocks[2] == .quote(Line("What did you pay the last time, all told?")))
  }

  @Test func withoutAnswersItIsStillAGuide() throws {
    let report = try guide(.fr, "{}")
    #expect(report.sections.map(\.id) == [.whom, .opening, .lastTime, .commitment])
    #expect(
      report[.whom]?.blocks[0] == .paragraph(Line("Cinq conversations de vingt minutes avec des clients\u{A0}:")))
  }

  @Test func roomIsLinesToWriteOn() throws {
    let line = "\n\n" + String(repeating: "_", count: 80)
    #expect(try guide().markdown().contains("What they gave:" + line + "\n\n## "))
    #expect(try guide().markdown().contains("Names, each with a day:" + String(repeating: line, count: 5) + "\n\n## "))
    #expect(try guide().json()["sections"]?[0]?["blocks"]?[3] == ["room": 5])
  }
}
