import Foundation
import Testing
import Trees

/// A business of the fixtures: its answers file, and what it leads to.
struct Business: CustomStringConvertible, Sendable {
  let description: String

  static let all = ["accessibility-consultant", "drinks-wholesaler", "industrial-maintenance"]
    .flatMap { name in ["en", "fr"].map { Business(description: "\(name).\($0)") } }

  var language: String { String(description.suffix(2)) }
  var file: String { Self.fixtures + "/businesses/\(description).yaml" }

  var answers: JSON {
    get throws { try JSON(YAMLReader.read(Array(Data(contentsOf: URL(filePath: file))))) }
  }

  var expected: JSON {
    get throws {
      let file = URL(filePath: Self.fixtures + "/expected/\(description).json")
      return try JSON(JSONReader.read(Array(Data(contentsOf: file))))
    }
  }

  /// A workshop whose profile, Atelier Nord, holds these answers.
  func workshop() throws -> Workshop { try Workshop(language, holding: Self.trees[description]?.get() ?? [:]) }

  private static let trees = Dictionary(uniqueKeysWithValues: all.map { ($0.description, Result(catching: $0.tree)) })

  private func tree() throws -> [String: [UInt8]] {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord")
    let outcome = try workshop.run("interview", "--answers", file, "--no-input")
    try #require(outcome.code == 0, "\(outcome)")
    return try workshop.tree()
  }

  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
  private static let fixtures = tests + "/Fixtures"
}
