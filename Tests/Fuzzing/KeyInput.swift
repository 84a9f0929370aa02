import CPseudoTerminal
import Terminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A terminal on which all keys are typed ahead: with the line editor, or without one.
final class KeyInput: @unchecked Sendable {
  static let shared = KeyInput()

  /// A terminal takes 4,095 bytes ahead.
  private static let limit = 3500
  private static let interrupt: UInt8 = 3

  private let keys: Int32
  private let terminal: Int32
  private let consoles: [any Console]
  private var turn = pthread_mutex_t()

  private init?() {
    var terminal: Int32 = -1
    keys = pseudo_terminal_open(10, 40, &terminal)
    self.terminal = terminal
    let screen = dup(terminal)
    setenv("TERM", "xterm", 1)
    setenv("EDITRC", "/dev/null", 1)
    guard keys >= 0, let editing = EditLineConsole(input: terminal, output: screen) else { return nil }
    consoles = [editing, PlainTerminal(input: terminal, output: screen)]
    pthread_mutex_init(&turn, nil)
    // The editor wants a terminal to begin with; what it shows is not looked at.
    _ = lines([0])
    dup2(open("/dev/null", O_WRONLY), screen)
  }

  /// Reads lines until all keys are taken, and gives them. The first byte chooses how they are read.
  func lines(_ bytes: [UInt8]) -> [String] {
    pthread_mutex_lock(&turn)
    defer { pthread_mutex_unlock(&turn) }
    let choice = bytes.first ?? 0
    let typed = bytes.dropFirst().prefix(Self.limit).filter { $0 != Self.interrupt }
    // What ends an escape sequence and a paste, so that Ctrl-C is read for what it is.
    let all = typed + Array("~\u{1B}[201~".utf8) + [Self.interrupt]
    tcflush(terminal, TCIFLUSH)
    guard write(keys, all, all.count) == all.count else { return [] }
    // Keys still on their way when one line is read and the next is not begun would meet a terminal that acts on Ctrl-C
    // itself, and throws away what was typed.
    while (0..<all.count).contains(Int(pseudo_terminal_waiting(terminal))) { usleep(50) }
    var request = LineRequest(
      prompt: "Bäcker 🥐 > ", prefill: choice & 4 == 0 ? "" : "e\u{301}té 👩‍🍳", history: ["first", "zweite\nZeile", "👩‍🍳"],
      completions: { Offer([Offer.Candidate("abc"), Offer.Candidate("abd")], after: $0) })
    request.noticesBursts = choice & 2 != 0
    return Self.read(request, from: consoles[Int(choice & 1)])
  }

  private static func read(_ request: LineRequest, from console: any Console) -> [String] {
    var lines: [String] = []
    while true {
      switch console.readLine(request) {
      case .line(let text): lines.append(text)
      case .several(let text, let more):
        lines.append(text)
        console.type(more)
      case .interrupted(let text), .terminated(_, let text): return lines + [text]
      case .end, .invalid, .tooLong: break
      case .failed: return lines
      }
    }
  }
}
