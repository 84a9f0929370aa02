import Testing

@testable import Advising

@Suite struct EmphasisTests {
  @Test(arguments: [
    ("**For example.** A **bold** word", "<For example.> A <bold> word", "For example. A bold word"),
    ("plain", "plain", "plain"), ("2 ** 3 is no pair", "2 ** 3 is no pair", "2 ** 3 is no pair"), ("", "", ""),
  ])
  func boldIsPutInAnotherWay(text: String, marked: String, plain: String) {
    #expect(text.emphasised { "<\($0)>" } == marked)
    #expect(text.unemphasised == plain)
  }
}
