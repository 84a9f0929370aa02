import Foundation
import Language
import Testing

@testable import Advising

/// Questions the way entrepreneurs ask them, each with the cards that answer it, and questions outside the field. Those
/// in `tuning` were looked at while keywords, synonyms and weights were chosen. Those in `measured` were written by
/// somebody else, from titles and first paragraphs, and asked once all that was chosen.
@Suite struct RecallTests {
  enum Part: String, CaseIterable { case tuning, measured }

  private static func lines(_ name: String, _ part: Part) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Questions/\(part.rawValue)")
    let text = try String(contentsOf: folder.appending(path: "\(name).tsv"), encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }

  struct Recall {
    var asked = 0
    var first = 0
    var amongThree = 0
  }

  private static func recall(_ part: Part) throws -> Recall {
    var recall = Recall()
    for (name, language) in [("english", Language.en), ("french", .fr)] {
      let search = CardSearch(Knowledge.library.all(language), language, Knowledge.synonyms)
      for line in try lines(name, part) {
        let right = line[1].split(separator: " ").map(String.init)
        let found = search.reply(to: line[0]).answers.map(\.card.id)
        recall.asked += 1
        recall.first += found.first.map(right.contains) == true ? 1 : 0
        recall.amongThree += found.contains(where: right.contains) ? 1 : 0
      }
    }
    return recall
  }

  private static func falseAnswers(_ part: Part) throws -> (asked: Int, answered: Int) {
    let searches = Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        ($0, CardSearch(Knowledge.library.all($0), $0, Knowledge.synonyms))
      })
    let questions = try lines("outside", part).map { $0[0] }
    let answered = questions.filter { searches[Language(of: $0, else: .en)]?.reply(to: $0).answers.isEmpty == false }
    return (questions.count, answered.count)
  }

  private func shares(_ part: Part) throws -> (first: Double, amongThree: Double, answeredOutside: Double) {
    let (recall, outside) = (try Self.recall(part), try Self.falseAnswers(part))
    print(
      "\(part): of \(recall.asked) questions \(recall.first) answered first, \(recall.amongThree) among three;",
      "of \(outside.asked) outside the field \(outside.answered) answered")
    #expect(recall.asked >= 100 && outside.asked >= 30)
    let asked = Double(recall.asked)
    return (
      Double(recall.first) / asked, Double(recall.amongThree) / asked,
      Double(outside.answered) / Double(outside.asked)
    )
  }

  @Test func whatWasTunedOnIsFound() throws {
    let shares = try shares(.tuning)
    #expect(shares.first >= 0.82 && shares.amongThree >= 0.83 && shares.answeredOutside <= 0.12)
  }

  @Test func whatNobodyTunedOnIsFound() throws {
    let shares = try shares(.measured)
    #expect(shares.first >= 0.7 && shares.amongThree >= 0.7 && shares.answeredOutside <= 0.1)
  }

  @Test(arguments: [("english", Language.en), ("french", .fr)])
  func theLanguageIsRecognised(name: String, language: Language) throws {
    let questions = try Part.allCases.flatMap { try Self.lines(name, $0) }
    let other: Language = language == .en ? .fr : .en
    let wrong = questions.map { $0[0] }.filter { Language(of: $0, else: other) != language }
    #expect(wrong.isEmpty)
  }

  @Test func everyRightCardExists() throws {
    for (part, name) in Part.allCases.flatMap({ part in ["english", "french"].map { (part, $0) } }) {
      for line in try Self.lines(name, part) {
        try #require(line.count == 2, "\(line)")
        for id in line[1].split(separator: " ") { #expect(Knowledge.library.card(String(id), .en) != nil, "\(id)") }
      }
    }
  }
}
