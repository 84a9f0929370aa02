import Language
import Testing
import Trees

@testable import Advising

@Suite struct CardSearchTests {
  private func card(_ id: String, _ title: String, _ keywords: [String], _ paragraphs: [String]) -> Card {
    Card(
      id: id, language: .en, title: title, theme: .niche, keywords: keywords, sources: [.clientele], related: [],
      paragraphs: paragraphs)
  }

  private var search: CardSearch {
    CardSearch(
      [
        card("tea", "Brewing tea", ["kettle", "leaves"], ["Warm the pot.", "Pour, and wait for **four** minutes."]),
        card("soup", "Cooking soup", ["broth"], ["Onions make a pot of soup.", "**For example.** Eleven onions."]),
        card("bread", "Baking bread", ["oven", "dough"], ["**For example.** Flour."]),
      ], .en, Synonyms(nil))
  }

  /// Three cards whose headings have 4, 3 and 4 words, 11/3 on average. In the one of 3, each word counts
  /// 1 / (0.7 + 0.3 · 3 / (11/3)) = 1.057692 times, so its strength is 1.057692 / 2.257692 = 0.468484. A word of one
  /// heading out of three has the rarity ln(1 + 2.5/1.5) = 0.980829. The question asks 1 more.
  @Test func theScoreIsTheShareOfWhatWasAsked() throws {
    let reply = search.reply(to: "what about broth, cooking?")
    let answer = try #require(reply.answers.first)
    #expect(answer.card.id == "soup" && reply.answers.count == 1)
    #expect(abs(answer.score - 2 * 0.980829 * 0.468484 / 2.961658) < 1e-6)
  }

  /// "Soup" also stands once among the 6 words of the text, 14/3 on average: 0.4 / (0.25 + 0.75 · 6 / (14/3)) = 0.329412
  /// more, and (1.057692 + 0.329412) / 2.587104 = 0.536161. The pair counts 0.4 · 0.980829 = 0.392332 with a strength
  /// of 1 / 2.2.
  @Test func twoWordsSideBySideCountOnceMore() throws {
    let together = try #require(search.reply(to: "cooking soup").answers.first).score
    let apart = try #require(search.reply(to: "soup cooking").answers.first).score
    #expect(abs(together - (0.980829 * (0.468484 + 0.536161) + 0.392332 / 2.2) / 3.35399) < 1e-6)
    #expect(abs(apart - 0.980829 * (0.468484 + 0.536161) / 2.961658) < 1e-6)
  }

  @Test func aWordThatNoCardKnowsCountsAgainst() throws {
    let alone = try #require(search.reply(to: "cooking broth").answers.first).score
    let other = search.reply(to: "cooking broth parliament democracy")
    #expect(other.answers.isEmpty && alone > CardSearch.threshold)
    #expect(other.nearest?.id == "soup")
    #expect(search.reply(to: "parliament").nearest == nil)
    #expect(search.reply(to: "").answers.isEmpty)
  }

  @Test(arguments: [
    ("kettle tea leaves minutes", "Pour, and wait for **four** minutes."), ("brewing tea", "Warm the pot."),
    ("cooking soup broth for eleven", "Onions make a pot of soup."),
    ("cooking soup broth onions", "Onions make a pot of soup."), ("baking bread dough", "**For example.** Flour."),
  ])
  func thePassageIsTheOneThatAnswers(question: String, passage: String) {
    #expect(search.reply(to: question).answers.first?.passage == passage)
  }

  @Test func theReplyAsJSON() {
    let known = search.reply(to: "kettle tea leaves minutes")
    let score = (known.answers.first?.score ?? 0) * 1_000_000
    #expect(
      known.json == [
        "question": "kettle tea leaves minutes", "language": "en",
        "cards": [
          [
            "id": "tea", "score": .number(score.rounded() / 1_000_000), "passage": "Pour, and wait for four minutes.",
          ]
        ],
      ])
    #expect(search.reply(to: "rain").json == ["question": "rain", "language": "en", "cards": []])
  }

  @Test func threeCardsAtMost() {
    #expect(Knowledge.reply(to: "niche", .en).answers.count == 3)
  }
}
