import Interviewing
import Language
import Testing
import Trees

@testable import Profiling

/// Worked by hand. The priorities profit, ease, reach, expertise, enjoyment weigh 0.456667, 0.256667, 0.156667, 0.09 and
/// 0.04. Three points everywhere score 50; one more on profit is 11.4167, on ease 6.4167, on reach 3.9167, on expertise
/// 2.25, on enjoyment 1.
@Suite struct OvertakingTests {
  private static let order: JSON = ["profit", "ease", "reach", "expertise", "enjoy"]

  /// Bars and inns, each with three points for what is not said otherwise.
  static func tree(bars: [String: JSON] = [:], inns: [String: JSON] = [:], _ priorities: JSON = order) -> JSON {
    let segment = { (name: String, points: [String: JSON]) -> JSON in
      let three: [String: JSON] = ["enjoy": 3, "profit": 3, "ease": 3, "reach": 3, "expertise": 3]
      return ["name": .string(name), "ratings": .object(three.merging(points) { $1 })]
    }
    return ["objective": ["priorities": priorities], "segments": [segment("bars", bars), segment("inns", inns)]]
  }

  private func all(_ old: JSON, _ new: JSON, _ notes: [Path: Note] = [:]) throws -> [Overtaking] {
    let (old, new) = (Workshop.answers(old), Workshop.answers(new, notes: notes))
    return Overtaking.all(old, new, AnswerChange.between(old, new, try Workshop.catalogue()))
  }

  private func said(_ all: [Overtaking], _ language: Language) throws -> [String] {
    Overtaking.sentences(all, ChangeWording(try Workshop.catalogue(), currency: "EUR")).map { $0[language] }
  }

