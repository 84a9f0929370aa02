import Interviewing
import Language
import Profiling
import Testing
import Trees

/// Whole businesses that answered every questionnaire, against the independent oracle.
///
/// By hand, for `industrial-maintenance`:
/// - Matrix: cheese dairies are rated 5 4 4 5 4 4 2 for strength, 28 in all, so 100 (28/7 − 1)/4 = 75, high; 2 2 1 3 3
///   for attractiveness, 11 in all, so 100 (11/5 − 1)/4 = 30, low: selective.
/// - Market: 60 × 80 % = 48 within reach; × 40 % = 19.2 won; × 2,800 = 53,760 a year.
/// - Value: conquest begins P V R B M A Y L. Revenue before potential: V P R B M A Y L; margin before revenue:
///   M V P R B A Y L; loyalty before price: M V P R B L A Y; reputation before referrals: M V P B R L A Y. The first
///   weighs (1 + 1/2 + … + 1/8)/8 = 0.339732.
/// - Objective: loyalty orders enjoy, ease, profit, expertise, reach. Dairies rate 5 5 3 5 4, in quarters 1 1 ½ 1 ¾:
///   45.6667 + 25.6667 + 7.8333 + 9 + 3 = 91.1667, first; today 74.9167, behind machine shops with 76.25.
/// - Evidence: one conversation supports and two contradict, so what is claimed of dairies is a guess.
@Suite struct CompleteBusinessTests {
  static let files = Workshop.names("complete").filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }

  private static func expected(_ file: String, _ part: String) throws -> JSON {
    try #require(try Workshop.json("complete/expected/\(file).json")[part])
  }

  @Test func theFixturesAreThere() { #expect(Self.files.count == 6) }

  @Test(arguments: files, ["matrix", "market", "value"])
  func aConclusionIsAsTheOracleHasIt(file: String, part: String) throws {
    let business = try Business(file, in: "complete")
    let conclusion = try #require(business.conclusions.json(business.language)[part])
    let expected = try Self.expected(file, part)
    #expect(conclusion.asNumbers.reduced(to: expected) == expected)
  }

  @Test(arguments: files)
  func anotherObjectiveRanksAsTheOracleHasIt(file: String) throws {
    let business = try Business(file, in: "complete")
    let expected = try #require(try Self.expected(file, "objectives").object)
    #expect(Set(expected.keys) == Set(Objective.allCases.map(\.rawValue)))
    for objective in Objective.allCases {
      let outlook = Outlook(business.answers, under: objective, language: business.language)
      let leader = outlook.isToday ? outlook.ranking?.leaders.first?.name : outlook.client?.segment
      let score = try #require(leader.flatMap { outlook.ranking?.standing($0)?.score })
      let known = try #require(expected[objective.rawValue])
      #expect(leader == known["leader"]?.string)
      #expect(abs(score - (known["score"]?.double ?? 0)) < 1e-6)
      let moves: [JSON] = outlook.moves.map {
        [
          "segment": .string($0.segment), "from": $0.from.map { .integer($0) } ?? .null,
          "to": $0.to.map { .integer($0) } ?? .null,
        ]
      }
      #expect(.array(moves) == known["moves"])
    }
  }

  @Test(arguments: files)
  func evidenceIsAsTheOracleHasIt(file: String) throws {
    let business = try Business(file, in: "complete")
    let (expected, niche) = (try Self.expected(file, "evidence"), try #require(business.conclusions.niche))
    #expect(niche.evidence.rawValue == expected["niche"]?.string)
    #expect(
      .array(niche.assumptions.map { .string($0.description) }.sorted { $0.text() < $1.text() })
        == expected["assumptions"])
    for (index, row) in (expected["segments"]?.array ?? []).enumerated() {
      let heard = business.answers.conversations(about: index)
      #expect(heard.supports == row["supports"]?.int && heard.contradicts == row["contradicts"]?.int)
      #expect(heard.unclear == row["unclear"]?.int)
      let key = try #require(Path("segments[\(index)].urgency"))
      #expect(business.answers.evidence(of: key).rawValue == row["evidence"]?.string, "\(row)")
    }
  }

  @Test(arguments: files)
  func onlyWhatWasSaidToBeUnknownIsOpen(file: String) throws {
    let business = try Business(file, in: "complete")
    #expect(business.missing.isEmpty)
    let unknown = [
      "accessibility": ["segments[3].ratings.profit"],
      "drinks": ["segments[5].ratings.enjoy", "segments[2].attractiveness.competition"],
    ]
    #expect(business.conclusions.openQuestions.map(\.description) == unknown[String(file.prefix { $0 != "-" })] ?? [])
  }

  @Test(arguments: ["accessibility-consultant", "drinks-wholesaler", "industrial-maintenance"])
  func bothLanguagesConcludeTheSame(name: String) throws {
    let figures = try ["en", "fr"].map { language in
      let conclusions = try Business("\(name).\(language)", in: "complete").conclusions
      return (
        conclusions.ranking?.standings.map(\.score), conclusions.matrix?.positions.map(\.zone),
        conclusions.market?.potential, conclusions.value
      )
    }
    #expect(figures[0] == figures[1])
  }
}

extension JSON {
  /// Integers as numbers, as the oracle writes them.
  fileprivate var asNumbers: JSON {
    switch self {
    case .integer(let value): .number(Double(value))
    case .array(let items): .array(items.map(\.asNumbers))
    case .object(let object): .object(object.mapValues(\.asNumbers))
    default: self
    }
  }

  /// Without the keys that the other does not have.
  fileprivate func reduced(to other: JSON) -> JSON {
    switch (self, other) {
    case (.object(let mine), .object(let theirs)):
      .object(Dictionary(uniqueKeysWithValues: theirs.map { ($0, mine[$0]?.reduced(to: $1) ?? .null) }))
    case (.array(let mine), .array(let theirs)) where mine.count == theirs.count:
      .array(zip(mine, theirs).map { $0.reduced(to: $1) })
    default: self
    }
  }
}
