import Testing
import Trees

@testable import Interviewing

@Suite struct ConditionTests {
  private struct Known: Facts {
    var values: [Path: [JSON]] = [:]
    var unknown: Set<Path> = []

    func values(of key: Path) -> [JSON] { values[key] ?? [] }
    func isUnknown(_ key: Path) -> Bool { unknown.contains(key) }
  }

  private static let facts = Known(
    values: [
      "kind": ["margin"], "years": [3], "rate": [2.5], "open": [true], "colours": [["red", "blue"]],
      "segments[].served": [0, 12], "name": ["Atelier Nord"],
    ],
    unknown: ["proof"])

  private func holds(_ text: String) throws -> Bool {
    try ConditionReader.read(Content.yaml("when: \(text)")["when"] ?? Content.yaml("")).holds(in: Self.facts)
  }

  @Test(arguments: [
    "kind is margin", "kind is loyalty or margin", "kind is not loyalty", "years is 3", "open is yes",
    "name is Atelier Nord", "colours is blue", "colours is not green", "years above 2", "years at least 3",
    "years at most 3", "rate below 3", "rate above 2.4", "kind is answered", "proof is unknown",
    "segments[].served above 0", "any segments[].served below 1", "every segments[].served at least 0",
    "{not: kind is loyalty}", "{all: [kind is margin, years is 3]}", "{any: [kind is loyalty, years is 3]}",
  ])
  func holding(text: String) throws { #expect(try holds(text)) }

  @Test(arguments: [
    "kind is loyalty", "kind is not margin or loyalty", "years above 3", "years below 3", "colours is green",
    "colours is not red", "every segments[].served above 0", "proof is answered", "kind is unknown",
    "missing is not margin", "missing above 0", "missing is answered", "kind above 0", "{not: kind is margin}",
    "{all: [kind is margin, years is 4]}", "{any: [kind is loyalty, years is 4]}",
  ])
  func notHolding(text: String) throws { #expect(try !holds(text)) }

  @Test(arguments: [
    "kind", "kind is", "kind are margin", "is margin", "years above", "years above two", "years above 2 3",
    "every", "{all: []}", "{all: kind is margin}", "[kind is margin]", "{}",
    "{all: [kind is margin], any: [kind is margin]}",
  ])
  func malformed(text: String) {
    #expect(throws: ContentFault.self) { try holds(text) }
  }

  @Test func aboutOneItem() throws {
    let condition = try ConditionReader.read(
      Content.yaml("when: segments[].served above 0")["when"] ?? Content.yaml(""))
    #expect(condition.about(item: 2).keys == ["segments[2].served"])
    #expect(condition.about(item: nil) == condition)
  }
}
