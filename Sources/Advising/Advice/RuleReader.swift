import Interviewing
import Language
public import Trees

/// Reads `rules:`, a list of rules, and every fault in its form.
public enum RuleReader {
  /// - Parameter name: the file's name, for messages.
  public static func read(_ bytes: [UInt8], name: String) -> RuleFile {
    do throws(Fault) {
      return read(try YAMLReader.read(bytes), name: name)
    } catch {
      return RuleFile(name: name, faults: [ContentFault(.unreadable(error), at: error.mark)])
    }
  }

  public static func read(_ node: Node, name: String) -> RuleFile {
    var file = FieldReader(node, known: ["rules"])
    if node["rules"] == nil { file.note(.missing("rules")) }
    let rules = file.items("rules").compactMap { rule(&file, $0) }
    return RuleFile(name: name, rules: rules, hasRules: node["rules"] != nil, faults: file.faults)
  }

  private static let known = ["id", "severity", "weight", "when", "says", "reason", "because", "next", "card"]

  private static func rule(_ file: inout FieldReader, _ node: Node) -> Rule? {
    var fields = FieldReader(node, known: known)
    defer { file.note(fields.faults) }
    let id = fields.word("id")
    if node["severity"] == nil { fields.note(.missing("severity")) }
    let severity = fields.word("severity", among: Severity.allCases.map(\.rawValue)).flatMap(Severity.init)
    let weights = Rule.weights.map(String.init)
    let weight = fields.word("weight", among: weights).map { Int($0) ?? 0 } ?? 3
    let (says, reason) = (fields.text("says"), fields.text("reason"))
    let (condition, because, next) = (condition(&fields), because(&fields), next(&fields))
    let card = fields.word("card")
    guard fields.faults.isEmpty, let id, let severity, let says, let reason, let condition, let next, let card else {
      return nil
    }
    return Rule(
      id: id, severity: severity, weight: weight, condition: condition, says: says, reason: reason, because: because,
      next: next, card: card, origin: Origin(node))
  }

  private static func condition(_ fields: inout FieldReader) -> Condition? {
    guard let node = fields.node["when"] else {
      fields.note(.missing("when"))
      return nil
    }
    do throws(ContentFault) {
      return try ConditionReader.read(node)
    } catch {
      fields.note([error])
      return nil
    }
  }

  private static func because(_ fields: inout FieldReader) -> [Path]? {
    guard fields.node["because"] != nil else { return nil }
    return fields.items("because").compactMap { item in
      if let path = item.text.flatMap({ Path($0) }) { return path }
      fields.note(.malformedKey(item.text ?? ""), at: item.mark)
      return nil
    }
  }

  private static func next(_ fields: inout FieldReader) -> Rule.Step? {
    guard let node = fields.node["next"] else {
      fields.note(.missing("next"))
      return nil
    }
    var step = FieldReader(node, known: ["command", "question"])
    defer { fields.note(step.faults) }
    if node["question"] != nil { return step.text("question").map { .question($0) } }
    return step.word("command").map { .command($0) }
  }
}
