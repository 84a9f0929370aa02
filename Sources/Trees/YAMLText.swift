/// The characters of a YAML file by their marks: Yams does not tell `!!str "x"` from `"x"`, the text does.
struct YAMLText {
  private let scalars: [Unicode.Scalar]
  private var lineStarts = [0]

  init(_ text: String) throws(Fault) {
    scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r" where place + 1 < scalars.count && scalars[place + 1] == "\n": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lineStarts.append(place + 1)
      case "\0"..."\u{08}", "\u{0B}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        throw Fault(.controlCharacter(scalar), mark: mark(at: place))
      default: break
      }
    }
    try refuseGreatDepth()
    try refuseRepeatedAnchors()
  }

  /// The tag, anchor or alias that stands at a mark.
  func property(at mark: Mark) -> Problem? {
    let rest = scalars[place(of: mark)...]
    switch rest.first {
    case "!": return .tag(String(String.UnicodeScalarView(rest.prefix { $0 > " " })))
    case "&": return .anchor(Self.name(rest.dropFirst()))
    default: return nil
    }
  }

  /// Where the key at a mark stands again, in the same column of a line below with nothing further left in between; the
  /// mark itself where that is not found, as in `{a: 1, a: 2}`.
  func repetition(of mark: Mark) -> Mark {
    let key = scalars[place(of: mark)...].prefix { $0 != ":" && $0 != "\n" } + [":"]
    for (line, start) in lineStarts.enumerated().dropFirst(mark.line) {
      let text = scalars[start...].drop { $0 == " " }
      let column = text.startIndex - start + 1
      if column == mark.column, text.starts(with: key) { return Mark(line: line + 1, column: column) }
      if column < mark.column, let first = text.first, first > " ", first != "#" { break }
    }
    return mark
  }

  /// Yams recurses, so that what is far too deep may not reach it. This is a rough count, of brackets wherever they
  /// stand and of columns where lines and their `- ` begin; hence twice the limit. The exact one follows later.
  private func refuseGreatDepth() throws(Fault) {
    var brackets = 0
    var columns: [Int] = []
    var lineStart = 0
    var leads = true
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "[", "{": brackets += 1
      case "]", "}": brackets = max(0, brackets - 1)
      case "\n", "\r":
        leads = true
        lineStart = place + 1
      default: break
      }
      if leads, scalar > " " {
        while let last = columns.last, last >= place - lineStart { columns.removeLast() }
        columns.append(place - lineStart)
        leads = (scalar == "-" || scalar == "?") && place + 1 < scalars.count && scalars[place + 1] <= " "
      }
      if brackets + columns.count > 2 * YAMLReader.depthLimit {
        throw Fault(.tooDeep(limit: YAMLReader.depthLimit), mark: mark(at: place))
      }
    }
  }

  /// Yams compares keys with all that their aliases stand for, so that a few lines of aliases of aliases would keep it
  /// busy for years. A name that follows both `&` and `*` is refused before Yams sees it.
  private func refuseRepeatedAnchors() throws(Fault) {
    var anchors: [String: Int] = [:]
    for (place, scalar) in scalars.enumerated() where scalar == "&" || scalar == "*" {
      guard place == 0 || Self.separators.contains(scalars[place - 1]) else { continue }
      let name = Self.name(scalars[(place + 1)...])
      if scalar == "&" {
        anchors[name] = place
      } else if !name.isEmpty, let anchor = anchors[name] {
        throw Fault(.anchor(name), mark: mark(at: anchor))
      }
    }
  }

  private static let separators: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "[", "{", ",", ":", "?", "-",
  ]

  private static func name(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let name = scalars.prefix {
      switch $0 {
      case "A"..."Z", "a"..."z", "0"..."9", "_", "-": true
      default: false
      }
    }
    return String(String.UnicodeScalarView(name))
  }

  private func place(of mark: Mark) -> Int {
    guard lineStarts.indices.contains(mark.line - 1) else { return scalars.count }
    return min(lineStarts[mark.line - 1] + mark.column - 1, scalars.count)
  }

  private func mark(at place: Int) -> Mark {
    let line = lineStarts.lastIndex { $0 <= place } ?? 0
    return Mark(line: line + 1, column: place - lineStarts[line] + 1)
  }
}
