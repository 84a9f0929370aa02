import CPseudoTerminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program on a pseudo-terminal: keys in, screen bytes out.
open class Session {
  public struct Unexpected: Error, CustomStringConvertible {
    public let description: String
  }

  public let process: Int32
  private var terminal: Int32 = -1
  private var output: [UInt8] = []
  private var seen = 0

  /// - Parameters:
  ///   - words: the program's path and its arguments.
  ///   - environment: all of it, a sanitizer's apart, `NAME=value` each.
  public init(_ words: [String], environment: [String], columns: Int32 = 80) throws {
    let strings = (words + environment + Sanitizer.words).map { strdup($0) }
    defer { for string in strings { free(string) } }
    var argumentPointers = strings.prefix(words.count) + [nil]
    var environmentPointers = strings.dropFirst(words.count) + [nil]
    var opened: Int32 = -1
    process = argumentPointers.withUnsafeMutableBufferPointer { arguments in
      environmentPointers.withUnsafeMutableBufferPointer {
        pseudo_terminal_run(arguments.first ?? nil, arguments.baseAddress, $0.baseAddress, 24, columns, &opened)
      }
    }
    terminal = opened
    guard process > 0 else { throw Unexpected(description: "forkpty: \(errno)") }
    _ = fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    kill(process, SIGKILL)
    close()
    waitpid(process, nil, 0)
  }

  public func send(_ keys: String) {
    send(bytes: Array(keys.utf8))
  }

  /// A terminal takes about four thousand bytes at a time, and none while the program waits for its screen to be read:
  /// it is read in between.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    for _ in 0..<2000 where !rest.isEmpty {
      let sent = rest.prefix(1000).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if sent < 0, errno != EAGAIN, errno != EINTR { return }
      rest = rest.dropFirst(max(0, sent))
      if !rest.isEmpty { read() }
    }
  }

  /// All that was on the screen so far.
  public var screen: String { String(decoding: output, as: UTF8.self) }

  /// Waits for text on the screen that was not waited for yet; what was there before it.
  @discardableResult
  public func expect(_ text: String) throws -> String {
    try wait(for: text.debugDescription) {
      guard let range = output[seen...].firstRange(of: Array(text.utf8)) else { return nil }
      defer { seen = range.upperBound }
      return String(decoding: output[seen..<range.lowerBound], as: UTF8.self)
    }
  }

  /// Waits until one of these is on the screen, and says which.
  public func expect(anyOf texts: [String]) throws -> String {
    try wait(for: "\(texts)") {
      let shown = String(decoding: output[seen...], as: UTF8.self)
      return texts.first { shown.contains($0) }
    }
  }

  /// Waits until the program reads keys.
  public func becomesRaw() throws {
    try wait(for: "raw mode") { isRaw ? () : nil }
  }

  public var isRaw: Bool { pseudo_terminal_is_raw(terminal) }
  public var isSane: Bool { pseudo_terminal_is_sane(terminal) }

  /// What the program wrote stays when Ctrl-C, Ctrl-Z and the like are typed.
  public func keepOutput() { pseudo_terminal_keep_output(terminal) }

  public func resize(columns: Int32) {
    pseudo_terminal_resize(terminal, 24, columns)
  }

  public func close() {
    if terminal >= 0 { _ = Self.close(terminal) }
    terminal = -1
  }

  /// Waits for the program's end: its exit code, or minus the signal that ended it. Its last words are read.
  public func ending() throws -> Int32 {
    let code = try wait(for: "the end") { ended() }
    while read() {}
    return code
  }

  /// Stops the program: signals wait from here on until SIGCONT.
  public func stop() {
    var status: Int32 = 0
    kill(process, SIGSTOP)
    while waitpid(process, &status, WUNTRACED) == -1, errno == EINTR {}
  }

  /// How it ended, if it did: as `ending()`.
  public func ended() -> Int32? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    return status & 0x7F == 0 ? status >> 8 : -(status & 0x7F)
  }

  private func wait<Result>(for what: String, _ result: () throws -> Result?) throws -> Result {
    let end = ContinuousClock.now + Patience.seconds(20)
    while .now < end {
      if let result = try result() { return result }
      read()
    }
    throw Unexpected(
      description: "no \(what) in \(String(decoding: output[seen...], as: UTF8.self).debugDescription)")
  }

  /// Takes what is on the screen by now, without waiting for anything in particular.
  ///
  /// - Returns: whether there was anything.
  @discardableResult
  public func read() -> Bool {
    var readable = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 4096)
    guard poll(&readable, 1, 5) > 0 else { return false }
    let count = Self.read(terminal, &buffer, buffer.count)
    if count > 0 { output += buffer[..<count] } else { usleep(5000) }
    return count > 0
  }

  /// A program that was built with the running tests, and lies beside them.
  public static func built(_ name: String) throws -> String {
    var folder = String(cString: pseudo_terminal_image())
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if access(folder + "/" + name, X_OK) == 0 { return folder + "/" + name }
    }
    throw Unexpected(description: "no \(name) beside the tests")
  }

  #if canImport(Darwin)
    private static let close = Darwin.close
    private static let read = Darwin.read
  #else
    private static let close = Glibc.close
    private static let read = Glibc.read
  #endif
}
