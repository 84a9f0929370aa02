public import Language
import Portfolio

extension StatedAndReal {
  /// What was said of one kind of clients beside its figures: a line on profit, one on ease, each where both sides are
  /// known.
  public var explanation: [Text] { [profit, easiness].compactMap(\.self) }

  private var profit: Text? {
    guard let profitRating, let marginRate, let ownRate else { return nil }
    let (rate, own) = (Text.percent(marginRate, decimals: 1), Text.percent(ownRate, decimals: 1))
    let verdict = Self.verdict(contradictions, less: .profitOverrated, more: .profitUnderrated)
    return line(
      Text(
        en: "profit, you said \(profitRating) of 5; the figures say \(rate[.en]) of revenue, \(own[.en]) overall.",
        fr: """
          rentabilité, vous avez dit \(profitRating) sur 5 ; les chiffres disent \(rate[.fr]) du chiffre d’affaires, \
          \(own[.fr]) sur l’ensemble.
          """), verdict)
  }

  private var easiness: Text? {
    guard let easeRating, let ease else { return nil }
    let (en, fr) = (Language.en.number(ease), Language.fr.number(ease))
    let (fromEn, fromFr) = (Language.en.number(easeFrom), Language.fr.number(easeFrom))
    let verdict = Self.verdict(contradictions, less: .easeOverrated, more: .easeUnderrated)
    return line(
      Text(
        en: "ease, you said \(easeRating) of 5; the figures say \(en) of 100, and easy begins at \(fromEn).",
        fr:
          "facilité, vous avez dit \(easeRating) sur 5 ; les chiffres disent \(fr) sur 100, facile à partir de \(fromFr)."
      ), verdict)
  }

  private func line(_ comparison: Text, _ verdict: Text) -> Text {
    let name = visible(segment)
    let count = Text(
      en: Language.en.count(clients, Text(en: "client", fr: ""), Text(en: "clients", fr: "")),
      fr: Language.fr.count(clients, Text(en: "", fr: "client"), Text(en: "", fr: "clients")))
    return Text(
      en: "- \(name) (\(count[.en])): \(comparison[.en])\(verdict[.en])",
      fr: "- \(name) (\(count[.fr])) : \(comparison[.fr])\(verdict[.fr])")
  }

  private static func verdict(_ found: [Contradiction], less: Contradiction, more: Contradiction) -> Text {
    if found.contains(less) { return Text(en: " That is less than you said.", fr: " C’est moins que vous ne disiez.") }
    if found.contains(more) { return Text(en: " That is more than you said.", fr: " C’est plus que vous ne disiez.") }
    return Text(verbatim: "")
  }
}
