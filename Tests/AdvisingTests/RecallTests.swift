import Foundation
import Language
import Testing

@testable import Advising

/// Questions the way entrepreneurs ask them, each with the cards that answer it, and questions outside the field. They
/// were written before anything was tuned. The odd lines were tuned on; what is promised is measured on the even ones.
@Suite struct RecallTests {
  enum Half: Int { case tuned, measured }

  private static func lines(_ name: String, _ half: Half) throws -> [[String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Questions/\(name).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.enumerated().filter { $0.offset % 2 == half.rawValue }
      .map { $0.element.split(separator: "\t").map(String.init) }
  }

  struct Recall {
    var asked = 0
    var first = 0
    var amongThree = 0
  }

  private static func recall(_ half: Half) throws -> Recall {
    var recall = Recall()
    for (name, language) in [("english", Language.en), ("french", .fr)] {
      let search = CardSearch(Knowledge.library.all(language), language, Knowledge.synonyms)
      for line in try lines(name, half) {
        let right = line[1].split(separator: " ").map(String.init)
        let found = search.reply(to: line[0]).answers.map(\.card.id)
        recall.asked += 1
        recall.first += found.first.map(right.contains) == true ? 1 : 0
        recall.amongThree += found.contains(where: right.contains) ? 1 : 0
      }
    }
    return recall
  }

  private static func falseAnswers(_ half: Half) throws -> (asked: Int, answered: Int) {
    let questions = try lines("outside", half).map { $0[0] }
    let answered = questions.filter { question in
      !Knowledge.reply(to: question, Language(of: question, else: .en)).answers.isEmpty
    }
    return (questions.count, answered.count)
  }

  @Test func enoughIsFoundAndLittleIsMadeUp() throws {
    for half in [Half.tuned, .measured] {
      let (recall, outside) = (try Self.recall(half), try Self.falseAnswers(half))
      print(
        "\(half): of \(recall.asked) questions \(recall.first) answered first, \(recall.amongThree) among three;",
        "of \(outside.asked) outside the field \(outside.answered) answered")
    }
    let (recall, outside) = (try Self.recall(.measured), try Self.falseAnswers(.measured))
    #expect(recall.asked >= 60 && outside.asked >= 15)
    #expect(Double(recall.first) / Double(recall.asked) >= 0.52)
    #expect(Double(recall.amongThree) / Double(recall.asked) >= 0.62)
    #expect(Double(outside.answered) / Double(outside.asked) <= 0.3)
  }

  @Test(arguments: [("english", Language.en), ("french", .fr)])
  func theLanguageIsRecognised(name: String, language: Language) throws {
    let questions = try Self.lines(name, .tuned) + Self.lines(name, .measured)
    let other: Language = language == .en ? .fr : .en
    let wrong = questions.map { $0[0] }.filter { Language(of: $0, else: other) != language }
    #expect(wrong.isEmpty)
  }

  @Test func everyRightCardExists() throws {
    for name in ["english", "french"] {
      for line in try Self.lines(name, .tuned) + Self.lines(name, .measured) {
        try #require(line.count == 2, "\(line)")
        for id in line[1].split(separator: " ") { #expect(Knowledge.library.card(String(id), .en) != nil, "\(id)") }
      }
    }
  }
}
