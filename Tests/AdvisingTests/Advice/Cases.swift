import Advising
import BuiltInContent
import Foundation
import Interviewing
import Language
import Portfolio
import Profiling
import Testing
import Trees

/// Small sets of answers, and what the built-in rules say to them.
enum Cases {
  static func file(_ name: String) throws -> JSON {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    return try JSON(YAMLReader.read(Array(Data(contentsOf: folder.appending(path: name)))))
  }

  static let base = Result { try file("base.yaml") }
  static let all = Result { try file("cases.yaml").object ?? [:] }

  static let catalogue = Catalogue(
    BuiltInContent.paths.filter { $0.hasPrefix("prompts/") }.compactMap { path in
      let node = try? YAMLReader.read(BuiltInContent.bytes(path) ?? [])
      return node.flatMap { QuestionnaireReader($0, source: path).questionnaire }
    })

  static let library = RuleLibrary(
    BuiltInContent.paths.filter { $0.hasPrefix("knowledge/rules/") }
      .map { RuleReader.read(BuiltInContent.bytes($0) ?? [], name: $0) })

  static let stockWords = StockWords(
    BuiltInContent.bytes("knowledge/stock-words.yaml").flatMap { try? YAMLReader.read($0) })

  /// A profile with the answers of base.yaml and others put over them, read as from an answers file.
  static func profile(
    _ answers: JSON..., clients: Portfolio? = nil, chosenOn: String = "2026-06-01", isProposed: Bool = false
  ) throws -> Profile {
    let tree = try answers.reduce(base.get()) { $0.overlaid(with: $1) }
    var profile = Profile(name: "Four & Co", language: .en, currency: "EUR", created: chosenOn)
    let node = try YAMLReader.read(Array(tree.text().utf8))
    profile.portfolio = clients
    profile.answers.note(clients, at: chosenOn)
    profile.answers = try AnswerFile.read(
      node, onto: profile.answers, catalogue: catalogue, language: .en, at: chosenOn
    ).answers
    if isProposed {
      let priorities = profile.answers["objective.priorities"]
      profile.answers.set(priorities, at: "objective.priorities", note: Note(status: .proposed))
    }
    return profile
  }

  static func findings(_ profile: Profile, _ library: RuleLibrary = library) -> [Finding] {
    let conclusions = Conclusions(
      profile.answers, profile.portfolio, name: profile.name, language: profile.language, openQuestions: [])
    return Advisor(library, catalogue, stockWords).findings(on: profile, conclusions, today: "2026-07-01")
  }

  /// What rules written for a test say.
  static func findings(_ profile: Profile, rules: String) -> [Finding] {
    findings(profile, RuleLibrary([RuleReader.read(Array(rules.utf8), name: "knowledge/rules/test.yaml")]))
  }
}

extension JSON {
  /// Objects key by key, arrays of objects item by item; a null takes away.
  func overlaid(with other: JSON) -> JSON {
    switch (self, other) {
    case (.object(let mine), .object(let theirs)):
      return .object(mine.merging(theirs) { $0.overlaid(with: $1) }.filter { !$0.value.isNull })
    case (.array(let mine), .array(let theirs)) where (mine + theirs).allSatisfy({ $0.object != nil }):
      let shared = zip(mine, theirs).map { $0.overlaid(with: $1) }
      return .array(shared + mine.dropFirst(theirs.count) + theirs.dropFirst(mine.count))
    default: return other
    }
  }
}
