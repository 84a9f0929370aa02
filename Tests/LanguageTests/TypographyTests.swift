import Language
import Testing

@Suite struct TypographyTests {
  @Test(arguments: [
    ("Prêt ?", "Prêt\u{202F}?"), ("Oui !", "Oui\u{202F}!"), ("un ; deux", "un\u{202F}; deux"),
    ("Voici : tout", "Voici\u{A0}: tout"), ("46 %", "46\u{A0}%"), ("12 €", "12\u{A0}€"),
    ("« rien »", "«\u{A0}rien\u{A0}»"), ("« Ah ? »", "«\u{A0}Ah\u{202F}?\u{A0}»"), ("", ""), (" ?", "\u{202F}?"),
    ("deux mots", "deux mots"), ("fin ", "fin "), ("a:b", "a:b"), ("à 9\u{A0}h", "à 9\u{A0}h"),
    ("ligne\n: suite", "ligne\n: suite"), ("dit-il :", "dit-il\u{A0}:"),
  ])
  func spacesBeforeFrenchMarksDoNotBreak(typed: String, printed: String) {
    #expect(Typography.french(typed) == printed)
    #expect(Typography.french(printed) == printed)
  }

  @Test func aTextHasFrenchSpacesInFrenchOnly() {
    let text = Text(en: "Ready ? 46 %", fr: "Prêt ? 46 %")
    #expect(text[.en] == "Ready ? 46 %")
    #expect(text[.fr] == "Prêt\u{202F}? 46\u{A0}%")
    #expect(Text(verbatim: "Prêt ?")[.fr] == "Prêt ?")
  }

  @Test func whatIsFilledInStaysAsItIs() {
    let text = Text(en: "Is it {name}?", fr: "Est-ce {name} ?").filled { name, language in "\(name) : \(language)" }
    #expect(text[.en] == "Is it name : en?")
    #expect(text[.fr] == "Est-ce name : fr\u{202F}?")
  }

  @Test func theTwoNoBreakSpacesAreKnown() {
    #expect(["\u{A0}", "\u{202F}", " ", "a", "\n"].map(Typography.isNoBreak) == [true, true, false, false, false])
  }
}
