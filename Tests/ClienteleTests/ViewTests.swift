import Foundation
import PseudoTerminal
import Testing

/// `--view`, and names of files that replace none.
@Suite struct ViewTests {
  private func workshop(_ language: String = "en") throws -> Workshop {
    try Business(description: "drinks-wholesaler.\(language)").workshop()
  }

  /// A viewer that notes what it was given, and says things that nobody must see.
  private func viewer(_ workshop: Workshop, _ body: String = "") throws -> String {
    try workshop.script(
      "echo noise; echo noise >&2\n\(body)\nprintf '%s|' \"$@\" > \"\(workshop.folder.path)/seen\"", "viewer")
  }

  private func seen(_ workshop: Workshop) throws -> String {
    for _ in 0..<1000 * Patience.factor {
      if let bytes = try? workshop.bytes("seen"), !bytes.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return ""
  }

  @Test func theFileIsShownWithItsNameAsOneWord() throws {
    let workshop = try workshop()
    let command = try viewer(workshop) + " --new \"two words\""
    let outcome = try workshop.run(
      "export", "--output", "my file; ls.md", "--view", with: ["CLIENTELE_VIEWER": command])
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output == "The summary is in my file; ls.md.\n")
    #expect(try seen(workshop) == "--new|two words|my file; ls.md|")
  }

  @Test func aPlaceForTheFileMayBeNamed() throws {
    let workshop = try workshop()
    let command = try viewer(workshop) + " %s --end"
    try workshop.run("diff", "1", "--view", with: ["CLIENTELE_VIEWER": command])
    #expect(try seen(workshop) == "atelier-nord-changes.md|--end|")
  }

  /// A viewer that stays open holds nobody up: this one sleeps for half a minute, or longer.
  @Test func nobodyWaitsForTheViewer() throws {
    let workshop = try workshop()
    let path = try viewer(workshop, "exec sleep \(30 * Patience.factor)")
    let start = ContinuousClock.now
    let session = try Conversation(workshop, with: ["CLIENTELE_VIEWER": path])
    try session.reply("clientele> ", "export --view")
    try session.hear("The summary is in atelier-nord-summary.md.")
    try session.reply("clientele> ", "quit")
    #expect(try session.ending() == 0)
    #expect(ContinuousClock.now - start < Patience.seconds(20))
  }

  @Test(arguments: [
    ("en", "The summary is in x.md. There is no screen here to show it on: open x.md yourself."),
    ("fr", "La synthèse est dans x.md. Il n’y a pas d’écran ici pour l’afficher : ouvrez vous-même x.md."),
  ])
  func withoutAScreenItIsSaidWhereItLies(language: String, sentence: String) throws {
    let outcome = try workshop(language).run("export", "--output", "x.md", "--view")
    #expect(outcome.code == 0)
    #expect(outcome.output.flat == sentence)
  }

  @Test(arguments: ["no-such-program", "/bin/false"])
  func aViewerThatFailsIsNamed(program: String) throws {
    let outcome = try workshop().run("export", "--output", "x.md", "--view", with: ["CLIENTELE_VIEWER": program])
    #expect(outcome.code == 0)
    #expect(outcome.output.flat.hasSuffix("“\(program)” could not open it: open x.md yourself."))
  }

  @Test(arguments: [
    ("en", "--view shows a file, and --output - writes none: leave one of them away."),
    ("fr", "--view montre un fichier, et --output - n’en écrit pas : retirez l’un des deux."),
  ])
  func standardOutputCannotBeShown(language: String, sentence: String) throws {
    for command in [["export"], ["diff", "1"], ["history"]] {
      let outcome = try workshop(language).run([Workshop.program] + command + ["--output", "-", "--view"])
      #expect(outcome.code == 64 && outcome.output.isEmpty)
      #expect(outcome.errors.flat == sentence)
    }
  }

  @Test(arguments: [
    ("en", ["": "summary", "guide": "guide"]), ("fr", ["": "synthese", "guide": "guide-entretien"]),
  ])
  func aNameThatReplacesNone(language: String, names: [String: String]) throws {
    let workshop = try workshop(language)
    for (what, name) in names {
      let words = try [Workshop.program, "export"] + (what.isEmpty ? [] : [what])
      _ = try workshop.run(words)
      let first = try workshop.bytes("atelier-nord-\(name).md")
      try workshop.put("mine", "atelier-nord-\(name).md")
      let second = try workshop.run(words)
      #expect(second.code == 0 && second.output.contains("atelier-nord-\(name)-2.md"))
      #expect(try workshop.bytes("atelier-nord-\(name)-2.md") == first)
      #expect(try workshop.bytes("atelier-nord-\(name).md") == Array("mine".utf8))
      _ = try workshop.run(words + ["--force"])
      #expect(try workshop.bytes("atelier-nord-\(name).md") == first)
      #expect(try workshop.run(words + ["--output", "atelier-nord-\(name).md"]).code == 73)
    }
  }

  @Test func theEndOfANameSaysTheFormat() throws {
    let workshop = try workshop()
    try workshop.run("export", "--output", "x.json")
    #expect(try workshop.bytes("x.json").first == UInt8(ascii: "{"))
  }
}
