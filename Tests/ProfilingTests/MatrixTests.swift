import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct MatrixTests {
  /// Answers about one segment, the ratings in the order of the aspects; nil leaves one out.
  private func answers(_ strengths: [Int?], _ attractiveness: [Int?], notes: [Path: Note] = [:]) -> Answers {
    let rated = { (aspects: [Aspect], points: [Int?]) in
      JSON.object(
        Dictionary(
          uniqueKeysWithValues: zip(aspects, points).compactMap { aspect, points in
            points.map { (aspect.rawValue, .integer($0)) }
          }))
    }
    return Workshop.answers(
      [
        "segments": [
          [
            "name": "Cheese dairies", "strengths": rated(Aspect.strengths, strengths),
            "attractiveness": rated(Aspect.attractiveness, attractiveness),
          ]
        ]
      ], notes: notes)
  }

  private func position(_ strengths: [Int?], _ attractiveness: [Int?], notes: [Path: Note] = [:]) throws
    -> Matrix.Position
  {
    try #require(Matrix(answers(strengths, attractiveness, notes: notes))?.positions.first)
  }

  @Test func anAxisIsTheMeanOfItsRatingsOnAScaleOfHundred() throws {
    // 5+2+4+3+5+4+4 = 27: 100 (27/7 − 1)/4 = 71.428…; 4+3+5+4+2 = 18: 100 (18/5 − 1)/4 = 65
    let position = try position([5, 2, 4, 3, 5, 4, 4], [4, 3, 5, 4, 2])
    #expect(abs(try #require(position.strength.value) - 500.0 / 7) < 1e-9)
    #expect(position.attractiveness.value == 65)
    #expect(position.zone == .invest)
    #expect(position.status == .scored)
    #expect(position.coverage == 1)
    #expect(position.needs == [])
  }

  @Test func twoThirdsAreHighAndOneThirdIsMedium() throws {
    // Six ratings: 22/6 is 66.67, 21/6 is 62.5, 14/6 is 33.33, 13/6 is 29.17
    let levels = try [[5, 5, 3, 3, 3, 3], [4, 4, 4, 3, 3, 3], [3, 3, 2, 2, 2, 2], [3, 2, 2, 2, 2, 2]].map {
      try position($0.map(Optional.some) + [nil], []).strength.level
    }
    #expect(levels == [.high, .medium, .medium, .low])
  }

  @Test(arguments: [
    (5, 5, Zone.invest), (5, 3, .invest), (3, 5, .invest), (5, 1, .selective), (3, 3, .selective), (1, 5, .selective),
    (3, 1, .leave), (1, 3, .leave), (1, 1, .leave),
  ])
  func bothAxesGiveTheZone(strength: Int, attractiveness: Int, zone: Zone) throws {
    let position = try position(Array(repeating: strength, count: 7), Array(repeating: attractiveness, count: 5))
    #expect(position.zone == zone)
  }

  @Test func fiveOfSevenAndFourOfFiveAreEnough() throws {
    let enough = try position([5, 5, 5, 5, 5, nil, nil], [3, 3, 3, 3, nil])
    #expect(enough.strength.value == 100)
    #expect(enough.attractiveness.value == 50)
    #expect(enough.status == .scored)
    #expect(enough.coverage == 0.75)
    #expect(enough.needs == [])
    let short = try position([5, 5, 5, 5, nil, nil, nil], [3, 3, 3, 3, nil])
    #expect(short.strength.value == nil)
    #expect(short.attractiveness.value == 50)
    #expect(short.zone == nil)
    #expect(short.status == .insufficient)
    #expect(
      short.needs.map(\.description) == [
        "segments[0].strengths.prices", "segments[0].strengths.deadlines", "segments[0].strengths.salesforce",
      ])
    #expect(try position([5, 5, 5, 5, 5], [3, 3, 3, nil, nil]).attractiveness.value == nil)
  }

  @Test func whatDoesNotApplyLeavesTheDenominator() throws {
    let inapplicable = { (aspects: [Aspect]) in
      Dictionary(uniqueKeysWithValues: aspects.map { ($0.key(of: 0), Note(status: .notApplicable)) })
    }
    // Six apply: 6 · 5/7 = 4.29, so five are needed; two apply of five: 2 · 4/5 = 1.6, so both.
    let notes = inapplicable([.salesforce, .constraints, .turnover, .competition])
    let position = try position([5, 5, 5, 5, nil, nil, nil], [4, nil, nil, 4, nil], notes: notes)
    #expect(position.strength.needed == 5)
    #expect(position.strength.lacking == 1)
    #expect(position.needs.map(\.description) == ["segments[0].strengths.prices", "segments[0].strengths.deadlines"])
    #expect(position.attractiveness.needed == 2)
    #expect(position.attractiveness.value == 75)
    // Rated 4 + 2 of the 6 + 2 that apply.
    #expect(position.coverage == 0.75)
    let none = try self.position([5, 5, 5, 5, 5], [], notes: inapplicable(Aspect.attractiveness))
    #expect(none.attractiveness.value == nil)
    #expect(none.status == .insufficient)
  }

  @Test func withoutAnyRatingThereIsNoMatrix() {
    #expect(Matrix(answers([], [])) == nil)
    #expect(Matrix(answers([nil], [1])) != nil)
    #expect(Matrix(Workshop.answers(["segments": [["name": "bars", "ratings": ["enjoy": 5]]]])) == nil)
  }

  @Test func itIsStoredWithNullsWhereNothingCanBeConcluded() throws {
    var tree = answers([4, 4, 3, 3, 4, 3, 2], [3, 3, 3, 3, 2]).tree
    tree[path: "segments[1]"] = ["name": "bars", "strengths": ["brand": 2]]
    let json = Conclusions(Workshop.answers(tree), name: "Tide", language: .en, openQuestions: []).json(.en)
    let segments = try #require(json["matrix"]?["segments"])
    // 23/7 is 57.142857; 14/5 is 45
    #expect(
      segments[0] == [
        "name": "Cheese dairies", "status": "scored", "strength": 57.142857, "attractiveness": 45.0,
        "zone": "selective", "coverage": 1.0, "needs": [],
      ])
    #expect(segments[1]?["status"] == "insufficient")
    #expect(segments[1]?["strength"] == .null)
    #expect(segments[1]?["zone"] == .null)
    // One of the twelve.
    #expect(segments[1]?["coverage"] == 0.083333)
    #expect(segments[1]?["needs"]?.array?.count == 11)
  }
}
