import Language
import Testing
import Trees

@testable import Portfolio

/// What a profile keeps of a portfolio says all that the portfolio itself says.
@Suite struct PortfolioSummaryTests {
  /// As it comes back from a file.
  private func kept(_ conclusions: PortfolioConclusions) throws -> PortfolioSummary {
    PortfolioSummary(JSON(try JSONReader.read(Array(conclusions.json.text().utf8))))
  }

  @Test(arguments: ["whole", "revenue-only", "four-clients", "with-gaps"], Language.allCases)
  func theSameWordsAndPictures(name: String, language: Language) throws {
    let conclusions = try Fixture.conclusions(name)
    let (fresh, kept) = (conclusions.summary, try kept(conclusions))
    let words = PortfolioExplanation(kept, currency: "EUR").lines(language)
    #expect(words == PortfolioExplanation(fresh, currency: "EUR").lines(language))
    #expect(ClassesPicture(kept)?.lines(language) == ClassesPicture(fresh)?.lines(language))
    #expect(
      WhalePicture(kept, currency: "EUR")?.lines(language) == WhalePicture(fresh, currency: "EUR")?.lines(language))
  }

  @Test(arguments: ["whole", "revenue-only", "four-clients", "with-gaps"])
  func theSameFigures(name: String) throws {
    let conclusions = try Fixture.conclusions(name)
    let kept = try kept(conclusions)
    #expect(kept.clients == conclusions.portfolio.clients.count)
    #expect(kept.classes == conclusions.classes.counts)
    #expect(kept.reasons == conclusions.classes.reasons)
    #expect(kept.basis == conclusions.profit.basis)
    #expect(kept.effort == conclusions.effort.totals)
    let whale = WhaleOutline(kept["whale"])
    #expect(whale?.clients == conclusions.whale?.clients && whale?.peakClients == conclusions.whale?.peakClients)
    #expect(whale?.peak == conclusions.whale?.peak.value && whale?.total == conclusions.whale?.total.value)
    #expect(kept.traits.map(\.value) == conclusions.discrimination.traits.map(\.value))
  }

  /// An index of 1 ÷ 40,000 would be 0.000025 in the file; so many are worked out on two cores.
  @Test func manyEqualClientsAreCountedExactly() throws {
    let clients = (1...40_000).map { client("\($0)", revenue: 100) }
    let lines = PortfolioExplanation(try kept(PortfolioConclusions(Portfolio(clients))), currency: "EUR").lines(.en)
    #expect(
      lines[2]
        == "The largest makes 0%, the three largest 0%, the ten largest 0%; that is like 40,000 clients of equal size.")
  }

  /// A client of each class and a second one of C: none is lost between the clients and their spots.
  @Test func everyClassifiedClientHasASpot() throws {
    let conclusions = Workshop.conclusions()
    let spots = try #require(conclusions.json["scatter"]?.object)
    // Three figures for each spot, the last of them how many clients stand there.
    let clients = spots.mapValues { list in
      (list.array ?? []).enumerated().filter { $0.offset % 3 == 2 }.compactMap(\.element.int).reduce(0, +)
    }
    #expect(clients == ["A": 1, "B": 1, "C": 2, "D": 1])
  }

  /// A file that somebody wrote by hand may hold any number anywhere; it is drawn without a crash, as far as it can be.
  @Test(arguments: [JSON.integer(.max), .integer(.min), .number(1e300), .number(-1e300), .number(0.5), .string("many")])
  func aForgedFigureIsNoCrash(forged: JSON) throws {
    func forge(_ json: JSON, _ path: [String], _ target: [String]) -> JSON {
      switch json {
      case .integer, .number: path == target ? forged : json
      case .array(let items):
        .array(items.enumerated().map { forge($0.element, path + ["\($0.offset)"], target) })
      case .object(let object):
        .object(object.merging(object.map { ($0.key, forge($0.value, path + [$0.key], target)) }) { $1 })
      default: json
      }
    }
    func places(_ json: JSON, _ path: [String]) -> [[String]] {
      switch json {
      case .integer, .number: [path]
      case .array(let items): items.enumerated().flatMap { places($0.element, path + ["\($0.offset)"]) }
      case .object(let object): object.flatMap { places($0.value, path + [$0.key]) }
      default: []
      }
    }
    let saved = try Fixture.conclusions("whole").json
    for place in places(saved, []) {
      let summary = PortfolioSummary(forge(saved, [], place))
      #expect(!PortfolioExplanation(summary, currency: "EUR").lines(.en).isEmpty)
      _ = ClassesPicture(summary)?.lines(.en)
      _ = WhalePicture(summary, currency: "EUR")?.lines(.en)
      _ = EffortPicture(summary.effort).lines(.en)
    }
  }
}
