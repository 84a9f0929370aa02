/// A language the product speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case en, fr

  /// The language of a POSIX locale such as `fr_FR.UTF-8`; English for any that is not spoken here.
  public init(locale: String) {
    let code = locale.lowercased().prefix { $0.isLetter }
    self = ["fr", "fra", "fre"].contains(code) ? .fr : .en
  }

  /// The language asked for by the first locale variable that is set, as POSIX orders them.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(locale: locale ?? "")
  }
}
