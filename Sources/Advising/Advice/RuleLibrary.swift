/// Every rule there is. A later file's rule takes the place of an earlier one with the same id.
public struct RuleLibrary: Sendable {
  let files: [RuleFile]
  /// In the order of the files; a rule that replaces another stands in its place.
  public let rules: [Rule]

  /// - Parameter files: what comes with the program first, then the user's own; faulty rules are left out.
  public init(_ files: [RuleFile]) {
    self.files = files
    var rules: [Rule] = []
    for rule in files.flatMap(\.rules) {
      if let place = rules.firstIndex(where: { $0.id == rule.id }) {
        rules[place] = rule
      } else {
        rules.append(rule)
      }
    }
    self.rules = rules
  }
}
