import Language
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("fr_FR.UTF-8", Language.fr), ("fr", .fr), ("FR_ca", .fr), ("fr-BE", .fr), ("fr@euro", .fr), ("en_GB.UTF-8", .en),
    ("C", .en), ("", .en), ("de_DE", .en), ("fra", .fr), ("frr_DE", .en), ("fur_IT", .en),
  ])
  func aLocaleSpeaksALanguage(locale: String, language: Language) { #expect(Language(locale: locale) == language) }

  @Test func theFirstVariableThatIsSetDecides() {
    #expect(Language(environment: ["LC_ALL": "fr_FR", "LANG": "en_GB"]) == .fr)
    #expect(Language(environment: ["LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "en_GB"]) == .fr)
    #expect(Language(environment: ["LC_ALL": "C", "LC_MESSAGES": "fr_FR", "LANG": "fr_FR"]) == .en)
    #expect(Language(environment: ["LANG": "fr_FR.UTF-8"]) == .fr)
    #expect(Language(environment: [:]) == .en)
  }
}
