/// Who writes to a folder, as its lock file says.
public struct Holder: Hashable, Sendable {
  public let pid: Int32
  /// Seconds since 1970.
  public let since: Int
  public let host: String

  static var current: Holder { Holder(pid: System.pid, since: System.now, host: System.host) }

  var line: [UInt8] { Array("\(pid) \(since) \(host)\n".utf8) }

  init(pid: Int32, since: Int, host: String) {
    self.pid = pid
    self.since = since
    self.host = host
  }

  init?(line: [UInt8]) {
    guard line.last == 0x0a, let text = String(validating: line.dropLast(), as: UTF8.self) else { return nil }
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let pid = Int32(parts[0]), let since = Int(parts[1]) else { return nil }
    self.init(pid: pid, since: since, host: String(parts[2]))
  }
}
