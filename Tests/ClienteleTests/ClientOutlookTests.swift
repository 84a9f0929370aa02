import Foundation
import PseudoTerminal
import Testing
import Trees

/// The same client under two objectives.
@Suite struct ClientOutlookTests {
  /// Five clients. Old stays longest and leaves most, New buys most and could buy most.
  private static let table = """
    name,revenue,cost,since,potential
    Old,1000,200,1999-01-01,1000
    Mid,1500,1000,2010-01-01,1500
    New,3000,2900,2024-01-01,9000
    Low,500,400,2012-01-01,500
    Fair,1200,900,2015-01-01,1300

    """

  private func workshop(_ language: String) throws -> Workshop {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    try workshop.put(Self.table, "clients.csv")
    try workshop.run("clients", "import", "clients.csv")
    try workshop.run("answer", "objective.kind", "conquest")
    return workshop
  }

  /// Conquest weighs potential and revenue most, loyalty years and margin: Old goes to the top, New falls.
  @Test(arguments: [
    (
      "en", "Today, with a view to taking clients from competitors:", "With a view to keeping your clients:",
      "The rank goes from 1 to 5."
    ),
    (
      "fr", "Aujourd’hui, avec l’objectif « la conquête » :", "Avec l’objectif « la fidélité » :",
      "Le rang passe de 1 à 5."
    ),
  ])
  func bothStandSideBySide(language: String, today: String, then: String, change: String) throws {
    let workshop = try workshop(language)
    let text = try workshop.run("show", "client", "New", "--objective", "loyalty").output
    let flat = text.flat
    for sentence in [today, then, change] { #expect(flat.contains(sentence), "\(text)") }
    let words = [try Workshop.program, "show", "client", "New", "--objective", "loyalty"]
    let wide = try Session(words, environment: workshop.environment().map { "\($0)=\($1)" }, columns: 120)
    #expect(try wide.ending() == 0)
    let row = wide.screen.split(whereSeparator: \.isNewline).first { $0.flat.hasPrefix(today) }
    #expect(row?.flat.contains(then) == true, "\(wide.screen)")
    #expect(wide.screen.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 121 })
  }

  /// Ranks among five: (below + ½) ÷ 5. New has revenue and potential 0.9, years 0.1, and the lowest margin
  /// with Low, 0.2. Of the four variables
  /// that are known conquest weighs potential 0.339732, revenue 0.214732, margin 0.079315, years 0.015625; loyalty
  /// years 0.339732, margin 0.214732, revenue 0.110565, potential 0.033482.
  @Test func bothAsJSON() throws {
    let one = try workshop("en").run("show", "client", "New", "--objective", "loyalty", "--json").json
    let both = try #require(one["objectives"]?.array)
    #expect(both.map { $0["objective"] } == ["conquest", "loyalty"])
    #expect(both.map { $0["isToday"] } == [true, false])
    let conquest = 0.554464 * 90 + 0.079315 * 20 + 0.015625 * 10
    let loyalty = 0.144047 * 90 + 0.214732 * 20 + 0.339732 * 10
    #expect(abs(try #require(both[0]["value"]?.double) - conquest / 0.649404) < 0.001)
    #expect(abs(try #require(both[1]["value"]?.double) - loyalty / 0.698511) < 0.001)
    #expect(both[0]["rank"] == 1)
    #expect(both[1]["valueFrom"]?[0]?["variable"] == "loyalty")
    #expect(one["name"] == "New")
  }

  @Test(arguments: [
    ("en", "That is today’s objective: nothing moves."), ("fr", "C’est l’objectif d’aujourd’hui : rien ne bouge."),
  ])
  func todaysObjectiveMovesNothing(language: String, sentence: String) throws {
    let workshop = try workshop(language)
    #expect(try workshop.run("show", "client", "New", "--objective", "conquest").output.flat.contains(sentence))
    #expect(try workshop.run("show", "client", "New", "--objective", "fame").code == 64)
    #expect(try workshop.run("show", "client", "Nobody", "--objective", "margin").code == 66)
  }
}

extension Substring {
  fileprivate var flat: String { String(self).flat }
}
