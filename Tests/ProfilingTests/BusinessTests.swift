import Interviewing
import Language
import Profiling
import Testing
import Trees

/// Whole businesses, from the answers file to the conclusions, against the independent oracle.
@Suite struct BusinessTests {
  static let files = Workshop.names("businesses").map { String($0.dropLast(".yaml".count)) }

  @Test func theFixturesAreThere() { #expect(Self.files.count == 6) }

  @Test(arguments: files)
  func theRankingIsAsTheOracleHasIt(file: String) throws {
    let business = try Business(file)
    let expected = try Workshop.json("expected/\(file).json")
    let ranking = try #require(business.conclusions.json(business.language)["ranking"])
    for key in ["weights", "orders", "verdict", "compromise", "segments", "onePoint"] {
      #expect(ranking[key]?.rounded == expected[key]?.rounded, "\(key)")
    }
    #expect(ranking["flips"]?.array.map(Set.init) == expected["flips"]?.rounded.array.map(Set.init))
  }

  @Test(arguments: files)
  func theProposalsAreAsTheOracleHasThem(file: String) throws {
    let business = try Business(file)
    let expected = try #require(try Workshop.json("expected/\(file).json")["proposals"])
    let proposals = Proposals(name: "")
    let priorities = proposals.proposal(
      "priorities", for: "objective.priorities", from: business.answers, in: business.language)
    let leader = proposals.proposal("leader", for: "niche.segment", from: business.answers, in: business.language)
    #expect(priorities?.value == expected["priorities"])
    #expect(leader?.value == expected["segment"])
  }

  @Test(arguments: files)
  func nothingRequiredIsMissing(file: String) throws {
    let business = try Business(file)
    #expect(business.missing.isEmpty)
    #expect(business.conclusions.idealClients.count == 1)
    #expect(business.conclusions.niche?.statement != nil)
  }

  @Test func everyObjectiveProposesTheOrderOfTheMethod() throws {
    let expected = try #require(try Workshop.json("expected/priorities.json").object)
    #expect(Set(expected.keys) == Set(Objective.allCases.map(\.rawValue)))
    for objective in Objective.allCases {
      #expect(expected[objective.rawValue] == .array(objective.priorities.map { .string($0.rawValue) }))
    }
  }

  @Test func unknownAnswersAreOpenQuestions() throws {
    let consultant = try Business("accessibility-consultant.en").conclusions
    #expect(consultant.openQuestions.map(\.description) == ["segments[3].ratings.profit"])
    let wholesaler = try Business("drinks-wholesaler.fr").conclusions
    #expect(wholesaler.openQuestions.map(\.description) == ["segments[5].ratings.enjoy"])
    #expect(try Business("industrial-maintenance.en").conclusions.openQuestions.isEmpty)
  }
}

extension JSON {
  /// Six decimals, integers and numbers alike, and without the keys that the oracle does not have.
  fileprivate var rounded: JSON {
    switch self {
    case .integer(let value): .number(Double(value))
    case .number(let value): .number((value * 1_000_000).rounded() / 1_000_000)
    case .array(let items): .array(items.map(\.rounded))
    case .object(let object): .object(object.filter { $0.key != "needs" }.mapValues(\.rounded))
    default: self
    }
  }
}
