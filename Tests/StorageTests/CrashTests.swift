import Foundation
import Testing

@testable import Storage

@Suite struct CrashTests {
  /// A process saves as fast as it can and notes each acknowledged save until a timer kills it.
  @Test(arguments: 1...12)
  func killedAtARandomMoment(round: Int) async throws {
    let workshop = try Workshop()
    let folder = try workshop.profile("Atelier Nord", "A")
    await #expect(processExitsWith: .signal(SIGALRM)) { [path = workshop.home.path as String, round = round as Int] in
      let folder = try Shelf(home: Home(path: path)).folder(Slug("Atelier Nord"))
      let lock = try folder.lock()
      var stamp = try folder.read(.profile, limit: 1 << 20).stamp
      let notes = open(path + "/acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o600)
      ualarm(UInt32(3_000 * round + .random(in: 0..<3_000)), 0)
      for size in 1... {
        let bytes = [UInt8](repeating: UInt8(65 + size % 26), count: size * 100)
        stamp = try folder.write(bytes, to: .profile, expecting: .stamp(stamp), holding: lock)
        _ = write(notes, "x", 1)
      }
    }
    let acknowledged = (try? workshop.text(workshop.home.path + "/acknowledged").utf8.count) ?? 0
    let bytes = try folder.read(.profile, limit: 1 << 24).bytes
    let size = bytes.count / 100
    if bytes != [65] {
      #expect(bytes == [UInt8](repeating: UInt8(65 + size % 26), count: size * 100))
    }
    #expect(size == acknowledged || size == acknowledged + 1)
    _ = try folder.lock()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [".lock", "profile.json"])
  }
}
