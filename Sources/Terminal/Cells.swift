/// Text as libedit edits it: one scalar per grapheme, of the same width. A grapheme of several scalars is written as its
/// composed letter or, where there is none, as a stand-in, which `decode` turns back.
struct Cells {
  /// Private use: one column.
  private static let narrow: ClosedRange<UInt32> = 0xF0000...0xFFFFD
  /// A rare block of ideographs: two columns. Those typed themselves get stand-ins too.
  private static let wide: ClosedRange<UInt32> = 0x29000...0x29FFF

  private var standIns: [Character: Unicode.Scalar] = [:]
  private var graphemes: [Unicode.Scalar: String] = [:]
  private var nextNarrow = narrow.lowerBound
  private var nextWide = wide.lowerBound

  /// Text, or text and cells mixed, to cells.
  mutating func encode(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var cells = String.UnicodeScalarView()
    for grapheme in decode(text) {
      cells.append(contentsOf: cell(for: grapheme))
    }
    return String(cells)
  }

  /// Cells to text.
  func decode(_ cells: String) -> String {
    guard !graphemes.isEmpty else { return cells }
    return cells.unicodeScalars.reduce(into: "") { text, scalar in
      if let grapheme = graphemes[scalar] {
        text += grapheme
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func cell(for grapheme: Character) -> String.UnicodeScalarView {
    let scalars = grapheme.unicodeScalars
    let isReserved = scalars.contains { Self.narrow.contains($0.value) || Self.wide.contains($0.value) }
    if grapheme.isASCII || (scalars.count == 1 && !isReserved) { return String(grapheme).unicodeScalars }
    let letter = isReserved ? nil : Self.letters[grapheme]
    return String(Character(letter ?? standIn(for: grapheme))).unicodeScalars
  }

  private mutating func standIn(for grapheme: Character) -> Unicode.Scalar {
    if let known = standIns[grapheme] { return known }
    let isWide = displayWidth(grapheme) == 2
    let next = isWide ? nextWide : nextNarrow
    let last = isWide ? Self.wide.upperBound : Self.narrow.upperBound
    guard next <= last, let scalar = Unicode.Scalar(next) else { return "\u{FFFD}" }
    if isWide { nextWide += 1 } else { nextNarrow += 1 }
    standIns[grapheme] = scalar
    graphemes[scalar] = String(grapheme)
    return scalar
  }

  /// Latin, Greek and Cyrillic letters. Characters are equal when canonically equivalent, so that `e` with a combining
  /// accent finds `é`.
  private static let letters: [Character: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
