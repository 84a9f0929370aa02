import Foundation
import PseudoTerminal
import Testing
import Trees

/// `show portfolio --json` takes what the last save concluded, as long as it still holds.
@Suite struct SavedPortfolioTests {
  /// Profits of 600, 500, 400, 300 and 200 on 1,000 each: 40 % together, so the first three meet it.
  private static let table = """
    name,revenue,cost,ease
    Anchor,1000,400,5
    Bell,1000,500,1
    Cove,1000,600,4
    Dock,1000,700,5
    Ebb,1000,800,2

    """

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    try workshop.put(Self.table, "clients.csv")
    try workshop.run("clients", "import", "clients.csv", "--months", "12")
    return workshop
  }

  private func classes(_ workshop: Workshop) throws -> [Int?] {
    let shown = JSON(try JSONReader.read(Array(try workshop.run("show", "portfolio", "--json").output.utf8)))
    return ["A", "B", "C", "D"].map { shown["classes"]?[$0]?.int }
  }

  @Test func itIsTheValueInTheProfile() throws {
    let workshop = try workshop()
    let shown = JSON(try JSONReader.read(Array(try workshop.run("show", "portfolio", "--json").output.utf8)))
    #expect(try workshop.profile()["conclusions"]?["portfolio"] == shown)
    #expect(try classes(workshop) == [2, 1, 1, 1])
  }

  @Test func aCopyHasItToo() throws {
    let workshop = try workshop()
    try workshop.run("copy", "Atelier Nord", "Second")
    let saved = try #require(workshop.profile("second")["conclusions"]?["portfolio"])
    #expect(saved == (try workshop.profile()["conclusions"]?["portfolio"]))
    #expect(try workshop.run("show", "portfolio", "--json", "--profile", "Second").json == saved)
  }

  /// Cove costs 700 now: 38 % together, so that 30 % no longer meets it.
  @Test func clientsChangedByHandAreJudgedAgain() throws {
    let workshop = try workshop()
    let path = "home/profiles/atelier-nord/clients.csv"
    let text = String(decoding: try workshop.bytes(path), as: UTF8.self)
    #expect(text.contains("Cove,1000,600"))
    try workshop.put(text.replacing("Cove,1000,600", with: "Cove,1000,700"), path)
    #expect(try classes(workshop) == [1, 1, 2, 1])
  }

  /// Every rate but the last is 30 % or more.
  @Test func anotherThresholdCountsAtOnce() throws {
    let workshop = try workshop()
    try workshop.run("answer", "portfolio.profitFrom", "30")
    #expect(try classes(workshop) == [3, 1, 0, 1])
  }

  @Test(arguments: [
    ("en", "A, profitable and easy: 2 clients."), ("fr", "A, rentables et faciles : 2 clients."),
  ])
  func aDryRunSaysWhatWouldFollow(language: String, line: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord", "--language", language)
    try workshop.put(Self.table, "clients.csv")
    #expect(try workshop.run("clients", "import", "clients.csv", "--dry-run").output.flat.contains(line))
    #expect(try workshop.run("clients", "list").code != 0)
  }
}
