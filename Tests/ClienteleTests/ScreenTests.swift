import Foundation
import PseudoTerminal
import Testing

/// Whatever is shown fits the screen: words are wrapped, never cut.
@Suite(.timeLimit(.minutes(Patience.minutes))) struct ScreenTests {
  static let commands = [
    ["show"], ["show", "answers"], ["show", "ranking"], ["show", "matrix"], ["show", "portfolio"], ["show", "ideal"],
    ["show", "niche"], ["show", "questions"], ["show", "segment", "b"], ["advise", "--all"], ["list"], ["learn"],
    ["learn", "whale-curve"], ["help"], ["help", "clients"], ["history"], ["clients", "list"], ["zzz"],
  ]

  @Test(arguments: ["en", "fr"], [40, 80, 200] as [Int32])
  func noLineIsWiderThanTheScreen(language: String, columns: Int32) throws {
    let workshop = try Self.furnished(language)
    for words in Self.commands {
      let screen = try Self.screen(workshop, words, columns).replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
      let lines = screen.split(whereSeparator: \.isNewline)
      #expect(!lines.isEmpty, "\(words)")
      for line in lines where line.contains(" ") { #expect(line.count <= Int(columns), "\(words): \(line)") }
    }
  }

  @Test(arguments: ["en", "fr"]) func anInterviewFitsFortyColumns(language: String) throws {
    let screen = try Self.screen(Workshop.begun(language), ["interview"], 40, keys: ["?", "\u{7F}\t", "/stop\r"])
    let lines = screen.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "").split(whereSeparator: \.isNewline)
    for line in lines { #expect(line.count <= 40, "\(line)") }
    #expect(screen.contains("/why") || screen.contains("/pourquoi"))
  }

  @Test func wordsAloneWhereTheyAreWished() throws {
    let screen = try Self.screen(
      Workshop.begun(), ["interview", "--from", "segments[].urgency"], 80, keys: ["/stop\r"], ["ACCESSIBLE": "1"])
    #expect(screen.contains("\r\nYour niche\r\n"))
    #expect(!screen.contains("─") && !screen.contains("\u{1B}[1m") && !screen.contains("\u{1B}[2m"))
  }

  /// Nobody reads a cut name: a long one widens its column where there is room.
  @Test func aNameIsWholeWhereThereIsRoom() throws {
    let workshop = try Workshop.begun()
    let name = "The very long name of a client with a street and a town"
    try workshop.put("name,revenue\n\(name),100\n", "clients.csv")
    let run = { try Self.screen(workshop, ["clients", "import", "clients.csv", "--dry-run", "--months", "12"], $0) }
    #expect(try run(80).contains("\(name)  100"))
  }

  /// A profile with a first niche and a few clients.
  private static func furnished(_ language: String) throws -> Workshop {
    let workshop = try Workshop.begun(language)
    try workshop.run("answer", "segments[].urgency", "5 2 3")
    for rating in ["enjoy", "profit", "ease", "reach", "expertise"] {
      try workshop.run("answer", "segments[].ratings.\(rating)", "5 2 3")
    }
    try workshop.put("name,revenue,cost,ease\nAnna & Partners,1000,200,4\nBen,500,450,2\n", "clients.csv")
    try workshop.run("clients", "import", "clients.csv", "--months", "12")
    return workshop
  }

  private static func screen(
    _ workshop: Workshop, _ words: [String], _ columns: Int32, keys: [String] = [], _ more: [String: String] = [:]
  ) throws -> String {
    let inFolder = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, workshop.folder.path, try Workshop.program]
    let environment = workshop.environment(more).map { "\($0)=\($1)" }
    let session = try Session(inFolder + words, environment: environment, columns: columns)
    for key in keys {
      try session.expect("> ")
      try session.becomesRaw()
      session.send(key)
    }
    _ = try session.ending()
    return session.screen
  }
}
