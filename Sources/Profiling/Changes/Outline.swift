public import Interviewing
public import Portfolio
public import Trees

/// What was concluded at one moment, in the few facts that people follow over time.
public struct Outline: Hashable, Sendable {
  public let places: [Place]
  public let verdict: Stability.Verdict?
  /// For whom the niche is written.
  public let segment: String?
  public let statement: String?
  public let evidence: Evidence?
  public let assumptions: [Path]
  public let zones: [String: Zone]
  /// Money per year.
  public let potential: Double?
  /// How many clients are known; nil where there are none.
  public let clients: Int?
  public let revenue: Double?
  public let profit: Double?
  public let classes: [ClientClass: Int]

  /// Where a kind of clients stands in the ranking.
  public struct Place: Hashable, Sendable {
    public let name: String
    public let status: Ranking.Status
    public let score: Double?
    public let rank: Int?
  }

  public var leaders: [String] { places.filter { $0.rank == 1 }.map(\.name) }

  public func place(_ name: String) -> Place? { places.first { $0.name == name } }

  /// From the conclusions as they are stored in a profile, those of an older program included.
  ///
  /// - Parameter named: what a kind of clients is called today.
  public init(_ stored: JSON?, named: (String) -> String = { $0 }) {
    let (ranking, niche, portfolio) = (stored?["ranking"], stored?["niche"], stored?["portfolio"])
    places = (ranking?["segments"]?.array ?? []).compactMap { Place($0, named) }
    verdict = ranking?["verdict"]?.string.flatMap { Stability.Verdict(rawValue: $0) }
    segment = niche?["segment"]?.string.map(named)
    statement = niche?["statement"]?.string
    evidence = niche?["evidence"]?.string.flatMap { Evidence(rawValue: $0) }
    assumptions = (niche?["assumptions"]?.array ?? []).compactMap { $0.string.flatMap { Path($0) } }
    let positions = stored?["matrix"]?["segments"]?.array ?? []
    zones = Dictionary(
      positions.compactMap { position in
        guard let name = position["name"]?.string, let zone = position["zone"]?.string.flatMap(Zone.init) else {
          return nil
        }
        return (named(name), zone)
      }
    ) { $1 }
    potential = stored?["market"]?["potential"]?.double
    clients = portfolio?["clients"]?.int
    revenue = portfolio?["totals"]?["revenue"]?.double
    profit = portfolio?["totals"]?["profit"]?.double
    let counts = ClientClass.allCases.compactMap { one in
      portfolio?["classes"]?[one.rawValue]?.int.map { (one, $0) }
    }
    classes = Dictionary(uniqueKeysWithValues: counts)
  }
}

extension Outline.Place {
  fileprivate init?(_ stored: JSON, _ named: (String) -> String) {
    guard let name = stored["name"]?.string,
      let status = stored["status"]?.string.flatMap({ Ranking.Status(rawValue: $0) })
    else { return nil }
    self.init(name: named(name), status: status, score: stored["score"]?.double, rank: stored["rank"]?.int)
  }
}

extension Outline {
  /// What was concluded from a profile's answers, under the names of later ones.
  ///
  /// - Parameter stored: its `conclusions`.
  public init(_ stored: JSON?, of answers: Answers, inWordsOf later: Answers) {
    let pairs = SegmentPairs(answers, later).all
    self.init(stored) { name in
      pairs.first { answers.segments[$0.a] == name }.map { later.segments[$0.b] } ?? name
    }
  }
}
