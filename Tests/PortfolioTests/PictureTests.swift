import Language
import Portfolio
import Testing

@Suite struct PictureTests {
  private let plain = PictureStyle(width: 40, isASCII: true)

  /// Each class in its own quarter: the bakery up right, the agency up left, the choir and the farm down right (the farm
  /// on the line of ease, so next to it), the event at the foot on the left.
  @Test func fourClassesInFourQuarters() throws {
    let lines = try #require(ClassesPicture(Workshop.conclusions().summary)).lines(.en, plain)
    #expect(lines.prefix(11).joined(separator: "\n") == Self.classes)
    #expect(lines[11...12] == ["  up: profit, right: ease", "  clients: . 1, o 2-4, O 5-9, @ 10+"])
    #expect(lines[14] == "A, profitable and easy: 1 client.")
    #expect(lines.last == "No class: 1 client. Profit is unknown: it takes revenue, and a direct cost or a margin.")
  }

  /// 18 columns on either side, 16 of them for the scale: 75 is half of the way from 50 to 100, 1 + 8 columns; 45 a tenth
  /// of it, 1 + 2. Rates: 40 % is the highest; 20 % and 10 % lie a quarter and less than half of the way to −20 %.
  private static let classes = """
      B                 |                 A
                     .  |        .
                        |
                        |
                        |
      ------------------+------------------
                        |
                        |.              .
                        |
        .               |
      D                 |                 C
    """

  /// −100 is the only loss, so the end of the curve lies just below its peak; the labels are the peak and zero.
  @Test func theWhaleCurveRisesFromZero() throws {
    let lines = try #require(WhalePicture(Workshop.conclusions().summary, currency: "EUR")).lines(.en, plain)
    #expect(lines.prefix(11).joined(separator: "\n") == Self.whale)
    #expect(lines.suffix(2).first == "Profit of 5 clients together: €3,300, before the cost to serve.")
  }

  /// 32 columns for five clients: the first is passed at 6.2, with 2,400, three rows (of 340) below the peak.
  private static let whale = """
    €3,400 |               *****************
           |          *****
           |        **
           |      **
           |     *
           |    *
           |
           |   *
           |  *
           | *
        €0 |*-------------------------------
    """

  /// 4 h, 0.33 h, 1 h: the longest bar has the room that labels and figures leave, 40 − 22 − 10 = 8 columns.
  @Test func effortAsBars() {
    let lines = EffortPicture(Workshop.conclusions().effort.totals).lines(.en, plain)
    #expect(
      lines == [
        "two visits each month 0 h", "a visit each month    ######## 4 h", "a call each quarter   # 0.3 h",
        "remote                ## 1 h", "", "Two visits each month: 0 clients, 0 hours a month.",
        "A visit each month: 1 client, 4 hours a month.", "A call each quarter: 1 client, 0.3 hours a month.",
        "Remote: 4 clients, 1 hour a month.", "Hours a month: 5.3 taken of 20, 14.7 left.",
      ])
    let french = EffortPicture(Workshop.conclusions().effort.totals).lines(.fr, .init(width: 41))
    #expect(french[1].plainSpaces == "une visite par mois    ████████ 4 h")
    #expect(french.suffix(2).first?.plainSpaces == "À distance : 4 clients, 1 heure par mois.")
  }

  @Test func withoutHoursThereAreNoBars() {
    #expect(
      EffortPicture(Workshop.conclusions { $0.hourlyCost = nil }.effort.totals).lines(.fr, plain).map(\.plainSpaces)
        == ["Vos heures ne sont pas encore réparties ; il manque : ce que vous coûte une heure."])
  }

  @Test func withoutProfitThereIsNothingToDraw() {
    let conclusions = PortfolioConclusions(Portfolio([client("a", revenue: 5)]))
    #expect(ClassesPicture(conclusions.summary) == nil)
    #expect(WhalePicture(conclusions.summary, currency: "EUR") == nil)
  }

  @Test func aCurveThatOnlyFallsHasItsZeroOnTop() throws {
    let clients = [client("a", revenue: 10, cost: 20), client("b", revenue: 10, cost: 40)]
    let lines = try #require(WhalePicture(PortfolioConclusions(Portfolio(clients)).summary, currency: "EUR")).lines(
      .en, plain)
    #expect(lines[0].hasPrefix("  €0 |*"))
    #expect(lines[10].hasPrefix("-€40 |"))
    #expect(lines.last == "No client earns you money.")
  }

  /// Drawn lines stay within the width, in both languages and forms.
  @Test(arguments: [20, 40, 57, 72, 100, 200], Language.allCases)
  func picturesStayWithinTheirWidth(width: Int, language: Language) throws {
    let conclusions = try Fixture.conclusions("whole")
    for isASCII in [true, false] {
      let style = PictureStyle(width: width, isASCII: isASCII)
      let pictures = [
        try #require(ClassesPicture(conclusions.summary)).lines(language, style),
        try #require(WhalePicture(conclusions.summary, currency: "EUR")).lines(language, style),
        EffortPicture(conclusions.effort.totals).lines(language, style),
      ]
      for lines in pictures {
        let drawn = lines.prefix { !$0.isEmpty }
        #expect(drawn.count > 3)
        #expect(drawn.allSatisfy { $0.count <= style.width })
        #expect(lines.count > drawn.count + 1)
        if isASCII { #expect(drawn.allSatisfy { !$0.contains { "─│┼●█·∘○".contains($0) } }) }
      }
    }
  }
}
