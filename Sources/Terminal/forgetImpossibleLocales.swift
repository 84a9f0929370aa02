#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Takes variables away that name no locale: Foundation's ICU dies of a language of twelve letters (its
/// `ULOC_LANG_CAPACITY`) and more, of which `x-` and `i-` may be the first two.
public func forgetImpossibleLocales() {
  for name in ["LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LC_TIME", "LANG"] {
    if let locale = environment(name), !isPossible(locale) { unsetenv(name) }
  }
}

private func isPossible(_ locale: String) -> Bool {
  let language = locale.prefix { !"_.-@".contains($0) }
  let hasLanguage = language == "C" || (2..<12).contains(language.utf8.count)
  return hasLanguage && locale.utf8.count < 100 && locale.utf8.allSatisfy { (0x21...0x7E).contains($0) }
}
