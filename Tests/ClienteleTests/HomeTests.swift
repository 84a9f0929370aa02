import Foundation
import Testing

/// A home that cannot be used, and how private a usable one is.
@Suite struct HomeTests {
  @Test(arguments: [["new", "Nord"], ["list"], ["show"], []])
  func aHomeThatIsAFileIsRefused(words: [String]) throws {
    let workshop = try Workshop()
    try workshop.put("mine", "home")
    let outcome = try workshop.run([Workshop.program] + words)
    #expect(outcome.code == 73)
    #expect(outcome.errors.squeezed == "\(workshop.home): it is no folder.".squeezed)
    #expect(try workshop.bytes("home") == Array("mine".utf8))
  }

  @Test func aHomeThatIsALinkToNothingIsRefused() throws {
    let workshop = try Workshop("fr")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.home, withDestinationPath: workshop.folder.path + "/gone")
    let outcome = try workshop.run("new", "Nord")
    #expect(outcome.code == 73)
    #expect(outcome.errors.squeezed == "\(workshop.home) est un lien qui ne mène nulle part.".squeezed)
    #expect(!FileManager.default.fileExists(atPath: workshop.folder.path + "/gone"))
  }

  @Test(.enabled(if: geteuid() != 0, "no permission stops root")) func aHomeThatMayNotBeReadIsSaid() throws {
    let workshop = try Workshop.begun()
    chmod(workshop.home + "/profiles", 0)
    defer { chmod(workshop.home + "/profiles", 0o700) }
    let outcome = try workshop.run("list")
    #expect(outcome.code == 74)
    #expect(outcome.errors.squeezed == "\(workshop.home)/profiles: you are not allowed to use it.".squeezed)
  }

  @Test func readingMakesNothing() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("list").output == "There is no profile yet: new NAME starts one.\n")
    #expect(try workshop.run("list", "--json").output == "[]\n")
    for words in [["show"], ["history"], ["export", "--output", "-"], ["interview", "--no-input"]] {
      let outcome = try workshop.run([Workshop.program] + words)
      #expect(outcome.code == 66, "\(words)")
      #expect(outcome.errors == "There is no profile yet: new NAME starts one.\n", "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: workshop.home))
  }

  @Test func everythingIsTheUsersAlone() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Nord")
    try workshop.run("interview", "--answers", "-", "--no-input", input: "objective: {kind: margin}")
    let manager = FileManager.default
    for name in try manager.subpathsOfDirectory(atPath: workshop.home) {
      let attributes = try manager.attributesOfItem(atPath: workshop.home + "/" + name)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
    }
    let beside = try manager.contentsOfDirectory(atPath: workshop.folder.path)
    #expect(beside == ["home"])
  }
}
