import Foundation
import Testing

@testable import Storage

@Suite struct HomeTests {
  @Test func chosenFolderComesFirst() {
    let home = Home(environment: ["CLIENTELE_HOME": "/a", "XDG_DATA_HOME": "/b", "HOME": "/c"])
    #expect(home.path == "/a")
    #expect(home.profiles == "/a/profiles")
    #expect(home.trash == "/a/trash")
    #expect(home.prompts == "/a/prompts")
    #expect(home.knowledge == "/a/knowledge")
  }

  @Test func emptyAndRelativeVariablesCountAsNone() {
    #expect(Home(environment: ["CLIENTELE_HOME": "", "XDG_DATA_HOME": "/b", "HOME": "/c"]).path == "/b/clientele")
    let usual = Home(environment: ["HOME": "/c"])
    #expect(Home(environment: ["XDG_DATA_HOME": "b", "HOME": "/c"]) == usual)
    #expect(["/c/.local/share/clientele", "/c/Library/Application Support/Clientele"].contains(usual.path))
    #expect(Home(environment: [:]).path.hasPrefix("/"))
  }

  @Test func readingMakesNothing() throws {
    let workshop = try Workshop()
    #expect(try workshop.shelf.list() == [])
    #expect(try workshop.shelf.trash.list() == [])
    #expect(workshop.shelf.recent == nil)
    #expect(throws: StoreError.noSuchProfile(Slug("x"))) { try workshop.shelf.folder(Slug("x")) }
    #expect(throws: StoreError.noSuchProfile(Slug("x"))) {
      try ProfileFolder(home: workshop.home, slug: Slug("x")).lock()
    }
    #expect(try workshop.everything() == [])
  }

  @Test func homeThatIsAFileIsNamed() throws {
    let workshop = try Workshop()
    try workshop.put("precious", workshop.home.path)
    #expect(throws: StoreError.notAFolder(path: workshop.home.path)) { try workshop.shelf.list() }
    #expect(throws: StoreError.notAFolder(path: workshop.home.path)) { try workshop.shelf.lock() }
    #expect(try workshop.text(workshop.home.path) == "precious")
  }

  @Test func danglingHomeIsNamedAndNotFollowed() throws {
    let workshop = try Workshop()
    #expect(symlink(workshop.path + "/nowhere", workshop.home.path) == 0)
    #expect(throws: StoreError.danglingLink(path: workshop.home.path)) { try workshop.shelf.list() }
    #expect(throws: StoreError.danglingLink(path: workshop.home.path)) { try workshop.shelf.lock() }
    #expect(try workshop.everything() == ["home"])
  }

  @Test func homeMayBeALinkToAFolder() throws {
    let workshop = try Workshop()
    #expect(mkdir(workshop.path + "/elsewhere", 0o700) == 0)
    #expect(symlink(workshop.path + "/elsewhere", workshop.home.path) == 0)
    _ = try workshop.profile()
    #expect(try workshop.text(workshop.path + "/elsewhere/profiles/atelier-nord/profile.json") == "one")
  }
}
