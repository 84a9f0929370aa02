import Testing

@testable import Trees

@Suite struct DigestTests {
  /// Published values of FNV-1a, 64 bits.
  @Test(arguments: [
    ("", 0xcbf2_9ce4_8422_2325 as UInt64), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
  ])
  func published(text: String, expected: UInt64) {
    #expect(Digest.of(text.utf8) == expected)
  }

  @Test func everyChangeOfOneByteShows() {
    let bytes = Array("{\"name\": \"Atelier Nord\"}".utf8)
    let digest = Digest.of(bytes)
    for place in bytes.indices {
      for value in UInt8.min...UInt8.max where value != bytes[place] {
        var other = bytes
        other[place] = value
        #expect(Digest.of(other) != digest)
      }
      #expect(Digest.of(bytes[..<place]) != digest)
    }
  }
}
