import Testing

@testable import Portfolio

@Suite struct MarkedBytesTests {
  /// Bytes beside the wanted ones, with and without the highest bit, in all lengths and from all beginnings.
  @Test func everyMarkIsFoundAndNoOther() {
    let letters = Array(",\n\r\";-+.\t#!\u{1}ab".utf8) + [0x80 | 0x2C, 0x80 | 0x0A, 0xFF, 0x7F]
    var random = SplitMix(state: 11)
    for length in 0..<40 {
      let bytes = (0..<length).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
      for start in 0...min(length, 9) {
        #expect(places(bytes, from: start, hasQuotes: true) == wanted(bytes, from: start, Array(",\n\r\"".utf8)))
        #expect(places(bytes, from: start, hasQuotes: false) == wanted(bytes, from: start, Array(",\n\r".utf8)))
      }
    }
  }

  private func places(_ bytes: [UInt8], from start: Int, hasQuotes: Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var marked = MarkedBytes(bytes, from: start, .init(separator: UInt8(ascii: ","), hasQuotes: hasQuotes))
      var places: [Int] = []
      while let place = marked.next() { places.append(place) }
      return places
    }
  }

  private func wanted(_ bytes: [UInt8], from start: Int, _ marks: [UInt8]) -> [Int] {
    (start..<bytes.count).filter { marks.contains(bytes[$0]) }
  }
}
