import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A program on the screen of a terminal that draws: what a person would see there.
public final class Tmux {
  private static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  public static var isThere: Bool { path != nil }

  private struct Failed: Error {
    let words: [String]
    let status: Int32
  }

  private let server = "clientele-\(UUID().uuidString)"

  /// - Parameter environment: `NAME=value` each; words without quotes.
  public init(_ words: [String], environment: [String], columns: Int, rows: Int = 24) throws {
    let variables = environment + Sanitizer.words + ["TERM=screen-256color"]
    let command = ["exec", "env", "-i"] + (variables + words).map { "'\($0)'" }
    try run(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command.joined(separator: " "))
  }

  deinit {
    _ = try? run("kill-server")
    let folder = ProcessInfo.processInfo.environment["TMUX_TMPDIR"] ?? "/tmp"
    unlink("\(folder)/tmux-\(getuid())/\(server)")
  }

  public func send(_ text: String) throws { try run("send-keys", "-l", "--", text) }

  public func resize(columns: Int) throws { try run("resize-window", "-x", "\(columns)", "-y", "24") }

  /// The rows of the screen down to the last that is not empty, without the spaces at their ends.
  public var rows: [String] {
    get throws {
      let text = try run("capture-pane", "-p")
      return text.reversed().drop { $0.isWhitespace }.reversed().split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .map { row in String(row.reversed().drop { $0 == " " }.reversed()) }
    }
  }

  /// Waits until the screen is as wanted; the last one seen where it never is.
  public func rows(until isWanted: ([String]) -> Bool) throws -> [String] {
    for _ in 0..<400 * Patience.factor {
      let rows = try rows
      if isWanted(rows) { return rows }
      usleep(25_000)
    }
    return try rows
  }

  /// Column and row of the cursor, from 0.
  public var cursor: String {
    get throws { try run("display-message", "-p", "#{cursor_x},#{cursor_y}").filter { !$0.isWhitespace } }
  }

  @discardableResult
  private func run(_ words: String...) throws -> String {
    // Without `Process`, which waits for the server too, and into a file, which the server cannot keep open.
    let file = FileManager.default.temporaryDirectory.appending(path: "\(server)-\(UUID().uuidString)").path
    defer { unlink(file) }
    var arguments = ([Self.path ?? "", "-u", "-L", server] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDWR, 0)
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_RDWR, 0)
    // The server outlives this: it may not keep other tests' pipes open, nor block the signals that tests' threads block.
    for descriptor: Int32 in 3...255 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let failure = posix_spawn(&child, Self.path ?? "", &actions, &attributes, &arguments, environ)
    if failure != 0 { throw Failed(words: words, status: failure) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    if status != 0 { throw Failed(words: words, status: status) }
    return String(decoding: (try? Data(contentsOf: URL(filePath: file))) ?? Data(), as: UTF8.self)
  }
}
