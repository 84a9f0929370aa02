extension Path: CustomStringConvertible {
  /// The highest index that a path may name in a text, so that no text can make an array grow without end.
  public static let highestIndex = 99_999

  /// Reads `segments[0].ratings.ease` or `segments[].name`; nil where the text is not a path. Keys begin with a letter
  /// and hold ASCII letters, digits, `_` and `-`.
  public init?(_ text: String) {
    var rest = text.utf8[...]
    var components: [Component] = []
    while let next = rest.first {
      if next == UInt8(ascii: "[") {
        guard let component = Self.takeBracket(&rest) else { return nil }
        components.append(component)
      } else {
        if !components.isEmpty, rest.popFirst() != UInt8(ascii: ".") { return nil }
        guard let key = Self.takeKey(&rest) else { return nil }
        components.append(.key(key))
      }
    }
    guard !components.isEmpty else { return nil }
    self.init(components: components)
  }

  public var description: String {
    components.enumerated().reduce(into: "") { text, entry in
      switch entry.element {
      case .key(let key): text += entry.offset == 0 ? key : "." + key
      case .index(let index): text += "[\(index)]"
      case .each: text += "[]"
      }
    }
  }

  private static func takeBracket(_ rest: inout Substring.UTF8View) -> Component? {
    let digits = rest.dropFirst().prefix(while: NumberGrammar.isDigit)
    guard rest[digits.endIndex...].first == UInt8(ascii: "]") else { return nil }
    rest = rest[digits.endIndex...].dropFirst()
    if digits.isEmpty { return .each }
    guard let index = Int(Substring(digits)), index <= highestIndex else { return nil }
    return String(index).utf8.elementsEqual(digits) ? .index(index) : nil
  }

  private static func takeKey(_ rest: inout Substring.UTF8View) -> String? {
    guard let first = rest.first, isLetter(first) else { return nil }
    let key = rest.prefix {
      isLetter($0) || NumberGrammar.isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    rest = rest[key.endIndex...]
    return String(Substring(key))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Path: ExpressibleByStringLiteral {
  /// A path written in the program, `"niche.name"`. Traps where it does not parse: for texts that are not literals
  /// there is the failable initializer.
  public init(stringLiteral text: String) {
    guard let path = Path(text) else { preconditionFailure("not a path: \(text)") }
    self = path
  }
}
