import CStemmer
import Language

/// Snowball's stemmer for one language: "customers" and "customer" become one.
final class Stemmer {
  private let handle: OpaquePointer?

  init(_ language: Language) {
    handle = sb_stemmer_new(language == .fr ? "french" : "english", "UTF_8")
  }

  deinit { sb_stemmer_delete(handle) }

  /// - Parameter word: lower case, with its accents, which the French rules look at.
  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { letters in
      guard let handle, let stem = sb_stemmer_stem(handle, letters.baseAddress, Int32(clamping: letters.count)) else {
        return String(decoding: letters, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
