import PseudoTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What people, cats and windows do to a terminal, the same for the same seed.
struct RandomKeys {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  enum Action: CustomStringConvertible {
    case bytes([UInt8])
    case columns(Int32)
    case signal(Int32)

    var description: String {
      switch self {
      case .bytes(let bytes): String(decoding: bytes, as: UTF8.self).debugDescription
      case .columns(let columns): "columns \(columns)"
      case .signal(let number): "signal \(number)"
      }
    }

    /// Whether the program is told to end.
    var ends: Bool { if case .signal(let number) = self { RandomKeys.ending.contains(number) } else { false } }

    func perform(on session: Session) {
      switch self {
      case .bytes(let bytes): session.send(bytes: bytes)
      case .columns(let columns): session.resize(columns: columns)
      case .signal(let number): kill(session.process, number)
      }
    }
  }

  mutating func next() -> Action {
    switch number(below: 40) {
    case 0: .columns(Int32(number(below: 200)) + 1)
    case 1: .signal(oneOf([SIGWINCH, SIGCONT, SIGINT, SIGWINCH, SIGINT, SIGCONT] + Self.ending))
    case 2: .bytes((0..<number(below: 12)).map { _ in UInt8(number(below: 128)) + 128 })
    case 3, 4:
      .bytes(Array(("\u{1B}[200~" + text(40, Self.letters + ["\r", "\n", "\t", "\u{1B}"]) + "\u{1B}[201~").utf8))
    case 5...8: .bytes(Array((oneOf(Self.commands) + "\r").utf8))
    case 9...16: .bytes(Array(oneOf(Self.sequences).utf8))
    case 17...22: .bytes([oneOf(Self.controls)])
    case 23: .bytes(Array(String(repeating: oneOf(Self.letters), count: number(below: 300)).utf8))
    default: .bytes(Array(text(12, Self.letters).utf8))
    }
  }

  private static let ending = [SIGTERM, SIGHUP]

  mutating func oneOf<Element>(_ elements: [Element]) -> Element { elements[number(below: elements.count)] }

  private mutating func text(_ longest: Int, _ letters: [String]) -> String {
    (0..<number(below: longest)).map { _ in oneOf(letters) }.joined()
  }

  /// SplitMix64.
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let letters = [
    "a", "b", "1", "2", "3", " ", " ", ",", ";", "-", "?", "/", "\\", "\"", "’", "é", "e\u{301}", "œ", "日", "本", "🇫🇷",
    "👨‍👩‍👧", "👍🏽", "x\u{323}\u{307}", "\u{301}", "ß", "İ", "ﷺ", "\u{200D}", "नि",
  ]
  private static let commands = [
    "", "", "1", "2", "yes", "/back", "/skip", "/why", "/review", "/later", "/unknown", "/edit", "/example", "/help",
    "/language fr", "/language en", "/each", "/go business.offer", "/evidence figures", "//x", "/x", "interview",
    "show",
    "bars; inns; clubs", "3 2 1", "5 4 3",
  ]
  private static let sequences = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}[1;5D", "\u{1B}[1;5C",
    "\u{1B}OA", "\u{1B}", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}p", "\u{1B}n", "\u{1B}x", "\u{1B}u", "\u{1B}c",
    "\u{1B}[",
    "\u{1B}[999;999R", "\u{1B}[200", "\u{1B}[I", "\u{1B}0x", "\u{1B}k", "\u{1B}dd", "\u{1B}u", "\u{1B}/a\r",
    "\u{18}\u{18}",
  ]
  /// All but Ctrl-S, which holds the screen, as it should; Ctrl-C rarely, so that a session lasts.
  private static let controls: [UInt8] =
    (0...31).filter { ![3, 4, 19].contains($0) } + [3, 4, 8, 9, 13, 18, 21, 23, 127, 127, 127, 127]
}
