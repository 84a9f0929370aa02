import Foundation
import PseudoTerminal
import Testing
import Trees

/// Two programs and one profile.
@Suite struct SharingTests {
  @Test func theSecondWriterIsToldWhoHoldsIt() throws {
    let workshop = try Workshop.begun()
    let holder = try Conversation(workshop, "interview")
    try holder.hear("clone one real client")
    try holder.becomesRaw()
    let before = try workshop.tree()
    let outcome = try workshop.run("answer", "business.offer", "x")
    #expect(outcome.code == 75)
    #expect(outcome.errors.flat.hasPrefix("This profile is held by another Clientele (process \(holder.process) on "))
    #expect(outcome.errors.flat.hasSuffix("). Finish there, or try again later."))
    #expect(try workshop.tree() == before)
    #expect(try workshop.run("show").code == 0)
    try holder.type("/stop\r")
    #expect(try holder.ending() == 0)
    #expect(try workshop.run("answer", "business.offer", "x").code == 0)
  }

  @Test func anUnsignedLockIsBusyToo() throws {
    let workshop = try Workshop.begun("fr")
    let lock = try workshop.put("", "home/profiles/atelier-nord/.lock")
    let file = open(lock, O_RDWR)
    defer { close(file) }
    #expect(flock(file, LOCK_EX) == 0)
    let outcome = try workshop.run("answer", "business.offer", "x")
    #expect(outcome.code == 75)
    #expect(outcome.errors.flat == "Ce profil est en cours de modification ailleurs. Réessayez dans un instant.")
  }

  private func change(_ workshop: Workshop) throws -> [UInt8] {
    var object = try #require(try workshop.profile().object)
    object["answers"] = ["business": ["offer": "somebody else's"]]
    try workshop.put(JSON.object(object).text(), workshop.profilePath())
    return try workshop.bytes(workshop.profilePath())
  }

  @Test(arguments: [true, false])
  func aChangeMeanwhileIsAskedAbout(goesOn: Bool) throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.hear("clone one real client")
    let other = try change(workshop)
    try session.type("the Mill\r")
    try session.hear("was changed by another program meanwhile.", "(yes/no) ")
    try session.type(goesOn ? "yes\r" : "no\r")
    if goesOn {
      try session.hear("The other version is in ", "profile.changed.json.", "What kind is the client you would clone?")
      #expect(try workshop.bytes("home/profiles/atelier-nord/profile.changed.json") == other)
      #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "the Mill")
    } else {
      try session.hear("nothing was written over it. Try again to work on the new version.")
      #expect(try session.ending() == 65)
      #expect(try workshop.bytes(workshop.profilePath()) == other)
    }
  }

  @Test func withoutATerminalAChangeMeanwhileStops() throws {
    let workshop = try Workshop.begun()
    let process = Process()
    process.executableURL = URL(filePath: try Workshop.program)
    process.arguments = ["interview"]
    process.environment = workshop.environment(Sanitizer.variables)
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    var asked = ""
    while !asked.contains("clone one real client") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      asked += String(decoding: data, as: UTF8.self)
    }
    let other = try change(workshop)
    input.fileHandleForWriting.write(Data("the Mill\n".utf8))
    process.waitUntilExit()
    #expect(process.terminationStatus == 65)
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).flat
    #expect(
      said.hasSuffix(
        "was changed by another program meanwhile; nothing was written over it. Try again to work on the new version."))
    #expect(try workshop.bytes(workshop.profilePath()) == other)
  }
}