  /// 50 + 2 × 11.4167 = 72.8 against 61.4; before, 50 − 11.4167 = 38.6.
  @Test func oneAnswerMadeTheDifference() throws {
    let all = try all(
      Self.tree(bars: ["profit": 2], inns: ["profit": 4]), Self.tree(bars: ["profit": 5], inns: ["profit": 4]))
    #expect(all.map(\.turn) == [.overtook])
    #expect(all.first?.causes.map(\.key) == ["segments[0].ratings.profit"])
    #expect(
      try said(all, .en) == [
        "Bars overtook inns, 72.8 to 61.4 (before: 38.6 to 61.4). One answer made the difference: bars, profit: from 2 to 5."
      ])
    #expect(
      try said(all, .fr) == [
        "Les bars dépassent les inns, 72,8 contre 61,4 (avant\u{A0}: 38,6 contre 61,4). Une réponse a fait la différence\u{A0}: bars, rentabilité\u{A0}: de 2 à 5."
      ])
  }

  /// From 50 against 61.4 to 61.4 against 50: with either answer put back both are level.
  @Test func eachOfTwoAnswersDecides() throws {
    let all = try all(Self.tree(inns: ["profit": 4]), Self.tree(bars: ["profit": 4]))
    #expect(all.first?.isEachDecisive == true)
    #expect(all.first?.causes.map(\.key) == ["segments[0].ratings.profit", "segments[1].ratings.profit"])
    #expect(
      try said(all, .en) == [
        "Bars overtook inns, 61.4 to 50 (before: 50 to 61.4). Put back alone, any one of these answers would undo it: bars, profit: from 3 to 4; inns, profit: from 4 to 3."
      ])
  }

  /// Bars gain 12.8333 + 7.8333 + 4.5 + 2 = 27.1667 and inns 1, on a lead of 11.4167: 14.75 ahead. Without ease 1.9167 of
  /// it are left, without reach 6.9, without expertise 10.25, without enjoyment 12.75: none alone decides, and what inns
  /// gained worked against it.
  @Test func noneAloneButAllTogether() throws {
    let all = try all(
      Self.tree(inns: ["profit": 4]),
      Self.tree(bars: ["ease": 5, "reach": 5, "expertise": 5, "enjoy": 5], inns: ["profit": 4, "enjoy": 4]))
    #expect(all.first?.isEachDecisive == false)
    #expect(
      all.first?.causes.map(\.key.description)
        == ["enjoy", "ease", "reach", "expertise"].map {
          "segments[0].ratings.\($0)"
        })
    #expect(
      try said(all, .fr) == [
        "Les bars dépassent les inns, 77,2 contre 62,4 (avant\u{A0}: 50 contre 61,4). Aucune réponse ne l’explique à elle seule, mais ensemble celles-ci\u{A0}: bars, plaisir\u{A0}: de 3 à 5\u{202F}; bars, facilité\u{A0}: de 3 à 5\u{202F}; bars, accès\u{A0}: de 3 à 5\u{202F}; bars, savoir-faire\u{A0}: de 3 à 5."
      ])
  }

  /// Five points on profit and one on ease: 50 + 22.8333 − 12.8333 = 60; with ease first 50 + 12.8333 − 22.8333 = 40.
  @Test func theOrderOfPriorities() throws {
    let ratings: [String: JSON] = ["profit": 5, "ease": 1]
    let order: JSON = ["ease", "profit", "reach", "expertise", "enjoy"]
    let all = try all(Self.tree(bars: ratings), Self.tree(bars: ratings, order))
    #expect(
      try said(all, .en) == [
        "Inns overtook bars, 50 to 40 (before: 50 to 60). One answer made the difference: order of priorities: ease, profit, reach, expertise, enjoyment, instead of profit, ease, reach, expertise, enjoyment."
      ])
  }

  /// Priorities that were proposed follow the objective: it is the objective that made the difference.
  @Test func theObjectiveBehindTheOrder() throws {
    let ratings: [String: JSON] = ["profit": 5, "ease": 1]
    var old = Self.tree(bars: ratings)
    var new = Self.tree(bars: ratings, ["ease", "profit", "reach", "expertise", "enjoy"])
    old[path: "objective.kind"] = "margin"
    new[path: "objective.kind"] = "loyalty"
    let all = try all(old, new, ["objective.priorities": Note(status: .proposed)])
    #expect(all.first?.causes.map(\.key) == ["objective.kind"])
    #expect(
      try said(all, .en) == [
        "Inns overtook bars, 50 to 40 (before: 50 to 60). One answer made the difference: objective: “keep my clients and grow with them”, instead of “earn more from the same hours”, and with it the order of priorities."
      ])
  }

  @Test func drawingLevelAndPullingAhead() throws {
    let (behind, level) = (Self.tree(bars: ["profit": 2]), Self.tree())
    #expect(
      try said(all(behind, level), .en).first?.hasPrefix("Bars drew level with inns, 50 to 50 (before: 38.6 to 50).")
        == true)
    #expect(
      try said(all(level, behind), .fr).first?.hasPrefix(
        "Les inns prennent l’avantage sur les bars, 50 contre 38,6 (avant\u{A0}: 50 contre 50).") == true)
  }

  @Test func nobodyPassesWhomIsNotRanked() throws {
    #expect(try all(Self.tree(bars: ["profit": 5]), Self.tree(bars: ["profit": 5, "reach": 1])).isEmpty)
    #expect(try all(Self.tree(bars: ["profit": 5]), Self.tree(bars: ["profit": 4])).isEmpty)
    #expect(try all([:], Self.tree()).isEmpty)
  }

  @Test func asData() throws {
    let all = try all(Self.tree(inns: ["profit": 4]), Self.tree(bars: ["profit": 4]))
    #expect(
      all.first?.json == [
        "what": "overtook", "eachDecisive": true,
        "because": ["segments[0].ratings.profit", "segments[1].ratings.profit"],
        "winner": ["name": "bars", "before": 50.0, "now": 61.416667],
        "loser": ["name": "inns", "before": 61.416667, "now": 50.0],
      ])
  }
}
