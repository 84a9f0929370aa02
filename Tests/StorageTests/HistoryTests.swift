import Foundation
import Testing

@testable import Storage

@Suite struct HistoryTests {
  let workshop: Workshop
  let folder: ProfileFolder
  var history: History { folder.history }

  init() throws {
    workshop = try Workshop()
    folder = try workshop.profile()
  }

  @Test func revisionsByNumber() throws {
    #expect(try history.list() == [])
    let lock = try folder.lock()
    for number in [10_000, 12, 9] {
      try history.add(number, reason: Slug("Avant restauration"), [UInt8(number % 256)], holding: lock)
    }
    let list = try history.list()
    #expect(list.map(\.number) == [9, 12, 10_000])
    #expect(list.map(\.reason.text) == Array(repeating: "avant-restauration", count: 3))
    #expect(list[1].path == folder.path + "/history/0012.avant-restauration.json")
    #expect(abs(list[1].modified - Int(time(nil))) < 60)
    #expect(try history.read(list[1], limit: 10) == [12])
    #expect(throws: StoreError.tooLarge(path: list[1].path, limit: 0)) { try history.read(list[1], limit: 0) }
    #expect(unlink(list[1].path) == 0)
    #expect(throws: StoreError.noSuchRevision(12)) { try history.read(list[1], limit: 10) }
  }

  @Test func aRevisionIsNeverWrittenOver() throws {
    let lock = try folder.lock()
    let names = try [[1], [1], [2, 2], [2, 2]].map {
      try history.add(3, reason: Slug("niche"), $0, holding: lock).name
    }
    #expect(
      names == [
        "0003.niche.json", "0003.niche.json", "0003.niche-2.json", "0003.niche-2.json",
      ])
    #expect(try history.list().map { try history.read($0, limit: 9) } == [[1], [2, 2]])
  }

  @Test(arguments: [
    "1.a.json", "0001.json", "0001.a.txt", "0001.a.b.json", "-001.a.json", "+001.a.json", "0001..json", "x.a.json",
  ])
  func otherFilesAreLeftOut(name: String) {
    #expect(Revision.parse(name) == nil)
  }
}
