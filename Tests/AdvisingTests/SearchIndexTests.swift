import Foundation
import Testing

@testable import Advising

/// A corpus of three documents, reckoned by hand.
@Suite struct SearchIndexTests {
  private let index = SearchIndex([
    SearchIndex.Field(documents: [["a"], ["b"], []], weight: 3, b: 0),
    SearchIndex.Field(documents: [["b", "b", "c"], ["c"], ["c", "d"]], weight: 1, b: 0.5),
  ])

  private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

  @Test func aRareTermTellsMore() {
    #expect(isClose(index.rarity("a"), log(1 + 2.5 / 1.5)))
    #expect(isClose(index.rarity("b"), log(1 + 1.5 / 2.5)))
    #expect(isClose(index.rarity("c"), log(1 + 0.5 / 3.5)))
    #expect(isClose(index.rarity("z"), log(1 + 3.5 / 0.5)))
  }

  /// The second field's mean length is 2, so a document of 3 words counts 1 − ½ + ½ · 3/2 = 1.25 and one of 1 word 0.75.
  @Test func fieldsAreWeighedBeforeTheySaturate() {
    #expect(isClose(index.strength("a", in: 0), 3 / 4.2))
    #expect(isClose(index.strength("b", in: 0), (2 / 1.25) / (1.2 + 2 / 1.25)))
    #expect(isClose(index.strength("b", in: 1), 3 / 4.2))
    #expect(isClose(index.strength("c", in: 1), (1 / 0.75) / (1.2 + 1 / 0.75)))
    #expect(isClose(index.strength("d", in: 2), 1 / 2.2))
    #expect(index.strength("a", in: 2) == 0 && index.strength("z", in: 0) == 0)
  }

  /// "a" stands in the telling field of one document of two; "b" in none.
  @Test func aFieldThatDoesNotTellMakesNothingCommon() {
    let index = SearchIndex([
      SearchIndex.Field(documents: [["a"], []], b: 0),
      SearchIndex.Field(documents: [["b"], ["a", "b"]], b: 0, isTelling: false),
    ])
    #expect(isClose(index.rarity("a"), log(1 + 1.5 / 1.5)) && isClose(index.rarity("b"), log(1 + 2.5 / 0.5)))
    #expect(index.knows("a") && !index.knows("b") && index.strength("b", in: 1) > 0)
  }

  @Test func nothingIsNoReasonToCrash() {
    let empty = SearchIndex([SearchIndex.Field(documents: [])])
    #expect(empty.strength("a", in: 0) == 0 && empty.rarity("a").isFinite)
  }
}
