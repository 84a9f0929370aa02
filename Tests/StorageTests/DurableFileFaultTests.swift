import Foundation
import Testing

@testable import Storage

/// Real faults, each in a process of its own.
@Suite struct DurableFileFaultTests {
  @Test(arguments: [0, 0o777])
  func modesWhateverTheUmask(mask: Int) async {
    await #expect(processExitsWith: .success) { [mask = mask as Int] in
      becomeOrdinary()
      let workshop = try Workshop()
      umask(mode_t(mask))
      let folder = try workshop.shelf.create(Slug("a"), profile: [1], clients: [2], holding: workshop.shelf.lock())
      let lock = try folder.lock()
      _ = try folder.write([3], to: .profile, expecting: .anything, holding: lock)
      try folder.history.add(1, reason: Slug("niche"), [4], holding: lock)
      workshop.shelf.remember(folder)
      let removed = try workshop.shelf.trash.take(folder, holding: lock)
      for path in [
        workshop.home.path, workshop.home.profiles, workshop.home.trash, removed.path, removed.path + "/history",
      ] {
        #expect(try workshop.mode(path) == 0o700)
      }
      let files = ["profile.json", "clients.csv", ".lock", "history/0001.niche.json"].map { removed.path + "/" + $0 }
      for path in files + [workshop.home.path + "/recent"] { #expect(try workshop.mode(path) == 0o600) }
    }
  }

  @Test func aFileThatMayNotGrow() async {
    await #expect(processExitsWith: .success) {
      let workshop = try Workshop()
      let folder = try workshop.profile()
      let lock = try folder.lock()
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      #if canImport(Darwin)
        setrlimit(RLIMIT_FSIZE, &limit)
      #else
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #endif
      #expect {
        try folder.write([UInt8](repeating: 1, count: 200_000), to: .profile, expecting: .anything, holding: lock)
      } throws: {
        guard case .cannot(.write, _, EFBIG) = $0 as? StoreError else { return false }
        return true
      }
      #expect(try workshop.text(folder.path(of: .profile)) == "one")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [".lock", "profile.json"])
    }
  }

  @Test func aFolderThatMayNotBeWritten() async {
    await #expect(processExitsWith: .success) {
      becomeOrdinary()
      let workshop = try Workshop()
      let folder = try workshop.profile()
      let lock = try folder.lock()
      chmod(folder.path, 0o500)
      #expect {
        try folder.write([1], to: .profile, expecting: .anything, holding: lock)
      } throws: {
        guard case .cannot(.createFile, _, EACCES) = $0 as? StoreError else { return false }
        return true
      }
      #expect(try workshop.text(folder.path(of: .profile)) == "one")
      chmod(folder.path, 0)
      #expect(throws: StoreError.cannot(.open, path: folder.path, errno: EACCES)) {
        try folder.read(.profile, limit: 9)
      }
      #expect(try workshop.shelf.list() == [folder])
      chmod(folder.path, 0o700)
      chmod(workshop.home.path, 0)
      #expect(throws: StoreError.cannot(.open, path: workshop.home.path, errno: EACCES)) {
        try workshop.shelf.list()
      }
      chmod(workshop.home.path, 0o700)
    }
  }

  #if os(Linux)
    @Test(.enabled(if: geteuid() == 0, "mounting takes root"))
    func aFullDisk() throws {
      let workshop = try Workshop()
      #expect(mkdir(workshop.home.path, 0o700) == 0)
      try #require(mount("none", workshop.home.path, "tmpfs", 0, "size=256k") == 0)
      defer { umount2(workshop.home.path, Int32(MNT_DETACH)) }
      let folder = try workshop.profile()
      let lock = try folder.lock()
      #expect {
        try folder.write([UInt8](repeating: 1, count: 1 << 20), to: .profile, expecting: .anything, holding: lock)
      } throws: {
        guard case .cannot(.write, _, ENOSPC) = $0 as? StoreError else { return false }
        return true
      }
      #expect(try workshop.text(folder.path(of: .profile)) == "one")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [".lock", "profile.json"])
      _ = try folder.write([UInt8]("two"), to: .profile, expecting: .anything, holding: lock)
    }
  #endif

  @Test func noDescriptorLeft() async {
    await #expect(processExitsWith: .success) {
      let workshop = try Workshop()
      let folder = try workshop.profile()
      let lock = try folder.lock()
      var taken: [Int32] = []
      while case let file = dup(0), file >= 0 { taken.append(file) }
      var refused = 0
      while true {
        let saved = try? folder.write([UInt8]("two"), to: .profile, expecting: .anything, holding: lock)
        if saved != nil { break }
        refused += 1
        close(taken.removeLast())
      }
      #expect((1...5).contains(refused))
      for file in taken { close(file) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [".lock", "profile.json"])
      #expect(try workshop.text(folder.path(of: .profile)) == "two")
    }
  }
}
