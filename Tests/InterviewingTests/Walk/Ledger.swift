import Language
import Trees

@testable import Interviewing

/// What was accepted, kept apart from the interview's own answers: each value under its key, items by their names.
struct Ledger {
  /// The last accepted value under each key.
  private(set) var values: [String: JSON] = [:]
  /// Everything that was ever typed or proposed.
  private(set) var known: Set<JSON> = []

  /// `segments{pizzerias}.served`
  static func name(_ key: Path, in answers: AnswerSet) -> String {
    guard let item = key.item, let list = key.list else { return key.description }
    guard let name = answers[item.appending(key: "name")]?.string else { return key.description }
    let rest = key.components.dropFirst(item.components.count)
    return "\(list){\(name.folded)}.\(Path(components: Array(rest)))"
  }

  mutating func accept(_ value: JSON?, at key: Path, in answers: AnswerSet) {
    values[Self.name(key, in: answers)] = value
    if let value { known.insert(value) }
  }

  /// A name was corrected: what was said of the item, and choices of it, go along.
  mutating func rename(_ before: String, _ name: String) {
    known.insert(.string(name))
    let old = "{\(before.folded)}"
    for (key, value) in values {
      if value == .string(before) { values[key] = .string(name) }
      guard key.contains(old) else { continue }
      values[key.replacing(old, with: "{\(name.folded)}")] = values[key]
      values[key] = nil
    }
  }

  /// The accepted values that stand nowhere any more, and those that stand somewhere and were never accepted.
  func differences(from answers: Answers) -> [String] {
    let current = Self.named(answers.current)
    let parked = Self.named(answers.parked)
    let lost = values.filter { key, value in current[key] != value && parked[key] != value }
    let standing = current.map { $0 } + parked.map { $0 }
    let invented = standing.filter { !$0.key.hasSuffix(".name") && !known.contains($0.value) }
    return lost.map { "lost \($0.key): \($0.value)" } + invented.map { "invented \($0.key): \($0.value)" }
  }

  private static func named(_ answers: AnswerSet) -> [String: JSON] {
    Dictionary(leaves(answers.tree, Path()).map { (name($0.key, in: answers), $0.value) }) { first, _ in first }
  }

  /// Every answer with its key; a list of words is one answer, a list of objects is many.
  private static func leaves(_ json: JSON, _ key: Path) -> [(key: Path, value: JSON)] {
    if let object = json.object { return object.flatMap { leaves($0.value, key.appending(key: $0.key)) } }
    guard let items = json.array, items.contains(where: { $0.object != nil }) else { return [(key, json)] }
    return items.enumerated().flatMap { leaves($1, key.appending(index: $0)) }
  }
}
