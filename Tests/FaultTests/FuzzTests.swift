import BuiltInContent
import Foundation
import Fuzzing
import PseudoTerminal
import Testing

/// Every reader of files takes damaged ones for a second, for a minute under --faults: none crashes it, holds it up, or
/// is read as something that is not written back.
@Suite struct FuzzTests {
  private static let isThorough = ProcessInfo.processInfo.environment["CLIENTELE_FAULTS"] != nil
  private static let folder = Repository.folder.appending(path: "Tests/Fixtures/fuzz")

  private static let files = Reader.allCases.filter { $0 != .keys }

  @Test(arguments: files) func damagedFiles(reader: Reader) throws {
    let seeds = try Self.seeds(reader)
    let seed = UInt64.random(in: .min ... .max)
    var mutator = Mutator(seed: seed)
    let last = FileManager.default.temporaryDirectory.appending(path: "clientele-fuzz-\(reader)-\(seed)")
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.isThorough ? 60 / Double(Self.files.count) : 0.4)
    var count = 0
    while clock.now < end {
      let input = mutator.input(from: seeds)
      try Data(input).write(to: last)
      let start = clock.now
      try reader.read(input)
      #expect(clock.now - start < Patience.seconds(10), "\(last.path)")
      count += 1
    }
    try FileManager.default.removeItem(at: last)
    print("damaged files read as \(reader) (seed \(seed)): \(count) points tried")
  }

  /// With the editor and without it, bursts noticed or not; `script/fuzz` types at random.
  @Test func keysAsTyped() throws {
    let seeds = try Self.seeds(.keys)
    for keys in seeds { try Reader.keys.read(keys) }
    #expect(seeds.count == 4)
  }

  /// Inputs that went wrong once, as files named after their reader: `profile-deep`.
  @Test func whatWentWrongBefore() throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Self.folder.path)) ?? []
    for name in names where !name.hasPrefix(".") {
      let reader = try #require(Reader(rawValue: String(name.prefix { $0 != "-" && $0 != "." })), "\(name)")
      let input = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
      let start = ContinuousClock.now
      try reader.read(input)
      #expect(ContinuousClock.now - start < Patience.seconds(10), "\(name)")
    }
  }

  private static func seeds(_ reader: Reader) throws -> [[UInt8]] {
    let fixtures = Repository.folder.appending(path: "Tests/Fixtures")
    func files(_ folder: String, _ ending: String) throws -> [[UInt8]] {
      try FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: folder).path).sorted()
        .filter { $0.hasSuffix(ending) }
        .map { [UInt8](try Data(contentsOf: fixtures.appending(path: folder + "/" + $0))) }
    }
    switch reader {
    case .profile: return try files("seeds", ".json")
    case .answers: return try files("businesses", ".yaml")
    case .questionnaire:
      return BuiltInContent.paths.filter { $0.hasPrefix("prompts/") }.compactMap(BuiltInContent.bytes)
    case .clients: return try files("portfolios", ".csv")
    case .storedClients: return try files("seeds", "clients.csv")
    case .invoices: return try files("seeds", "invoices.csv")
    case .keys: return try files("seeds", ".keys")
    case .fec: return try files("seeds", "fec.txt")
    }
  }
}
