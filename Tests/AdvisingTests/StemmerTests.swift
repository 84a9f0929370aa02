import Language
import Testing

@testable import Advising

/// Examples from the published vocabularies of Snowball's English and French stemmers.
@Suite struct StemmerTests {
  @Test(arguments: [
    ("consistently", "consist"), ("knightly", "knight"), ("generously", "generous"), ("sky", "sky"), ("ponies", "poni"),
  ])
  func english(word: String, stem: String) {
    #expect(Stemmer(.en).stem(word) == stem)
  }

  @Test(arguments: [
    ("continuellement", "continuel"), ("majestueusement", "majestu"), ("clients", "client"), ("fidélité", "fidel"),
    ("", ""),
  ])
  func french(word: String, stem: String) {
    #expect(Stemmer(.fr).stem(word) == stem)
  }
}
