import BuiltInContent
import Foundation
import Interviewing
import Language
import Profiling
import Testing
import Trees

@testable import Reporting

/// A business of the tests, its answers read as the program reads them.
struct Business {
  let name: String
  let language: Language

  static let all = names.keys.sorted().flatMap { id in Language.allCases.map { (id, $0) } }
  private static let names = [
    "accessibility-consultant": "Ada Lindqvist", "drinks-wholesaler": "Dubois & Sons",
    "industrial-maintenance": "Atelier Nord",
  ]

  /// One of the worked businesses, from `Tests/Fixtures/businesses`.
  static func worked(_ id: String, _ language: Language) throws -> Subject {
    let file = folder.appending(path: "../Fixtures/businesses/\(id).\(language.rawValue).yaml")
    let business = Business(name: try #require(names[id]), language: language)
    return try business.subject(YAMLReader.read(Array(Data(contentsOf: file))))
  }

  /// A business with answers written as in a file of answers.
  static func answering(_ yaml: String, named name: String = "Atelier Nord", _ language: Language = .en) throws
    -> Subject
  {
    try Business(name: name, language: language).subject(YAMLReader.read(Array(yaml.utf8)))
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  func subject(_ node: Node) throws -> Subject {
    let catalogue = try Self.catalogue.get()
    var profile = Profile(name: name, language: language, currency: "EUR", created: "2026-11-21T18:40:00Z")
    profile.revision = 12
    profile.answers =
      try AnswerFile.read(node, onto: Answers(), catalogue: catalogue, language: language, at: nil).answers
    let settlement = profile.settlement(catalogue)
    _ = settlement.settle(&profile.answers)
    _ = settlement.complete(Catalogue.firstNiche.compactMap(catalogue.questionnaire), &profile.answers, at: nil)
    let date = language == .fr ? "21 novembre 2026 à 18:40" : "21 November 2026 at 18:40"
    return Subject(profile, profile.conclusions(catalogue), catalogue, date: date)
  }

  private static let catalogue = Result {
    let questionnaires = try BuiltInContent.paths.filter { $0.hasPrefix("prompts/") }.map { path in
      let node = try YAMLReader.read(try #require(BuiltInContent.bytes(path)))
      return try #require(QuestionnaireReader(node, source: path).questionnaire)
    }
    return Catalogue(questionnaires)
  }
}
