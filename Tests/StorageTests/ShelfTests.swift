import Foundation
import Testing

@testable import Storage

@Suite struct ShelfTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func hostileAndSimilarNamesGetFoldersOfTheirOwn() throws {
    let names = [
      "../../x", "CON", ".", "", "مقهى", "北京", "🎉", "Atelier", "ATELIER", "caf\u{e9}", "cafe\u{301}",
      String(repeating: "a", count: 10_000), String(repeating: "a", count: 9_999),
    ]
    let folders = try names.map { try workshop.profile($0, $0) }
    #expect(
      folders.map(\.slug.text).prefix(11) == [
        "x", "profile-con", "profile", "profile-2", "profile-3", "profile-4", "profile-5", "atelier", "atelier-2",
        "cafe", "cafe-2",
      ])
    #expect(folders[12].slug.text == String(repeating: "a", count: 58) + "-2")
    for (folder, name) in zip(folders, names) { #expect(try workshop.text(folder.path(of: .profile)) == name) }
    #expect(try workshop.shelf.list() == folders.sorted { $0.slug < $1.slug })
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.path) == ["home"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.home.path) == ["profiles"])
  }

  @Test func onlyRealFoldersWithAProfileAreListed() throws {
    let real = try workshop.profile()
    let profiles = workshop.home.profiles
    #expect(mkdir(profiles + "/empty", 0o700) == 0)
    #expect(mkdir(profiles + "/.hidden", 0o700) == 0)
    try workshop.put("{}", profiles + "/.hidden/profile.json")
    try workshop.put("{}", profiles + "/file")
    #expect(symlink(real.path, profiles + "/link") == 0)
    #expect(try workshop.shelf.list() == [real])
  }

  @Test func aFullCopy() throws {
    let source = try workshop.profile()
    let lock = try source.lock()
    try source.history.add(1, reason: Slug("niche"), [UInt8]("rev"), holding: lock)
    let copy = try workshop.shelf.create(
      Slug("Copy"), profile: [UInt8]("new"), clients: [UInt8]("csv"), history: source.history,
      holding: workshop.shelf.lock())
    #expect(try workshop.text(copy.path(of: .profile)) == "new")
    #expect(try workshop.text(copy.path(of: .clients)) == "csv")
    #expect(try workshop.text(copy.path + "/history/0001.niche.json") == "rev")
  }

  @Test func renameTakesTheFirstFreeName() throws {
    let (north, south) = (try workshop.profile("Nord", "n"), try workshop.profile("Sud", "s"))
    let moved = try workshop.shelf.rename(south, to: north.slug, holding: south.lock())
    #expect(moved.slug.text == "nord-2")
    #expect(try workshop.shelf.rename(moved, to: north.slug, holding: moved.lock()) == moved)
    #expect(try workshop.shelf.rename(north, to: north.slug, holding: north.lock()) == north)
    #expect(try workshop.text(north.path(of: .profile)) == "n")
    #expect(try workshop.text(moved.path(of: .profile)) == "s")
    let gone = ProfileFolder(home: workshop.home, slug: Slug("gone"))
    #expect(throws: StoreError.noSuchProfile(gone.slug)) {
      try workshop.shelf.rename(gone, to: Slug("x"), holding: moved.lock())
    }
  }

  @Test func halfMadeProfilesAreClearedByTheNextLock() throws {
    let real = try workshop.profile()
    let half = workshop.home.profiles + "/.clientele-7.tmp"
    #expect(mkdir(half, 0o700) == 0)
    try workshop.put("half", half + "/profile.json")
    #expect(try workshop.shelf.list() == [real])
    _ = try workshop.shelf.lock()
    #expect(access(half, F_OK) != 0)
  }

  @Test func waitsForAnotherHolderAndGivesUp() throws {
    let lock = try workshop.shelf.lock()
    #expect { try workshop.shelf.lock(patience: 50) } throws: {
      if case .busy(.some) = $0 as? StoreError { true } else { false }
    }
    lock.release()
    _ = try workshop.shelf.lock()
  }

  @Test func theLastUsedProfile() throws {
    let (north, south) = (try workshop.profile("Nord"), try workshop.profile("Sud"))
    #expect(workshop.shelf.recent == nil)
    workshop.shelf.remember(north)
    #expect(workshop.shelf.recent == north)
    workshop.shelf.remember(south)
    #expect(workshop.shelf.recent == south)
    _ = try workshop.shelf.trash.take(south, holding: south.lock())
    #expect(workshop.shelf.recent == nil)
    for bad in ["../..", "", "x\ny", String(repeating: "x", count: 999)] {
      try workshop.put(bad, workshop.home.path + "/recent")
      #expect(workshop.shelf.recent == nil)
    }
  }
}
