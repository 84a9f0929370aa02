import Interviewing
import Language
import Testing
import Trees

@testable import Profiling

@Suite struct AnswerChangeTests {
  private func changes(_ old: JSON, _ new: JSON, _ notes: [Path: Note] = [:]) throws -> [AnswerChange] {
    AnswerChange.between(Workshop.answers(old), Workshop.answers(new, notes: notes), try Workshop.catalogue())
  }

  private func said(_ old: JSON, _ new: JSON, _ notes: [Path: Note] = [:], _ language: Language = .en) throws
    -> [String]
  {
    let wording = ChangeWording(try Workshop.catalogue(), currency: "EUR")
    return try changes(old, new, notes).map { wording.sentence($0)[language] }
  }

  @Test func sameAnswersAreNoChange() throws {
    let business = try Business("drinks-wholesaler.en", in: "complete")
    #expect(AnswerChange.between(business.answers, business.answers, try Workshop.catalogue()).isEmpty)
  }

  @Test(arguments: [
    (
      "market", "spend", 900.5 as JSON, 1200 as JSON, "what one spends in a year: from €900.50 to €1,200",
      "ce qu’un client dépense par an\u{A0}: de 900,50\u{A0}€ à 1\u{202F}200\u{A0}€"
    ),
    (
      "market", "share", 5, 7.5, "the part that would buy: from 5% to 7.5%",
      "la part qui achèterait\u{A0}: de 5\u{202F}% à 7,5\u{202F}%"
    ),
    (
      "business", "hours", 20, 24, "hours a month for your clients: from 20 to 24",
      "heures par mois pour vos clients\u{A0}: de 20 à 24"
    ),
    (
      "relationship", "createDate", "2027-03-01", "2027-04-02",
      "promise: to meet new ones, the day: 2 April 2027, instead of 1 March 2027",
      "promesse\u{A0}: en rencontrer, le jour\u{A0}: 2 avril 2027, au lieu de 1er mars 2027"
    ),
    (
      "statement", "need", "run dry", "wait", "what they need: “wait”, instead of “run dry”",
      "leur besoin\u{A0}: «\u{A0}wait\u{A0}», au lieu de «\u{A0}run dry\u{A0}»"
    ),
  ])
  func inTheUnitsOfTheUser(
    group: String, key: String, old: JSON, new: JSON, english: String, french: String
  ) throws {
    let tree = { (value: JSON) -> JSON in .object([group: .object([key: value])]) }
    #expect(try said(tree(old), tree(new)) == [english])
    #expect(try said(tree(old), tree(new), [:], .fr).map(plain) == [plain(french)])
  }

  /// Foundation's kinds of narrow spaces differ between versions.
  private func plain(_ text: String) -> String { text.replacing("\u{202F}", with: "\u{A0}") }

  @Test func unknownPutOffAndTakenBack() throws {
    let old: JSON = ["market": ["prospects": 400, "growth": "growing"], "business": ["offer": "beer"]]
    let notes: [Path: Note] = ["market.prospects": Note(status: .unknown), "market.growth": Note(status: .later)]
    #expect(
      try said(old, [:], notes) == [
        "what you sell: taken back (“beer”)", "whether their number grows: put off, instead of “growing”",
        "how many there are: unknown, instead of 400",
      ])
    #expect(
      try said(["business": [:]], ["business": ["model": "b2b"]]) == [
        "to whom you sell: “businesses”"
      ])
  }

  /// Items are recognised by name, wherever they stand now; of one that is gone only the name is told.
  @Test func itemsByName() throws {
    let old: JSON = ["segments": [["name": "bars", "urgency": 2], ["name": "inns", "urgency": 4]]]
    let new: JSON = ["segments": [["name": "shops", "urgency": 1], ["name": "bars", "urgency": 5]]]
    #expect(
      try said(old, new) == [
        "kind of clients: “shops”", "kind of clients: taken back (“inns”)", "shops, urgency: 1",
        "bars, urgency: from 2 to 5",
      ])
    #expect(try changes(old, new).last?.key == "segments[1].urgency")
  }

  @Test func linesOfATable() throws {
    let row = { (name: String, revenue: JSON, hours: JSON) -> JSON in
      ["name": .string(name), "revenue": revenue, "hours": hours]
    }
    let old: JSON = ["portfolio": ["clients": [row("Anchor", 4800, 12), row("Mill", 900, 3)]]]
    let new: JSON = ["portfolio": ["clients": [row("Anchor", 5200, 12), row("Bell", 700, 1)]]]
    #expect(
      try said(old, new) == [
        "Anchor, client entered by hand: revenue €5,200, instead of revenue €4,800",
        "Bell, client entered by hand: revenue €700, hours spent 1",
        "Mill, client entered by hand: taken back (revenue €900, hours spent 3)",
      ])
  }

  @Test func whatTheProgramNotedForItselfIsLeftOut() throws {
    let new: JSON = [
      "review": ["begun": "2027-02-25", "happened": [["name": "x", "verdict": "true"]]],
      "portfolio": ["imported": "2027-02-25", "segments": [["name": "hotels"]]],
    ]
    #expect(try changes([:], new).isEmpty)
  }

  @Test func asData() throws {
    let old: JSON = ["segments": [["name": "bars", "urgency": 2]]]
    let new: JSON = ["segments": [["name": "bars"]]]
    #expect(
      try changes(old, new, ["segments[0].urgency": Note(status: .unknown)]).map(\.json) == [
        ["what": "answer", "key": "segments[0].urgency", "about": "bars", "from": 2, "to": "?"]
      ])
  }

  /// A key without a label of its own falls back on its question, which is long: every one has one.
  @Test func everyKeyHasALabel() throws {
    let catalogue = try Workshop.catalogue()
    for questionnaire in catalogue.questionnaires where questionnaire.id != "review" {
      for question in questionnaire.questions {
        let label = AnswerLabel.text(question.key, catalogue)
        #expect(!label[.en].hasPrefix("“") && label[.en] != question.key.description, "\(question.key)")
      }
    }
  }
}
