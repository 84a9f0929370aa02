import Foundation
import Testing

@testable import Storage

@Suite struct ProfileFolderTests {
  let workshop: Workshop
  let folder: ProfileFolder

  init() throws {
    workshop = try Workshop()
    folder = try workshop.profile()
  }

  @Test func savesAndReads() throws {
    let lock = try folder.lock()
    let old = try folder.read(.profile, limit: 100)
    #expect(old.bytes == [UInt8]("one"))
    let stamp = try folder.write([UInt8]("two"), to: .profile, expecting: .stamp(old.stamp), holding: lock)
    #expect(try folder.read(.profile, limit: 100).stamp == stamp)
    #expect { try folder.read(.clients, limit: 9) } throws: { ($0 as? StoreError)?.isMissing == true }
  }

  @Test func bothVersionsAreKept() throws {
    let lock = try folder.lock()
    let first = try folder.keep(.profile, as: Slug("damaged"), holding: lock)
    _ = try folder.write([UInt8]("two"), to: .profile, expecting: .anything, holding: lock)
    let second = try folder.keep(.profile, as: Slug("damaged"), holding: lock)
    _ = try folder.write([UInt8]("three"), to: .profile, expecting: .anything, holding: lock)
    #expect(first == folder.path + "/profile.damaged.json")
    #expect(second == folder.path + "/profile.damaged-2.json")
    #expect(try workshop.text(first) == "one")
    #expect(try workshop.text(second) == "two")
    #expect(try folder.read(.profile, limit: 9).bytes == [UInt8]("three"))
  }

  @Test func linksOutOfTheHomeAreNotFollowed() throws {
    let outside = workshop.path + "/outside"
    #expect(rename(folder.path, outside) == 0)
    #expect(symlink(outside, folder.path) == 0)
    #expect(try workshop.shelf.list() == [])
    #expect(throws: StoreError.linkRefused(path: folder.path)) { try folder.lock() }
    #expect(throws: StoreError.linkRefused(path: folder.path)) { try folder.read(.profile, limit: 9) }
    #expect(rename(workshop.home.profiles, workshop.path + "/moved") == 0)
    #expect(symlink(workshop.path + "/moved", workshop.home.profiles) == 0)
    #expect(throws: StoreError.linkRefused(path: workshop.home.profiles)) { try workshop.shelf.list() }
    #expect(throws: StoreError.linkRefused(path: workshop.home.profiles)) { try workshop.profile("New") }
    #expect(try workshop.text(outside + "/profile.json") == "one")
  }
}
