import Language

/// What was typed at the assistant's prompt, over all its sessions: `commands` in the home, a line each. A
/// convenience: where it cannot be read or written, there is none.
public final class CommandHistory {
  /// Oldest first, what was typed since the start included.
  public private(set) var lines: [String]
  private let home: Home

  private static let name = "commands"
  /// So many lines are kept.
  static let most = 1000
  private static let limit = 1 << 20

  public init(home: Home) {
    self.home = home
    lines = (try? Self.read(home))?.lines ?? []
  }

  /// Adds a command, unless it is the one before.
  ///
  /// - Parameter lasts: whether it goes into the file too, behind what other assistants put there meanwhile. Of an answer
  ///   given in one line only the question does.
  public func add(_ line: String, lasts: Bool) {
    let line = Self.plain(line)
    guard !line.isEmpty else { return }
    lines = Self.appending(line, to: lines)
    guard lasts else { return }
    for _ in 0..<3 where (try? put(Self.withoutAnswer(line))) != nil { return }
  }

  private func put(_ line: String) throws {
    let folder = try Folder(path: home.path)
    let (lines, stamp) = try Self.read(home)
    let bytes = Array((Self.appending(line, to: lines).joined(separator: "\n") + "\n").utf8)
    let expected: Expected = stamp.map { .stamp($0) } ?? .absent
    try DurableFile.write(bytes, Self.name, in: folder, expecting: expected, durable: false)
  }

  /// A damaged file's readable lines; those with control characters are left out.
  private static func read(_ home: Home) throws(StoreError) -> (lines: [String], stamp: FileStamp?) {
    do throws(StoreError) {
      let (bytes, stamp) = try DurableFile.read(home.path + "/" + name, limit: limit)
      let lines = bytes.split(separator: UInt8(ascii: "\n")).compactMap { String(validating: $0, as: UTF8.self) }
      return (lines.filter { !$0.trimmed.isEmpty && visible($0) == $0 }.suffix(most) + [], stamp)
    } catch let error where error.isMissing {
      return ([], nil)
    }
  }

  private static func appending(_ line: String, to lines: [String]) -> [String] {
    lines.last == line ? lines : (lines + [line]).suffix(most) + []
  }

  /// On one line.
  private static func plain(_ line: String) -> String {
    visible(line.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed)
  }

  private static func withoutAnswer(_ line: String) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let command = words.first, words.count > 1, command.filter({ !"\"\\".contains($0) }) == "answer" else {
      return line
    }
    return words[1].hasPrefix("-") ? "answer" : "answer " + words[1].prefix { $0 != "=" }
  }
}
