/// Small pieces of grammar that every sentence shares.
extension Language {
  /// `name` between the quotation marks of the language.
  public func quoted(_ name: String) -> String {
    switch self {
    case .en: "“\(name)”"
    case .fr: "«\(Typography.noBreak)\(name)\(Typography.noBreak)»"
    }
  }

  /// The colon, with the space that French sets before it.
  public var colon: String { self == .fr ? "\(Typography.noBreak):" : ":" }

  /// "a, b and c" · « a, b et c ».
  public func list(_ items: [String], last: Conjunction = .and) -> String {
    guard let end = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(last.word(self)) " + end
  }

  /// "1 answer", "3 answers" · « 0 réponse », « 3 réponses »: French counts zero as singular.
  public func count(_ number: Int, _ one: Text, _ many: Text) -> String {
    let isOne = self == .fr ? abs(number) < 2 : number == 1
    return "\(self.number(Double(number))) \((isOne ? one : many)[self])"
  }
}

/// The word before the last item of a list.
public enum Conjunction: Sendable {
  case and, or

  func word(_ language: Language) -> String {
    switch (self, language) {
    case (.and, .en): "and"
    case (.and, .fr): "et"
    case (.or, .en): "or"
    case (.or, .fr): "ou"
    }
  }
}
