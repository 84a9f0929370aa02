import Portfolio
import Testing
import Trees

/// The names are those of the contract: whoever reads a profile depends on them.
@Suite struct PortfolioJSONTests {
  @Test func thePortfolioHasItsNames() throws {
    let json = Workshop.conclusions().json
    let names = [
      "clients", "accepted", "rejected", "basis", "months", "totals", "abc", "concentration", "whale", "classes",
      "payment", "effort", "value", "discriminates",
    ]
    for name in names { #expect(json[name] != nil, "\(name)") }
    #expect(json["clients"] == 6)
    #expect(json["basis"] == "gross")
    #expect(json["totals"]?["revenue"] == 10500.0)
    #expect(json["totals"]?["profit"] == 3300.0)
    #expect(json["totals"]?["profitKnown"] == 5)
    #expect(json["abc"]?["A"] == ["clients": 3, "share": 0.857143])
    #expect(json["whale"]?["peak"] == 3400.0)
    #expect(json["whale"]?["peakPercent"] == 103.030303)
    #expect(json["whale"]?["points"]?[0] == ["name": "Bakery", "rank": 1, "profit": 2400.0, "cumulated": 2400.0])
    #expect(json["classes"]?["unclassified"] == 1)
    #expect(json["classes"]?["reasons"] == ["profitUnknown": 1])
    #expect(json["effort"]?["levels"] == ["remote": 4, "call": 1, "visit": 1, "twice": 0])
    #expect(json["value"]?["first"]?[0]?["name"] == "Bakery")
    #expect(json["value"]?["first"]?[0]?["status"] == "insufficient")
    #expect(json["value"]?["first"]?[1]?["status"] == "scored")
  }

  @Test func rejectedLinesKeepTheirNumberAndReason() {
    let portfolio = Portfolio([], accepted: 2466, rejected: [.init(line: 12, reason: "no amount")], months: 12)
    let json = PortfolioConclusions(portfolio).json
    #expect(json["accepted"] == 2466)
    #expect(json["rejected"] == [["line": 12, "reason": "no amount"]])
  }

  /// With revenue only nothing is zero that is unknown.
  @Test func whatCannotBeConcludedIsNull() throws {
    let json = PortfolioConclusions(Portfolio([client("a", revenue: 10), client("b")])).json
    #expect(json["totals"]?["profit"] == .null)
    #expect(json["whale"] == .null)
    #expect(json["payment"] == .null)
    #expect(json["effort"]?["status"] == "insufficient")
    #expect(json["effort"]?["levels"] == .null)
    #expect(json["classes"]?["unclassified"] == 2)
    #expect(json["abc"]?["unknown"] == 1)
  }

  @Test func aClientHasItsNames() throws {
    let agency = try #require(Workshop.conclusions().clientsJSON[1])
    #expect(agency["name"] == "Agency")
    #expect(agency["class"] == "B")
    #expect(agency["profit"] == 800.0)
    #expect(agency["marginRate"] == 0.4)
    #expect(agency["ease"] == 45.0)
    #expect(agency["terms"] == "14-days")
    #expect(agency["risk"] == "medium")
    #expect(agency["effort"] == "call")
    #expect(agency["status"] == "scored")
    let museum = try #require(Workshop.conclusions().clientsJSON[4])
    #expect(museum["class"] == .null)
    #expect(museum["unclassified"] == "profitUnknown")
    #expect(museum["terms"] == .null)
    #expect(museum["status"] == "profitUnknown")
    #expect(
      museum["statuses"] == [
        "class": "profitUnknown", "value": "insufficient", "profit": "costUnknown", "ease": "scored",
        "terms": "unknown",
      ])
  }

  @Test func nobodyAtAllIsNoTrouble() {
    let nobody = PortfolioConclusions(Portfolio([]))
    #expect(nobody.json["clients"] == 0)
    #expect(nobody.clientsJSON == [])
    #expect(nobody.json["abc"]?["A"] == ["clients": 0, "share": .null])
  }
}
