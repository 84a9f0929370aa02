/// A recursive reader over bytes that are known to be UTF-8 without NUL; one pass, no deeper than its limit.
struct JSONParser {
  let bytes: [UInt8]
  let depthLimit: Int
  var position = 0
  /// Where the value that is being read stands.
  private var path = Path()
  private var depth = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes on this line, so far, that continue a scalar: columns count scalars.
  var continuations = 0

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// The byte in front; 0 is the end.
  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  var mark: Mark { Mark(line: line, column: position - lineStart - continuations + 1) }

  mutating func document() throws(Fault) -> Node {
    skipSpace()
    if next == 0 { throw fault(.empty) }
    let node = try value()
    skipSpace()
    if next != 0 { throw unexpected(.end) }
    return node
  }

  private mutating func value() throws(Fault) -> Node {
    let mark = mark
    let content: Node.Content
    switch next {
    case UInt8(ascii: "{"): content = .mapping(try mapping())
    case UInt8(ascii: "["): content = .sequence(try sequence())
    case UInt8(ascii: "\""): content = .quoted(try string())
    default: content = try word()
    }
    return Node(mark: mark, content: content)
  }

  private mutating func mapping() throws(Fault) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var keys: Set<String> = []
    try members(until: UInt8(ascii: "}"), .commaOrBrace) { parser throws(Fault) in
      let (key, mark) = try parser.key(otherThan: &keys)
      entries.append(Node.Entry(key: key, mark: mark, value: try parser.value()))
      parser.path.components.removeLast()
    }
    return entries
  }

  /// A key and its colon; the path then leads to the value.
  private mutating func key(otherThan keys: inout Set<String>) throws(Fault) -> (String, Mark) {
    guard next == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let mark = mark
    let key = try string()
    path.components.append(.key(key))
    guard keys.insert(key).inserted else { throw fault(.duplicateKey(key), at: mark) }
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
    skipSpace()
    return (key, mark)
  }

  private mutating func sequence() throws(Fault) -> [Node] {
    var items: [Node] = []
    try members(until: UInt8(ascii: "]"), .commaOrBracket) { parser throws(Fault) in
      parser.path.components.append(.index(items.count))
      items.append(try parser.value())
      parser.path.components.removeLast()
    }
    return items
  }

  /// Reads what stands between an opening and its closing, separated by commas.
  private mutating func members(
    until closing: UInt8, _ separators: Problem.Expected, each: (inout JSONParser) throws(Fault) -> Void
  ) throws(Fault) {
    try open()
    if !take(closing) {
      repeat {
        skipSpace()
        try each(&self)
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(closing) else { throw unexpected(separators) }
    }
    depth -= 1
  }

  private mutating func open() throws(Fault) {
    if depth == depthLimit { throw fault(.tooDeep(limit: depthLimit)) }
    depth += 1
    position += 1
    skipSpace()
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() throws(Fault) -> Node.Content {
    let word = bytes[position...].prefix(while: Self.isPartOfWord)
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "": throw unexpected(.value)
    case "null":
      position = word.endIndex
      return .null
    case "true", "false": break
    default: if let problem = Self.problem(withNumber: text) { throw fault(problem) }
    }
    position = word.endIndex
    return .plain(text)
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: NumberGrammar.isDigit(byte)
    }
  }

  private static func problem(withNumber text: String) -> Problem? {
    if NumberGrammar.value(of: text) != nil { return nil }
    if NumberGrammar.matches(text) { return .numberTooLarge(text) }
    return text.utf8.contains(where: NumberGrammar.isDigit) ? .malformedNumber(text) : .unknownWord(text)
  }

  @discardableResult
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while true {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): position += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if take(UInt8(ascii: "\r")) { take(UInt8(ascii: "\n")) } else { position += 1 }
        line += 1
        lineStart = position
        continuations = 0
      default: return
      }
    }
  }

  func fault(_ problem: Problem, at mark: Mark? = nil) -> Fault { Fault(problem, mark: mark ?? self.mark, path: path) }

  func unexpected(_ expected: Problem.Expected) -> Fault {
    let found = String(decoding: bytes[position...].prefix(4), as: UTF8.self).unicodeScalars.first
    return fault(.unexpected(found, expected: expected))
  }
}
