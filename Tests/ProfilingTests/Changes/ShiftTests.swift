import Interviewing
import Language
import Portfolio
import Testing
import Trees

@testable import Profiling

@Suite struct ShiftTests {
  private func said(_ old: JSON, _ new: JSON, _ language: Language = .en) -> [String] {
    Shift.between(Outline(old), Outline(new)).map { $0.sentence(currency: "EUR")[language] }
  }

  private func ranking(_ places: (String, JSON)..., verdict: String = "clear") -> JSON {
    let segments = places.map { name, rank -> JSON in
      ["name": .string(name), "status": rank == .null ? "excluded" : "scored", "score": 50, "rank": rank]
    }
    return ["ranking": ["verdict": .string(verdict), "segments": .array(segments)]]
  }

  @Test func whoComesFirst() {
    let (bars, inns) = (ranking(("bars", 1), ("inns", 2)), ranking(("bars", 2), ("inns", 1)))
    let level = ranking(("bars", 1), ("inns", 1))
    #expect(said(bars, bars) == [])
    #expect(said([:], bars) == ["Bars come first."])
    #expect(said(bars, inns) == ["Inns took the lead from bars."])
    #expect(said(bars, inns, .fr) == ["Les inns passent en tête et délogent les bars."])
    #expect(said(bars, level) == ["Bars and inns are level at the top."])
    #expect(said(level, inns, .fr) == ["L’égalité est rompue\u{A0}: les inns passent en tête."])
    #expect(said(bars, [:]) == ["Nobody can be ranked any more."])
  }

  @Test func whoLeftAndWhoEntered() {
    let (both, one) = (ranking(("bars", 1), ("inns", 2)), ranking(("bars", 1), ("inns", .null)))
    #expect(said(both, one) == ["Inns left the ranking: impossible to reach today."])
    #expect(said(one, both, .fr) == ["Les inns entrent au classement, au rang 2."])
  }

  @Test func howFirmTheFirstPlaceIs() {
    let (clear, close) = (ranking(("bars", 1)), ranking(("bars", 1), verdict: "close"))
    #expect(said(clear, close) == ["The first place became close: a single point could change it."])
    #expect(said(close, clear, .fr) == ["La première place devient nette\u{A0}: un seul point n’y changerait rien."])
  }

  @Test func theNicheAndItsSentence() {
    let niche = { (segment: String, sentence: String, evidence: String, assumed: JSON) -> JSON in
      [
        "niche": [
          "segment": .string(segment), "statement": .string(sentence), "evidence": .string(evidence),
          "assumptions": assumed,
        ]
      ]
    }
    let old = niche("bars", "We help bars.", "guess", ["statement.need"])
    #expect(said([:], old) == ["The niche is written for bars.", "The sentence: “We help bars.”"])
    #expect(
      said(old, niche("inns", "We help inns.", "experience", [])) == [
        "The niche is now written for inns, no longer for bars.",
        "The sentence became “We help inns.” (it was “We help bars.”).",
        "The niche rested on a guess; it now rests on your experience.", "No longer assumed: what they need.",
      ])
    #expect(
      said(old, niche("bars", "We help bars.", "guess", ["statement.need", "statement.proof"]), .fr)
        == ["C’est maintenant une supposition\u{A0}: votre preuve."])
  }

  @Test func matrixMarketAndClients() {
    let old: JSON = [
      "matrix": ["segments": [["name": "bars", "zone": "selective"]]], "market": ["potential": 42000.0],
      "portfolio": [
        "clients": 8, "totals": ["revenue": 35300.0, "profit": 12600.0], "classes": ["A": 1, "B": 1, "C": 2, "D": 2],
      ],
    ]
    var new = old
    new[path: "matrix.segments[0].zone"] = "invest"
    new[path: "market.potential"] = 9000.0
    new[path: "portfolio.clients"] = 9
    new[path: "portfolio.totals.profit"] = 7500.0
    new[path: "portfolio.classes.A"] = 3
    #expect(
      said(old, new) == [
        "In the matrix, bars went from “be selective” to “invest”.",
        "The market’s potential went from €42,000 to €9,000 a year.", "The portfolio went from 8 to 9 clients.",
        "Their profit went from €12,600 to €7,500.", "Classes: A from 1 to 3.",
      ])
    #expect(said(old, [:]).last == "The clients were taken away.")
    #expect(said([:], old, .fr).last == "Classes\u{A0}: A 1, B 1, C 2, D 2.")
  }

  @Test func renamedClientsAreTheSame() {
    let old = Workshop.answers(["segments": [["name": "baars"], ["name": "inns"]]])
    let renamed = Workshop.answers(["segments": [["name": "Bâars"], ["name": "inns"]]])
    #expect(Outline(ranking(("baars", 1), ("inns", 2)), of: old, inWordsOf: renamed).leaders == ["Bâars"])
  }
}
