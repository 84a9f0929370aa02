import Language
import Portfolio
import Testing
import Trees

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
    #expect(kept.effort == conclusions.effort.totals)
  }

  /// An index of 1 ÷ 30,000 would be 0.000033 in the file, and its inverse 30,303.
  @Test func manyEqualClientsAreCountedExactly() throws {
    let clients = (1...30_000).map { client("\($0)", revenue: 100) }
    let lines = PortfolioExplanation(try kept(PortfolioConclusions(Portfolio(clients))), currency: "EUR").lines(.en)
    #expect(
      lines[2]
        == "The largest makes 0%, the three largest 0%, the ten largest 0%; that is like 30,000 clients of equal size.")
  }

  /// All clients of a class at one spot each: none is lost between the widest picture and the narrowest.
  @Test func everyClassifiedClientIsDrawn() throws {
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
