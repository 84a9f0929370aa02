import Foundation
import Testing

@testable import Storage

@Suite struct TrashTests {
  let workshop: Workshop
  var shelf: Shelf { workshop.shelf }
  var trash: Trash { shelf.trash }

  init() throws { workshop = try Workshop() }

  private func remove(_ name: String, _ content: String) throws -> Trash.Entry {
    let folder = try workshop.profile(name, content)
    return try trash.take(folder, holding: folder.lock())
  }

  @Test func removedTwiceAndRestoredBesideAThird() throws {
    let (first, second) = (try remove("Nord", "1"), try remove("Nord", "2"))
    #expect([first.name, second.name] == ["nord", "nord.2"])
    #expect(second.slug == Slug("Nord"))
    #expect(try trash.list() == [first, second])
    let third = try workshop.profile("Nord", "3")
    let back = try trash.restore(second, holding: shelf.lock())
    #expect(back.slug.text == "nord-2")
    #expect(try workshop.text(back.path(of: .profile)) == "2")
    #expect(try workshop.text(third.path(of: .profile)) == "3")
    #expect(try trash.restore(first, as: Slug("Old"), holding: shelf.lock()).slug.text == "old")
    #expect(try trash.list() == [])
    #expect(throws: StoreError.notInTrash("nord")) { try trash.restore(first, holding: shelf.lock()) }
    #expect(throws: StoreError.notInTrash("nord")) { try trash.delete(first) }
  }

  @Test func aProfileHeldByAnotherIsNotRemoved() throws {
    let folder = try workshop.profile()
    let lock = try folder.lock()
    #expect(throws: StoreError.self) { try trash.take(folder, holding: folder.lock()) }
    #expect(try shelf.list() == [folder])
    lock.release()
  }

  @Test func deletingFollowsNoLinkAndKeepsTheRest() throws {
    let (gone, kept) = (try remove("Gone", "1"), try remove("Kept", "2"))
    try workshop.put("precious", workshop.path + "/precious")
    #expect(mkdir(workshop.path + "/outside", 0o700) == 0)
    try workshop.put("precious", workshop.path + "/outside/file")
    #expect(symlink(workshop.path + "/precious", gone.path + "/link") == 0)
    #expect(symlink(workshop.path + "/outside", gone.path + "/folder") == 0)
    #expect(link(workshop.path + "/precious", gone.path + "/hard") == 0)
    #expect(mkdir(gone.path + "/deep", 0o700) == 0)
    #expect(open(gone.path + "/deep/not-utf8-\u{0}", O_CREAT | O_WRONLY, 0o600) >= 0)
    try trash.delete(gone)
    #expect(try trash.list() == [kept])
    #expect(try workshop.text(workshop.path + "/precious") == "precious")
    #expect(try workshop.text(workshop.path + "/outside/file") == "precious")
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.home.trash) == ["kept"])
  }

  @Test func namesThatAreNotUTF8AreDeletedToo() throws {
    let gone = try remove("Gone", "1")
    let path = Array(gone.path.utf8).map { CChar(bitPattern: $0) } + [47, -1, -2, 0]
    close(open(path, O_CREAT | O_WRONLY, 0o600))
    try trash.delete(gone)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.home.trash) == [])
  }

  @Test func aLinkInTheTrashIsNoEntry() throws {
    let real = try remove("Real", "1")
    #expect(symlink(workshop.path, workshop.home.trash + "/link") == 0)
    #expect(try trash.list() == [real])
    #expect(throws: StoreError.notInTrash("link")) {
      try trash.restore(Trash.Entry(name: "link", path: ""), holding: shelf.lock())
    }
  }

  @Test func whatACrashLeftHalfDeletedGoesNextTime() throws {
    let (first, second) = (try remove("Nord", "1"), try remove("Sud", "2"))
    #expect(rename(first.path, workshop.home.trash + "/.clientele-5.tmp") == 0)
    #expect(try trash.list() == [second])
    try trash.delete(second)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.home.trash) == [])
  }
}
