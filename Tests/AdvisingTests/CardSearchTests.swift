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
        card("soup", "Cooking soup", ["broth"], ["Onions make a pot of soup.", "**For example.** Four onions."]),
        card("bread", "Baking bread", ["oven", "dough"], ["Flour and water."]),
      ], .en, Synonyms(nil))
  }

  /// Three cards: rarity("broth") = ln(1 + 2.5/1.5); its strength in "soup" = 4/(1.2 + 4); 1 is added below.
  @Test func theScoreIsTheShareOfWhatWasAsked() throws {
    let reply = search.reply(to: "what about broth?")
    let answer = try #require(reply.answers.first)
    #expect(answer.card.id == "soup" && reply.answers.count == 1)
    #expect(abs(answer.score - 0.980829 * (4 / 5.2) / 1.980829) < 1e-6)
  }

  @Test func aWordThatNoCardKnowsCountsAgainst() throws {
    let alone = try #require(search.reply(to: "broth").answers.first).score
    let other = search.reply(to: "broth parliament democracy")
    #expect(other.answers.isEmpty && alone > CardSearch.threshold)
    #expect(other.nearest?.id == "soup")
    #expect(search.reply(to: "parliament").nearest == nil)
    #expect(search.reply(to: "").answers.isEmpty)
  }

  @Test(arguments: [
    ("kettle minutes", "Pour, and wait for **four** minutes."), ("brewing tea", "Warm the pot."),
    ("broth for four", "**For example.** Four onions."), ("broth onions", "Onions make a pot of soup."),
  ])
  func thePassageIsTheOneThatAnswers(question: String, passage: String) {
    #expect(search.reply(to: question).answers.first?.passage == passage)
  }

  @Test func theReplyAsJSON() {
    let known = search.reply(to: "kettle minutes")
    let score = (known.answers.first?.score ?? 0) * 1_000_000
    #expect(
      known.json == [
        "question": "kettle minutes", "language": "en",
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
