import Advising
import BuiltInContent
import Foundation
import Interviewing
import Language
import Portfolio
import Profiling
import Storage
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

  /// One of the worked businesses with its first niche, from `Tests/Fixtures/businesses`.
  static func worked(_ id: String, _ language: Language) throws -> Subject {
    try read("businesses", id, language)
  }

  /// The same all the way, from `Tests/Fixtures/complete`; the wholesaler has the gardener's clients.
  static func complete(_ id: String, _ language: Language) throws -> Subject {
    try read("complete", id, language, clients: id == "drinks-wholesaler" ? Gardener.clients : nil)
  }

  private static func read(_ fixtures: String, _ id: String, _ language: Language, clients: [Client]? = nil) throws
    -> Subject
  {
    let file = folder.appending(path: "../Fixtures/\(fixtures)/\(id).\(language.rawValue).yaml")
    let business = Business(name: try #require(names[id]), language: language)
    return try business.subject(YAMLReader.read(Array(Data(contentsOf: file))), clients: clients)
  }

  /// A business with answers written as in a file of answers.
  static func answering(_ yaml: String, named name: String = "Atelier Nord", _ language: Language = .en) throws
    -> Subject
  {
    try Business(name: name, language: language).subject(YAMLReader.read(Array(yaml.utf8)))
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// - Parameter isAdvised: whether it comes with what is found in it.
  func subject(_ node: Node, clients: [Client]? = nil, isAdvised: Bool = true) throws -> Subject {
    let catalogue = try Self.catalogue.get()
    var profile = Profile(name: name, language: language, currency: "EUR", created: "2026-11-21T18:40:00Z")
    profile.revision = 12
    profile.answers =
      try AnswerFile.read(node, onto: Answers(), catalogue: catalogue, language: language, at: nil).answers
    let settlement = profile.settlement(catalogue)
    _ = settlement.settle(&profile.answers)
    _ = settlement.complete(Catalogue.firstNiche.compactMap(catalogue.questionnaire), &profile.answers, at: nil)
    profile.portfolio = clients.map { Portfolio($0, months: 12) }
    return try Self.subject(profile, isAdvised: isAdvised)
  }

  /// With what follows from the profile, and what is found in it.
  static func subject(_ profile: Profile, isAdvised: Bool = true) throws -> Subject {
    let catalogue = try catalogue.get()
    let conclusions = profile.conclusions(catalogue)
    let findings = try isAdvised ? advisor.get().findings(on: profile, conclusions, today: profile.updated) : []
    let date = profile.language == .fr ? "21 novembre 2026 à 18:40" : "21 November 2026 at 18:40"
    return Subject(profile, conclusions, catalogue, date: date, findings: findings)
  }

  private static let advisor = Result {
    try ContentLibrary(home: Home(environment: ["CLIENTELE_HOME": "/nowhere"])).advisor(catalogue.get())
  }

  private static let catalogue = Result {
    let questionnaires = try BuiltInContent.paths.filter { $0.hasPrefix("prompts/") }.map { path in
      let node = try YAMLReader.read(try #require(BuiltInContent.bytes(path)))
      return try #require(QuestionnaireReader(node, source: path).questionnaire)
    }
    return Catalogue(questionnaires)
  }
}
