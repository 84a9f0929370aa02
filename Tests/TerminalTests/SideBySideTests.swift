import Terminal
import Testing

@Suite struct SideBySideTests {
  @Test func eachColumnWrapsWithinItsHalf() {
    // (24 − 4)/2 = 10 columns each.
    let text = sideBySide(["Cheese dairies.", "  - one two"], ["Sawmills.", "", "Last."], width: 24)
    #expect(
      text == """
        Cheese        Sawmills.
        dairies.
          - one       Last.
            two
        """)
  }

  @Test func widthsAreThoseOnTheScreen() {
    #expect(sideBySide(["é日本"], ["x"], width: 24) == "é日本         x")
  }

  @Test func oneSideMayBeLonger() {
    #expect(sideBySide([], ["a", "b"], width: 14) == "         a\n         b")
    #expect(sideBySide(["a", "b"], [], width: 14) == "a\nb")
  }
}
