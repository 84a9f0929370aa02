package import Trees

/// Reads `when:` from a questionnaire or rule.
package struct ConditionReader {
  /// A condition in words, or combined under `all:`, `any:`, `not:`.
  package static func read(_ node: Node) throws(ContentFault) -> Condition {
    if let text = node.text { return .test(try test(text, at: node.mark)) }
    guard let entries = node.entries, entries.count == 1, let entry = entries.first else {
      throw ContentFault(.malformedCondition(""), at: node.mark)
    }
    switch entry.key {
    case "all": return .all(try parts(entry.value))
    case "any": return .any(try parts(entry.value))
    case "not": return .not(try read(entry.value))
    default: throw ContentFault(.unknownField(entry.key, known: ["all", "any", "not"]), at: entry.mark)
    }
  }

  private static func parts(_ node: Node) throws(ContentFault) -> [Condition] {
    guard let items = node.items, !items.isEmpty else { throw ContentFault(.malformedCondition(""), at: node.mark) }
    var conditions: [Condition] = []
    for item in items { conditions.append(try read(item)) }
    return conditions
  }

  private static func test(_ text: String, at mark: Mark) throws(ContentFault) -> Condition.Test {
    var words = text.split(separator: " ").map(String.init)[...]
    let isForEvery = words.first == "every"
    if isForEvery || words.first == "any" { words.removeFirst() }
    guard let key = words.popFirst().flatMap({ Path($0) }), let relation = relation(words) else {
      throw ContentFault(.malformedCondition(text), at: mark)
    }
    return Condition.Test(key: key, isForEvery: isForEvery, relation: relation)
  }

  private static func relation(_ words: ArraySlice<String>) -> Condition.Relation? {
    switch (words.first, words.dropFirst().first) {
    case ("is", "answered") where words.count == 2: return .isAnswered
    case ("is", "unknown") where words.count == 2: return .isUnknown
    case ("is", "not"): return values(words.dropFirst(2)).map { .isNoneOf($0) }
    case ("is", _): return values(words.dropFirst()).map { .isOneOf($0) }
    case ("above", _): return bound(words.dropFirst()).map { .above($0) }
    case ("below", _): return bound(words.dropFirst()).map { .below($0) }
    case ("at", "least"): return bound(words.dropFirst(2)).map { .atLeast($0) }
    case ("at", "most"): return bound(words.dropFirst(2)).map { .atMost($0) }
    default: return nil
    }
  }

  private static func bound(_ words: ArraySlice<String>) -> Double? {
    words.count == 1 ? words.first.flatMap(Double.init) : nil
  }

  /// `a or b or c`
  private static func values(_ words: ArraySlice<String>) -> [String]? {
    let values = words.split(separator: "or").map { $0.joined(separator: " ") }
    return values.isEmpty ? nil : values
  }
}
