import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("1 234,50 €", 1234.5), ("1\u{202F}234", 1234), ("1.234", 1234), ("1,234", 1.234), ("0,125", 0.125),
    ("-12,5", -12.5),
    ("− 3", -3), ("40k", 40_000), ("1,5 k€", 1500), ("35 %", 35), ("1.234.567,8", 1_234_567.8), ("5,", 5),
  ])
  func french(text: String, value: Double) { #expect(NumberReader(language: .fr).read(text) == value) }

  @Test(arguments: [
    ("1,234.50", 1234.5), ("$1,234", 1234), ("1.234", 1.234), ("12,5", 12.5), ("0,125", 0.125),
    ("1,234,567", 1_234_567),
    ("1'234", 1234), ("1’234.5", 1234.5), ("£40K", 40_000), ("7", 7),
  ])
  func english(text: String, value: Double) { #expect(NumberReader(language: .en).read(text) == value) }

  @Test(arguments: Language.allCases)
  func notNumbers(language: Language) {
    for text in ["", "abc", "12 34", "5 3 2", "1,2,3", "1.2.3", "1,234.5.6", ",5", "1e5", "٣", "12 euros", "--4", "k"] {
      #expect(NumberReader(language: language).read(text) == nil, "\(text)")
    }
  }
}

@Suite struct DateReaderTests {
  private func read(_ text: String, _ language: Language) -> Result<String, Refusal> {
    Result { () throws(Refusal) in try DateReader(language: language).read(text) }
  }

  @Test(arguments: Language.allCases) func yearFirstIsAlwaysClear(language: Language) {
    #expect(read("2026-11-05", language) == .success("2026-11-05"))
    #expect(read("2026/3/9", language) == .success("2026-03-09"))
    #expect(read("31/12/2025", language) == .success("2025-12-31"))
    #expect(read("12/31/2025", language) == .success("2025-12-31"))
    #expect(read("4.4.2026", language) == .success("2026-04-04"))
  }

  @Test func dayAndMonth() {
    #expect(read("05/11/2026", .fr) == .success("2026-11-05"))
    #expect(read("05/11/2026", .en) == .failure(.ambiguousDate("05/11/2026")))
  }

  @Test func onlyDaysOfTheCalendar() {
    #expect(read("2028-02-29", .en) == .success("2028-02-29"))
    #expect(read("2000-02-29", .en) == .success("2000-02-29"))
    for text in [
      "2026-02-29", "2100-02-29", "31/04/2026", "2026-13-01", "2026-00-10", "1/1/26", "tomorrow", "2026-11",
      "1899-01-01",
    ] {
      #expect(read(text, .fr) == .failure(.notADate(text)))
    }
  }
}

@Suite struct MatchingTests {
  private static let options = [
    Interviewing.Option(
      id: "b2b", label: Text(en: "businesses", fr: "entreprises"), words: ["pros", "professionnels"]),
    Interviewing.Option(id: "b2c", label: Text(en: "private people", fr: "particuliers"), words: ["ménages"]),
    Interviewing.Option(id: "both", label: Text(en: "both", fr: "les deux")),
  ]

  private func match(_ text: String) -> Result<String, Refusal> {
    Result { () throws(Refusal) in try Matching(options: Self.options).option(text).id }
  }

  @Test(arguments: [
    ("1", "b2b"), ("3", "both"), ("b2c", "b2c"), ("BUSINESSES", "b2b"), ("entr", "b2b"), ("Les Deux", "both"),
    ("menages", "b2c"), ("par", "b2c"), ("bot", "both"), ("prof", "b2b"),
  ])
  func byNumberWordOrBeginning(text: String, id: String) { #expect(match(text) == .success(id)) }

  @Test(arguments: [("minimum", "1"), ("Minimum order", "1"), ("an order", "2"), ("order", "2"), ("deux", "2")])
  func anArticleMayBeLeftOut(text: String, id: String) throws {
    let options = [
      Interviewing.Option(id: "1", label: Text(en: "a minimum order", fr: "un minimum")),
      Interviewing.Option(id: "2", label: Text(en: "an order", fr: "les deux")),
    ]
    #expect(try Matching(options: options).option(text).id == id)
  }

  @Test func anAmbiguousBeginningNamesWhatItCouldBe() {
    let labels = Self.options.map(\.label)
    #expect(match("b") == .failure(.ambiguous("b", matches: labels)))
    #expect(match("p") == .failure(.ambiguous("p", matches: Array(labels.prefix(2)))))
  }

  @Test func whatIsNoOption() {
    let labels = Self.options.map(\.label)
    for text in ["4", "0", "-1", "nobody"] { #expect(match(text) == .failure(.notAnOption(text, options: labels))) }
  }

  @Test func anIdThatIsANumberIsNoPlace() throws {
    let options = ["3", "1", "2"].map { Interviewing.Option(id: $0, label: Text(verbatim: "variant \($0)")) }
    #expect(try Matching(options: options).option("1").value == 1)
  }
}

@Suite struct RankReaderTests {
  private static let options = ["enjoy", "profit", "ease"].map {
    Interviewing.Option(id: $0, label: Text(en: $0, fr: $0 == "profit" ? "rentabilité" : $0))
  }

  private func rank(_ text: String) -> Result<JSON, Refusal> {
    Result { () throws(Refusal) in try RankReader(options: Self.options).read(text) }
  }

  @Test(arguments: [
    "profit, ease, enjoy", "profit > ease > enjoy", "2 3 1", "Rentabilité ease enj", "profit\nease\nenjoy",
  ])
  func anOrder(text: String) { #expect(rank(text) == .success(["profit", "ease", "enjoy"])) }

  @Test func ties() {
    #expect(rank("profit = ease, enjoy") == .success([["profit", "ease"], "enjoy"]))
    #expect(rank("enjoy profit=ease") == .success(["enjoy", ["profit", "ease"]]))
    #expect(rank("1=2=3") == .success([["enjoy", "profit", "ease"]]))
  }

  @Test func everyOptionOnce() {
    #expect(rank("profit, ease") == .failure(.rankIncomplete(missing: [Self.options[0].label])))
    #expect(rank("profit, ease, profit") == .failure(.twice("profit")))
  }
}

@Suite struct SumReaderTests {
  @Test(
    arguments: [
      ("(24 000 + 18 000) / 1 000", Language.fr, 42), ("(24,000 + 18,000) / 1,000", .en, 42),
      ("2 + 3 × 4", .en, 14), ("10 - 4 - 3", .en, 3), ("100 / 8 / 2", .en, 6.25), ("12,5 * 4", .fr, 50),
      ("45000/1100", .en, 40.91), ("((2+1)*(3-1))", .en, 6), ("2 400 € + 10", .fr, 2410), ("40k / 1000", .en, 40),
    ] as [(String, Language, Double)])
  func worked(text: String, language: Language, result: Double) {
    #expect(SumReader.read(text, language) == result)
  }

  @Test(arguments: ["42", "-42", "", "1/0", "(1+2", "1+2)", "2 +", "* 3", "a + 1", "1 + + 2 )", "12 monthly - net"])
  func nothingToWorkOut(text: String) { #expect(SumReader.read(text, .en) == nil) }

  @Test func theResultIsSaid() throws {
    let scope = try #require(Content.catalogue.questionnaire("ambition"))
    var interview = Interview(of: scope, Answers(), in: Content.setting())
    _ = interview.go(to: "business.hourlyCost")
    guard case .accepted(let acceptance) = interview.answer("(24,000 + 18,000) / 1,000", at: "now") else {
      Issue.record("refused")
      return
    }
    #expect(acceptance.reckoned == "42")
    #expect(interview.answers["business.hourlyCost"] == 42)
    #expect(interview.answer("12", at: "now") != .refused(.missing))
  }
}
