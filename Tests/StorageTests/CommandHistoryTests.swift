import Foundation
import Testing

@testable import Storage

@Suite struct CommandHistoryTests {
  private let workshop: Workshop
  private let home: Home

  init() throws {
    workshop = try Workshop()
    home = Home(path: workshop.path)
  }

  private var file: String { workshop.path + "/commands" }
  private var kept: String { (try? String(contentsOfFile: file, encoding: .utf8)) ?? "" }

  @Test func commandsComeBackInTheNextSession() throws {
    let first = CommandHistory(home: home)
    for line in ["list", "show ranking", "show ranking", "  ", "show\nranking", "list"] { first.add(line, lasts: true) }
    #expect(kept == "list\nshow ranking\nlist\n")
    #expect(CommandHistory(home: home).lines == ["list", "show ranking", "list"])
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func answersStayOutOfTheFile() {
    let history = CommandHistory(home: home)
    for line in ["answer business.hours -3", "answer --profile Nord business.hours 12", "hourse 12"] {
      history.add(line, lasts: !line.hasPrefix("h"))
    }
    #expect(kept == "answer business.hours\nanswer\n")
    #expect(history.lines == ["answer business.hours -3", "answer --profile Nord business.hours 12", "hourse 12"])
  }

  @Test(arguments: [
    "answer\tbusiness.offer\tmy secret", "answer business.offer=my secret", "answer\u{A0}business.offer my secret",
    "\"answer\" business.offer my secret", "an\\swer business.offer my secret",
  ])
  func answersStayOutHoweverTheyAreParted(line: String) {
    CommandHistory(home: home).add(line, lasts: true)
    #expect(kept == "answer business.offer\n")
  }

  @Test func twoAssistantsKeepWhatBothTyped() {
    let (one, other) = (CommandHistory(home: home), CommandHistory(home: home))
    one.add("list", lasts: true)
    other.add("advise", lasts: true)
    one.add("history", lasts: true)
    #expect(kept == "list\nadvise\nhistory\n")
    #expect(one.lines == ["list", "history"])
  }

  @Test func aThousandLinesAreKept() throws {
    try (1...1200).map { "learn \($0)\n" }.joined().write(toFile: file, atomically: false, encoding: .utf8)
    let history = CommandHistory(home: home)
    #expect(history.lines.count == 1000)
    #expect(history.lines.first == "learn 201")
    history.add("list", lasts: true)
    #expect(kept.split(separator: "\n").count == 1000)
    #expect(kept.hasPrefix("learn 202\n") && kept.hasSuffix("learn 1200\nlist\n"))
  }

  @Test func aDamagedFileIsHarmless() throws {
    try Data([UInt8](repeating: 0xFF, count: 40) + Array("\nlist\na\u{1B}[2Jb\n\n".utf8)).write(to: URL(filePath: file))
    let history = CommandHistory(home: home)
    #expect(history.lines == ["list"])
    history.add("advise", lasts: true)
    #expect(kept == "list\nadvise\n")
  }

  @Test func aLinkOrAFolderInItsPlaceIsLeftAlone() throws {
    let other = workshop.path + "/other"
    try "mine\n".write(toFile: other, atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: other)
    let history = CommandHistory(home: home)
    #expect(history.lines.isEmpty)
    history.add("list", lasts: true)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == other)
    #expect(history.lines == ["list"])
  }

  @Test func withoutAHomeNothingIsMade() {
    let nowhere = Home(path: workshop.path + "/none")
    CommandHistory(home: nowhere).add("list", lasts: true)
    #expect(!FileManager.default.fileExists(atPath: nowhere.path))
  }
}
