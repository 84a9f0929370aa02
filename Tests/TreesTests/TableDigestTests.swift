import Testing
import Trees

@Suite struct TableDigestTests {
  /// Worked out with the whole numbers of Python, which know no overflow.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "eb0eb34f9360fab8"), ("foobar", "ec86a3d0cabdfd4b"),
    ("eight by", "d30b07267f2eb30c"), ("Atelier Nord, Lille", "fe99f189848c0407"),
  ])
  func worked(text: String, expected: String) {
    #expect(TableDigest(Array(text.utf8)).text == expected)
  }

  @Test func partsOfEightBytesMakeTheSameAsTheWhole() {
    let bytes = Array("name,revenue\nAtelier Nord,1200\n".utf8)
    for place in stride(from: 0, through: bytes.count, by: 8) {
      var digest = TableDigest()
      digest.add(bytes[..<place])
      digest.add(bytes[place...])
      #expect(digest == TableDigest(bytes))
    }
  }

  @Test func everyChangeOfOneByteShows() {
    let bytes = Array("name,revenue\nNord,1200\n".utf8)
    let digest = TableDigest(bytes)
    for place in bytes.indices {
      for value in UInt8.min...UInt8.max where value != bytes[place] {
        var other = bytes
        other[place] = value
        #expect(TableDigest(other) != digest)
      }
      #expect(TableDigest(Array(bytes[..<place])) != digest)
    }
  }

  @Test func zerosAtTheEndShow() {
    #expect(Set((0...17).map { TableDigest([UInt8](repeating: 0, count: $0)) }).count == 18)
  }
}
