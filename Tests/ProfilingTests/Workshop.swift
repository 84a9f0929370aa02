import BuiltInContent
import Foundation
import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What the tests of this room share: the fixtures, the built-in questionnaires, and a quick way to answers.
enum Workshop {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures").standardized

  static func names(_ folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: folder).path)) ?? []
    return files.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: fixtures.appending(path: path))) }

  static func json(_ path: String) throws -> JSON { JSON(try JSONReader.read(try bytes(path))) }

  static func catalogue() throws -> Catalogue { try loaded.get() }

  private static let loaded = Result {
    Catalogue(
      try BuiltInContent.paths.filter { $0.hasPrefix("prompts/") }.map { path in
        let node = try YAMLReader.read(try #require(BuiltInContent.bytes(path)))
        return try #require(QuestionnaireReader(node, source: path).questionnaire)
      })
  }

  static func answers(_ tree: JSON, notes: [Path: Note] = [:]) -> Answers {
    Answers(current: AnswerSet(tree: tree, notes: notes))
  }
}

/// One of the businesses of the fixtures, from its answers file to its conclusions.
struct Business {
  let language: Language
  let answers: Answers
  let conclusions: Conclusions
  let missing: [Path]

  static let titles = [
    "accessibility-consultant": "Ada Reed", "drinks-wholesaler": "Ravel & Co", "industrial-maintenance": "Hollin",
  ]

  /// - Parameter folder: `businesses`, or `complete` for every questionnaire.
  init(_ file: String, in folder: String = "businesses") throws {
    language = file.contains(".fr") ? .fr : .en
    let name = try #require(Self.titles[String(file.prefix { $0 != "." })])
    let catalogue = try Workshop.catalogue()
    let node = try YAMLReader.read(try Workshop.bytes("\(folder)/\(file).yaml"))
    var answers = try AnswerFile.read(node, onto: Answers(), catalogue: catalogue, language: language, at: nil).answers
    let settlement = Settlement(catalogue: catalogue, proposer: Proposals(name: name), language: language)
    _ = settlement.settle(&answers)
    let first = Catalogue.firstNiche.compactMap(catalogue.questionnaire)
    missing = settlement.complete(first, &answers, at: nil)
    self.answers = answers
    conclusions = Conclusions(
      answers, name: name, language: language, openQuestions: settlement.openQuestions(answers))
  }
}
