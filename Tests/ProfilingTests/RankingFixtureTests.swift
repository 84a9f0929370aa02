import Foundation
import Profiling
import Testing
import Trees

/// Every small case of the independent oracle.
@Suite struct RankingFixtureTests {
  static let files = Workshop.names("rankings").filter { $0 != "random.json" }

  @Test func theFixturesAreThere() throws {
    #expect(Self.files.count >= 27)
    #expect(try Workshop.json("rankings/random.json").array?.count == 40)
  }

  @Test(arguments: files)
  func aRankingIsAsTheOracleHasIt(file: String) throws { try compare(try Workshop.json("rankings/\(file)")) }

  @Test(arguments: 0..<40)
  func aRandomRankingIsAsTheOracleHasIt(place: Int) throws {
    try compare(try #require(try Workshop.json("rankings/random.json")[place]))
  }

  private func compare(_ fixture: JSON) throws {
    let expected = try #require(fixture["expected"])
    let ranking = Ranking(
      try #require(fixture["segments"]?.array).map(RatedSegment.init),
      Weights(priorities: try #require(fixture["priorities"]?.array).map(\.criteria)))
    expect(ranking, expected)
    expect(Stability(ranking), expected)
    expect(Compromise(ranking), expected)
  }

  private func expect(_ ranking: Ranking, _ expected: JSON) {
    for criterion in Criterion.allCases {
      #expect(isNear(ranking.weights[criterion], expected["weights"]?[criterion.rawValue]?.double))
    }
    #expect(ranking.standings.map(\.name) == expected["segments"]?.array?.map { $0["name"]?.string ?? "" })
    for (standing, wanted) in zip(ranking.standings, expected["segments"]?.array ?? []) {
      #expect(standing.status.rawValue == wanted["status"]?.string)
      #expect(standing.rank == wanted["rank"]?.int)
      #expect(isNear(standing.score, wanted["score"]?.double))
      #expect(isNear(standing.coverage, wanted["coverage"]?.double))
      #expect(Set(standing.contributions.keys.map(\.rawValue)) == wanted["contributions"]?.object.map { Set($0.keys) })
      for (criterion, points) in standing.contributions {
        #expect(isNear(points, wanted["contributions"]?[criterion.rawValue]?.double))
      }
    }
  }

  private func expect(_ stability: Stability, _ expected: JSON) {
    let segments = expected["segments"]?.array ?? []
    #expect(stability.orders == expected["orders"]?.int)
    #expect(stability.winsIn == segments.map { $0["winsIn"]?.int ?? -1 })
    #expect(stability.sharesIn == segments.map { $0["sharesIn"]?.int ?? -1 })
    #expect(stability.verdict?.rawValue == expected["verdict"]?.string)
    #expect(Set(stability.onePoint.map(\.description)) == Set((expected["onePoint"]?.array ?? []).map(\.onePoint)))
    #expect(stability.onePoint.count == expected["onePoint"]?.array?.count)
    let flips = (expected["flips"]?.array ?? []).sorted { $0.flip < $1.flip }
    let found = stability.flips.sorted { $0.place < $1.place }
    #expect(found.map(\.place.description) == flips.map(\.flip.description))
    for (flip, wanted) in zip(found, flips) { #expect(isNear(flip.weight, wanted["weight"]?.double)) }
  }

  private func expect(_ compromise: Compromise?, _ expected: JSON) {
    let wanted = expected["compromise"]
    #expect(compromise?.dream == wanted?["instead"]?.string)
    #expect(compromise?.segment == wanted?["segment"]?.string)
    #expect(
      compromise?.givesUp.map { "\($0.criterion) \($0.from) \($0.to)" }
        == wanted?["givesUp"]?.array?.map {
          "\($0["criterion"]?.string ?? "") \($0["from"]?.int ?? 0) \($0["to"]?.int ?? 0)"
        })
  }

  private func isNear(_ value: Double?, _ expected: Double?) -> Bool {
    guard let value, let expected else { return value == nil && expected == nil }
    return abs(value - expected) < 1e-6
  }
}

extension RatedSegment {
  fileprivate init(_ fixture: JSON) {
    let ratings = (fixture["ratings"]?.object ?? [:]).compactMap { key, value in
      Criterion(rawValue: key).map { ($0, value.int.map(Rating.points) ?? (value == "-" ? .notApplicable : .unknown)) }
    }
    self.init(name: fixture["name"]?.string ?? "", ratings: Dictionary(uniqueKeysWithValues: ratings))
  }
}

extension JSON {
  fileprivate var criteria: [Criterion] { (array ?? [self]).compactMap { Criterion(rawValue: $0.string ?? "") } }

  fileprivate var flip: FlipPlace {
    let criterion = self["criterion"]?.string ?? ""
    return FlipPlace(criterion: criterion, weight: self["weight"]?.double ?? -1, segment: self["to"]?.string ?? "")
  }

  fileprivate var onePoint: String {
    let texts = ["segment", "criterion", "leader"].map { self[$0]?.string ?? "" }
    return "\(texts) \(self["from"]?.int ?? 0) \(self["to"]?.int ?? 0)"
  }
}

extension Stability.OnePoint {
  fileprivate var description: String { "\([segment, criterion.rawValue, leader]) \(from) \(to)" }
}

extension Stability.Flip {
  fileprivate var place: FlipPlace { FlipPlace(criterion: criterion.rawValue, weight: weight, segment: segment) }
}

/// A flip in an order of its own, so that two lists of them compare as sets.
private struct FlipPlace: Comparable, CustomStringConvertible {
  let criterion: String
  let weight: Double
  let segment: String

  var description: String { "\(criterion) to \(segment)" }

  static func < (left: FlipPlace, right: FlipPlace) -> Bool {
    (left.criterion, left.weight) < (right.criterion, right.weight)
  }
}
