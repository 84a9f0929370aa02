import Foundation
import Testing

@testable import Storage

@Suite struct DurableFileTests {
  let workshop: Workshop
  let path: String

  init() throws {
    workshop = try Workshop()
    path = workshop.path + "/file"
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_000])
  func roundTrip(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let written = try DurableFile.write(bytes, to: path, expecting: .absent)
    let read = try DurableFile.read(path, limit: size)
    #expect(read.bytes == bytes)
    #expect(read.stamp == written)
    #expect(try workshop.everything() == ["file"])
  }

  @Test func replacesWhatItExpects() throws {
    let first = try DurableFile.write([1], to: path, expecting: .absent)
    let second = try DurableFile.write([2], to: path, expecting: .stamp(first))
    try DurableFile.write([3], to: path, expecting: .anything)
    #expect(throws: StoreError.changedOnDisk(path: path)) {
      try DurableFile.write([4], to: path, expecting: .stamp(second))
    }
    #expect(throws: StoreError.changedOnDisk(path: path)) {
      try DurableFile.write([4], to: path, expecting: .absent)
    }
    #expect(try DurableFile.read(path, limit: 1).bytes == [3])
    #expect(try workshop.everything() == ["file"])
  }

  @Test(arguments: ["two", "one more", ""])
  func changesByHandAreNoticed(other: String) throws {
    let stamp = try DurableFile.write([UInt8]("one"), to: path, expecting: .absent)
    try workshop.put(other, path)
    #expect(throws: StoreError.changedOnDisk(path: path)) {
      try DurableFile.write([UInt8]("mine"), to: path, expecting: .stamp(stamp))
    }
    #expect(try workshop.text(path) == other)
  }

  @Test func aChangeThatKeepsSizeAndTimeIsNoticed() throws {
    let stamp = try DurableFile.write([UInt8]("one"), to: path, expecting: .absent)
    var before = stat()
    #expect(stat(path, &before) == 0)
    let file = open(path, O_WRONLY)
    #expect(write(file, "two", 3) == 3)
    #if canImport(Darwin)
      let times = [before.st_atimespec, before.st_mtimespec]
    #else
      let times = [before.st_atim, before.st_mtim]
    #endif
    #expect(futimens(file, times) == 0)
    close(file)
    #expect(throws: StoreError.changedOnDisk(path: path)) {
      try DurableFile.write([UInt8]("mine"), to: path, expecting: .stamp(stamp))
    }
  }

  @Test func aRemovedFileIsNoticedAndATouchedOneIsFine() throws {
    let stamp = try DurableFile.write([UInt8]("one"), to: path, expecting: .absent)
    try workshop.put("one", path)
    let next = try DurableFile.write([UInt8]("two"), to: path, expecting: .stamp(stamp))
    #expect(unlink(path) == 0)
    #expect(throws: StoreError.changedOnDisk(path: path)) {
      try DurableFile.write([UInt8]("three"), to: path, expecting: .stamp(next))
    }
    #expect(try workshop.everything() == [])
  }

  @Test func linksPipesAndFoldersAreRefused() throws {
    try workshop.put("precious", workshop.path + "/target")
    for (name, make) in kinds {
      let path = workshop.path + "/" + name
      #expect(make(path, workshop.path + "/target") == 0)
      let expected = name == "link" ? StoreError.linkRefused(path: path) : .notAFile(path: path)
      #expect(throws: expected) { try DurableFile.read(path, limit: 100) }
      #expect(throws: expected) { try DurableFile.write([1], to: path) }
    }
    #expect(try workshop.text(workshop.path + "/target") == "precious")
    #expect(try workshop.everything() == ["folder", "link", "pipe", "target"])
  }

  private var kinds: [(String, (String, String) -> Int32)] {
    [
      ("link", { symlink($1, $0) }), ("pipe", { path, _ in mkfifo(path, 0o600) }),
      ("folder", { path, _ in mkdir(path, 0o700) }),
    ]
  }

  @Test func readingStopsAtTheLimit() throws {
    try DurableFile.write([1, 2, 3], to: path)
    #expect(throws: StoreError.tooLarge(path: path, limit: 2)) { try DurableFile.read(path, limit: 2) }
    #expect(truncate(path, 1 << 40) == 0)
    #expect(throws: StoreError.tooLarge(path: path, limit: 1 << 20)) { try DurableFile.read(path, limit: 1 << 20) }
  }

  @Test func missingFilesAndFolders() throws {
    #expect { try DurableFile.read(path, limit: 1) } throws: { ($0 as? StoreError)?.isMissing == true }
    #expect { try DurableFile.write([1], to: path + "/x") } throws: { ($0 as? StoreError)?.isMissing == true }
    try workshop.put("", path)
    #expect(throws: StoreError.notAFolder(path: path)) { try DurableFile.write([1], to: path + "/x") }
  }

  @Test func errorsLeaveNoDescriptorBehind() async {
    await #expect(processExitsWith: .success) {
      let workshop = try Workshop()
      let folder = try workshop.profile()
      let before = openDescriptors()
      for _ in 1...50 {
        _ = try? DurableFile.read(workshop.path + "/none", limit: 1)
        _ = try? DurableFile.read(workshop.path + "/none/none", limit: 1)
        _ = try? DurableFile.write([1], to: folder.path(of: .profile), expecting: .absent)
        _ = try? workshop.shelf.folder(Slug("none"))
        let lock = try folder.lock()
        _ = try? folder.lock(patience: 0)
        lock.release()
        _ = try? folder.history.list()
      }
      #expect(openDescriptors() == before)
    }
  }
}
