import Testing

@testable import Terminal

@Suite struct LineSplitterTests {
  private func splitter(_ pieces: [UInt8]...) -> LineSplitter {
    var splitter = LineSplitter()
    for piece in pieces { splitter.append(contentsOf: piece) }
    return splitter
  }

  @Test func aLineMayComeInPieces() {
    var splitter = splitter([0x61, 0xC3])
    #expect(splitter.next() == nil)
    splitter.append(contentsOf: [0xA9, 0x0D, 0x0A, 0x62])
    #expect(splitter.next() == .line("aé"))
    #expect(splitter.next() == nil)
    #expect(splitter.last() == .line("b"))
    #expect(splitter.last() == nil)
  }

  @Test func onlyTheFirstByteOrderMarkIsTakenOff() {
    var splitter = splitter(Array("\u{FEFF}a\n\u{FEFF}b\n".utf8))
    #expect(splitter.next() == .line("a"))
    #expect(splitter.next() == .line("\u{FEFF}b"))
  }

  @Test func aLineBeyondOneMebibyteIsSkipped() {
    let most = [UInt8](repeating: 0x61, count: LineSplitter.limit)
    var splitter = splitter(most + [0x0A])
    #expect(splitter.next() == .line(String(repeating: "a", count: 1 << 20)))
    splitter.append(contentsOf: most + [0x61])
    #expect(splitter.next() == nil)
    splitter.append(contentsOf: most)
    #expect(splitter.next() == nil)
    splitter.append(contentsOf: [0x0A, 0x62, 0x0A])
    #expect(splitter.next() == .tooLong)
    #expect(splitter.next() == .line("b"))
  }
}
