import Foundation
import Interviewing
import Language
import Testing
import Trees

@testable import Profiling

/// What a bad disk or a careless hand does to a profile's file is noticed.
@Suite struct SealTests {
  private static let isThorough = ProcessInfo.processInfo.environment["CLIENTELE_FAULTS"] != nil
  private let bytes = Profile.bytes(
    of: Profile(name: "Atelier Nord", language: .fr, currency: "EUR", created: "2026-11-21T18:40:00Z")
      .json(Catalogue([])))

  @Test func aFileAsItWasWrittenIsWhole() throws {
    #expect(try !Profile(bytes).isAltered)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\n  \"digest\": \""))
    #expect(Profile.bytes(of: JSON(try JSONReader.read(bytes))) == bytes)
  }

  /// Noticed as no profile at all or as changed; or what it says is the same, where only the digest's own name is hit.
  @Test func everyFlipIsNoticedOrHarmless() throws {
    let whole = try Profile(bytes)
    var tried = 0
    for place in bytes.indices {
      for bit in 0..<8 where Self.isThorough || bit == place % 8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        tried += 1
        guard let profile = try? Profile(damaged), !profile.isAltered else { continue }
        #expect(profile.isSame(as: whole), "byte \(place), bit \(bit)")
      }
    }
    print("single flips of a profile: \(tried) points tried")
  }

  @Test func everyTruncationIsNoticed() throws {
    let whole = try Profile(bytes)
    for count in bytes.indices {
      guard let profile = try? Profile(Array(bytes[..<count])), !profile.isAltered else { continue }
      // Only the line break at the end can go.
      #expect(profile.isSame(as: whole) && count >= bytes.count - 1, "\(count)")
    }
    print("truncations of a profile: \(bytes.count) points tried")
  }

  @Test func aFileWithoutADigestSaysNothing() throws {
    let old = Array(String(decoding: bytes, as: UTF8.self).replacing(/\n  "digest": "[0-9a-f]+",/, with: "").utf8)
    #expect(old.count < bytes.count)
    #expect(try !Profile(old).isAltered)
  }

  /// The digest by hand: FNV-1a over all bytes but the sixteen digits.
  @Test func theDigestIsOfAllOtherBytes() throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let digits = try #require(text.firstMatch(of: /"digest": "([0-9a-f]{16})"/)?.1)
    var digest: UInt64 = 14_695_981_039_346_656_037
    for byte in text.replacing(digits, with: "").utf8 { digest = (digest ^ UInt64(byte)) &* 1_099_511_628_211 }
    #expect(String(digest, radix: 16).suffix(16) == digits.drop { $0 == "0" })
  }
}

extension Profile {
  fileprivate func isSame(as other: Profile) -> Bool {
    (name, language, currency, created, updated) == (
      other.name, other.language, other.currency, other.created, other.updated
    ) && revision == other.revision && schema == other.schema && answers == other.answers
  }
}
