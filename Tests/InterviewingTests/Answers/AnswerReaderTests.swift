import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct AnswerReaderTests {
  private func read(
    _ text: String, _ type: AnswerType, _ language: Language = .en, options: [Interviewing.Option] = [],
    items: [String] = []
  ) -> Result<Reading, Refusal> {
    Result { () throws(Refusal) in
      try AnswerReader(language: language, options: options, items: items).read(text, as: type)
    }
  }

  @Test(arguments: [
    ("no", "no"), ("18:30", "18:30"), ("0123", "0123"), ("  l’été  ", "l’été"), ("cafe\u{301}", "café"),
  ])
  func textStaysAsTyped(typed: String, kept: String) {
    #expect(read(typed, .text) == .success(.one(.value(.string(kept)))))
  }

  @Test func unknownAndNotApplicableStandAlone() {
    for type in [AnswerType.text, .rating(nil), .date, .yesno, .percent] {
      #expect(read(" ? ", type) == .success(.one(.unknown)))
      #expect(read("–", type) == .success(.one(.notApplicable)))
    }
    #expect(read("", .text) == .failure(.missing))
    #expect(read("a lot ?", .text) == .success(.one(.value("a lot ?"))))
  }

  @Test func tooLongATextIsRefused() {
    let text = String(repeating: "é", count: 50_001)
    #expect(read(text, .text) == .failure(.tooLong(limit: 100_000)))
  }

  @Test func ratingsAreWholeFromOneToFive() {
    #expect(read("5", .rating(nil)) == .success(.one(.value(5))))
    for wrong in ["0", "6", "7", "3,5", "trois", "-1"] {
      #expect(read(wrong, .rating(nil)) == .failure(.notARating(wrong)))
    }
  }

  @Test func aShareIsNoNumberOfThings() {
    #expect(read("25 %", .number(Limits())) == .failure(.notANumber("25 %")))
    #expect(read("25%", .money(Limits())) == .failure(.notANumber("25%")))
    #expect(read("25 %", .percent) == .success(.one(.value(25))))
  }

  @Test func numbersKeepTheirLimits() {
    let hours = AnswerType.number(Limits(least: 0, most: 200, isWhole: true))
    #expect(read("120", hours) == .success(.one(.value(120))))
    #expect(read("-3", hours) == .failure(.below("-3", least: 0)))
    #expect(read("201", hours) == .failure(.above("201", most: 200)))
    #expect(read("1.5", hours) == .failure(.notWhole("1.5")))
    #expect(read("1 234,50 €", .money(Limits()), .fr) == .success(.one(.value(1234.5))))
    #expect(read("35 %", .percent, .fr) == .success(.one(.value(35))))
    #expect(read("101%", .percent) == .failure(.above("101%", most: 100)))
  }

  @Test(arguments: ["y", "YES", "o", "Oui", "true"]) func yes(text: String) {
    #expect(read(text, .yesno) == .success(.one(.value(true))))
  }

  @Test(arguments: ["n", "No", "NON", "false"]) func no(text: String) {
    #expect(read(text, .yesno) == .success(.one(.value(false))))
  }

  @Test func neitherYesNorNo() { #expect(read("perhaps", .yesno) == .failure(.notYesOrNo("perhaps"))) }

  @Test(arguments: [
    "boulangeries, pizzerias, lots", "boulangeries; pizzerias; lots", "- boulangeries\n- pizzerias\n\n• lots",
    "1. boulangeries\n2) pizzerias\n3. lots",
  ])
  func listsInManyForms(text: String) {
    #expect(read(text, .list(2...8)) == .success(.one(.value(["boulangeries", "pizzerias", "lots"]))))
  }

  @Test func aSemicolonLetsItemsHoldCommas() {
    #expect(read("a, b; c", .list(2...8)) == .success(.one(.value(["a, b", "c"]))))
    #expect(read("2 roues, 3e âge", .list(2...8)) == .success(.one(.value(["2 roues", "3e âge"]))))
  }

  @Test func listsHaveALengthAndNoRepetition() {
    #expect(read("boulangeries", .list(2...8)) == .failure(.tooFew(got: 1, least: 2)))
    #expect(read("a,b,c", .list(0...2)) == .failure(.tooMany(got: 3, most: 2)))
    #expect(read("cafés, bars, Cafes", .list(2...8)) == .failure(.twice("Cafes")))
    #expect(read(" ; ;", .list(0...8)) == .failure(.missing))
    #expect(read("bars, ?", .list(2...8)) == .failure(.missing))
  }

  @Test func choicesPickSeveralOnce() {
    let options = ["red", "green", "blue"].map { Interviewing.Option(id: $0, label: Text(verbatim: $0)) }
    let type = AnswerType.choices(.fixed(options))
    #expect(read("2, blue, gr", type, options: options) == .success(.one(.value(["green", "blue"]))))
    #expect(read(",", type, options: options) == .failure(.missing))
  }
}

@Suite struct RowTests {
  private func row(
    _ text: String, of type: AnswerType = .rating(nil), _ language: Language = .en,
    options: [Interviewing.Option] = [], items: [String] = ["bars", "cafés", "hôtels"]
  ) -> Result<Reading, Refusal> {
    Result { () throws(Refusal) in
      try AnswerReader(language: language, options: options, items: items).read(text, as: .row(type))
    }
  }

  @Test(arguments: ["5 3 2", "5,3,2", "5, 3, 2", "5;3;2", "5 ; 3 ; 2", "532", "  5\t3 2 "])
  func ratingsInManyForms(text: String) {
    #expect(row(text) == .success(.row([.value(5), .value(3), .value(2)])))
  }

  @Test func cellsMayBeUnknownOrNotApply() {
    #expect(row("5 ? -") == .success(.row([.value(5), .unknown, .notApplicable])))
    #expect(row("5?-") == .success(.row([.value(5), .unknown, .notApplicable])))
  }

  @Test func aRowIsAsLongAsTheList() {
    #expect(row("5 3") == .failure(.rowLength(got: 2, items: ["bars", "cafés", "hôtels"])))
    #expect(row("5 3 2 1") == .failure(.rowLength(got: 4, items: ["bars", "cafés", "hôtels"])))
    #expect(row("?") == .failure(.rowLength(got: 1, items: ["bars", "cafés", "hôtels"])))
    #expect(row(" ; ") == .failure(.missing))
  }

  @Test func aWrongCellIsNamed() {
    #expect(row("5 7 2") == .failure(.inRow(.notARating("7"), item: "cafés")))
  }

  @Test func numbersWithThousands() {
    let money = AnswerType.money(Limits(least: 0))
    #expect(row("1 000; 2 500,5; 40", of: money, .fr) == .success(.row([.value(1000), .value(2500.5), .value(40)])))
    #expect(row("1\u{202F}000 2,5 40", of: money, .fr) == .success(.row([.value(1000), .value(2.5), .value(40)])))
    #expect(row("1,000 2.5 40k", of: money) == .success(.row([.value(1000), .value(2.5), .value(40_000)])))
    #expect(row("120 4 7", of: .number(Limits())) == .success(.row([.value(120), .value(4), .value(7)])))
  }

  @Test func choicesByWordOfEitherLanguage() {
    let options = [
      Interviewing.Option(id: "small", label: Text(en: "small", fr: "petit")),
      Interviewing.Option(id: "large", label: Text(en: "large", fr: "très grand")),
    ]
    let type = AnswerType.choice(.fixed(options))
    #expect(
      row("petit 2 small", of: type, options: options)
        == .success(.row([.value("small"), .value("large"), .value("small")])))
    #expect(
      row("petit; très grand; ?", of: type, .fr, options: options)
        == .success(.row([.value("small"), .value("large"), .unknown])))
  }
}
