import Foundation
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

  /// 23 cards with 3 words in each heading and 6 in each text, so that no length counts for or against any.
  private var search: CardSearch {
    let fence = card("fence", "Mending fences", ["twine"], ["Posts, rails, nails, wire, gates, hinges."])
    let cards = [
      card("tea", "Brewing tea", ["kettle"], ["Warm the pot.", "Pour, and wait for **four** minutes."]),
      card("soup", "Cooking soup", ["broth"], ["Onions make a pot of soup.", "**For example.** Eleven onions."]),
      card("bread", "Baking bread", ["oven"], ["**For example.** Flour, water, salt, yeast, patience."]),
    ]
    return CardSearch(cards + Array(repeating: fence, count: 20), .en, Synonyms(nil))
  }

  /// A word of one heading out of 23 has the rarity ln(1 + 22.5/1.5) = ln 16 and the strength 1 / (1.2 + 1). The
  /// question asks 1 more.
  @Test func theScoreIsWhatWasAnsweredAgainstWhatWasAsked() throws {
    let reply = search.reply(to: "what about broth, cooking?")
    let answer = try #require(reply.answers.first)
    #expect(answer.card.id == "soup" && reply.answers.count == 1)
    let answered = 2 * log(16) / 2.2 / pow(1 + 2 * log(16), 0.6)
    #expect(abs(answer.score - answered / (1 + answered)) < 1e-9)
  }

  /// "Soup" also stands once in the text: (1 + 0.4) / (1.2 + 1.4). The pair counts 0.4 times as much as a word.
  @Test func twoWordsSideBySideCountOnceMore() throws {
    let together = try #require(search.reply(to: "cooking soup").answers.first).score
    let apart = try #require(search.reply(to: "soup cooking").answers.first).score
    let words = log(16) * (1 / 2.2 + 1.4 / 2.6)
    let paired = (words + 0.4 * log(16) / 2.2) / pow(1 + 2.4 * log(16), 0.6)
    let unpaired = words / pow(1 + 2 * log(16), 0.6)
    #expect(abs(together - paired / (1 + paired)) < 1e-9)
    #expect(abs(apart - unpaired / (1 + unpaired)) < 1e-9)
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
    ("kettle tea minutes", "Pour, and wait for **four** minutes."), ("brewing tea", "Warm the pot."),
    ("cooking soup broth for eleven", "Onions make a pot of soup."),
    ("cooking soup broth onions", "Onions make a pot of soup."),
    ("baking bread", "**For example.** Flour, water, salt, yeast, patience."),
  ])
  func thePassageIsTheOneThatAnswers(question: String, passage: String) {
    #expect(search.reply(to: question).answers.first?.passage == passage)
  }

  @Test func theReplyAsJSON() {
    let known = search.reply(to: "kettle tea minutes")
    let score = (known.answers.first?.score ?? 0) * 1_000_000
    #expect(
      known.json == [
        "question": "kettle tea minutes", "language": "en",
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
