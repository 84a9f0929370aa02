import Foundation
import Testing

@testable import Storage

@Suite struct FolderLockTests {
  let workshop: Workshop
  let folder: ProfileFolder

  init() throws {
    workshop = try Workshop()
    folder = try workshop.profile()
  }

  @Test func theSecondIsToldWhoHoldsIt() throws {
    let before = Int(time(nil))
    let lock = try folder.lock()
    let error = #expect(throws: StoreError.self) { try folder.lock(patience: 0) }
    guard case .busy(let found) = error else {
      Issue.record("not busy")
      return
    }
    let holder = try #require(found)
    #expect(holder.pid == getpid())
    #expect((before...before + 60).contains(holder.since))
    #expect(!holder.host.isEmpty)
    lock.release()
    lock.release()
    _ = try folder.lock()
  }

  @Test func aHolderThatDoesNotSayWhoIsStillAHolder() throws {
    for line in ["", "12", "x 1 host\n", "1 x host\n", "1 2\n", "1 2 host", String(repeating: "9", count: 5000)] {
      let file = open(folder.path + "/.lock", O_RDWR | O_CREAT | O_TRUNC, 0o600)
      #expect(flock(file, LOCK_EX) == 0)
      #expect(write(file, line, line.utf8.count) == line.utf8.count)
      #expect(throws: StoreError.busy(holder: nil)) { try folder.lock(patience: 0) }
      close(file)
    }
  }

  @Test func anotherProcessHoldsItAndDies() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = workshop.home.path as String] in
      let lock = try Shelf(home: Home(path: path)).folder(Slug("Atelier Nord")).lock()
      withExtendedLifetime(lock) { _ = raise(SIGKILL) }
    }
    _ = try folder.lock()
  }

  @Test func theLockGoesWithTheFolder() throws {
    let lock = try folder.lock()
    let renamed = try workshop.shelf.rename(folder, to: Slug("Sud"), holding: lock)
    #expect(throws: StoreError.noSuchProfile(folder.slug)) { try folder.lock() }
    #expect(throws: StoreError.self) { try renamed.lock() }
    lock.release()
    _ = try renamed.lock()
  }

  @Test func locksAreNotPassedOnToPrograms() throws {
    let lock = try folder.lock()
    let waiting = try #require(popen("read line", "w"))
    lock.release()
    _ = try folder.lock(patience: 5000)
    pclose(waiting)
  }

  @Test func leftoversOfACrashAreClearedAndOtherFilesKept() throws {
    let history = folder.path + "/history"
    #expect(mkdir(history, 0o700) == 0)
    for path in [folder.path, history, workshop.home.path] {
      try workshop.put("half", path + "/.clientele-1.tmp")
      try workshop.put("mine", path + "/.clientele-notes")
      try workshop.put("mine", path + "/notes.tmp")
    }
    _ = try folder.lock()
    let left = try workshop.everything().filter { $0.contains("clientele-") || $0.contains("notes") }
    #expect(
      left == [
        "home/.clientele-notes", "home/notes.tmp", "home/profiles/atelier-nord/.clientele-notes",
        "home/profiles/atelier-nord/history/.clientele-notes", "home/profiles/atelier-nord/history/notes.tmp",
        "home/profiles/atelier-nord/notes.tmp",
      ])
  }

  @Test func aLinkInPlaceOfTheLockIsRefused() throws {
    let path = folder.path + "/.lock"
    #expect(symlink(workshop.path + "/outside", path) == 0)
    #expect(throws: StoreError.linkRefused(path: path)) { try folder.lock() }
    #expect(access(workshop.path + "/outside", F_OK) != 0)
  }
}
