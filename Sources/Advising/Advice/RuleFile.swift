public import Interviewing

/// A file of rules and what is wrong with its form.
public struct RuleFile: Sendable {
  public let name: String
  /// Those whose form has no fault.
  public let rules: [Rule]
  public let faults: [ContentFault]

  init(name: String, rules: [Rule] = [], hasRules: Bool = false, faults: [ContentFault]) {
    self.name = name
    self.hasRules = hasRules
    self.rules = rules
    self.faults = faults
  }

  /// Whether it has a list of rules at all, faulty or not: false for other files.
  public let hasRules: Bool

  var folder: Substring { name[..<(name.lastIndex(of: "/") ?? name.startIndex)] }
}
