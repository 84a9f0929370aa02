public import Language
import Trees

extension Refusal {
  /// What was wrong and what would be right, in one or two sentences.
  public var message: Text {
    switch self {
    case .missing:
      Text(
        en: "An answer is needed here. If you do not know it, answer ?",
        fr: "Il faut une réponse ici. Si vous ne la connaissez pas, tapez « ? ».")
    case .tooLong(let limit): tooLong(limit)
    case .notANumber(let text):
      Text(
        en: "\(Excerpt(text).en) is not a number. Write it in digits, like 1,500 or 12.5.",
        fr: "\(Excerpt(text).fr) n’est pas un nombre. Écrivez-le en chiffres, comme 1 500 ou 12,5.")
    case .notWhole(let text):
      Text(
        en: "\(Excerpt(text).en) is not a whole number. Round it up or down.",
        fr: "\(Excerpt(text).fr) n’est pas un nombre entier. Arrondissez-le.")
    case .below(let text, let least): bound(text, Text(en: "at least", fr: "au moins"), least)
    case .above(let text, let most): bound(text, Text(en: "at most", fr: "au plus"), most)
    case .notARating(let text):
      Text(
        en: "\(Excerpt(text).en) is not a rating. Give a whole number from 1 to 5.",
        fr: "\(Excerpt(text).fr) n’est pas une note. Donnez un nombre entier de 1 à 5.")
    case .notAnOption(let text, let options): notAnOption(text, options)
    case .ambiguous(let text, let matches): ambiguous(text, matches)
    case .notYesOrNo(let text):
      Text(en: "\(Excerpt(text).en)? Answer yes or no.", fr: "\(Excerpt(text).fr) ? Répondez par oui ou non.")
    case .notADate(let text):
      Text(
        en: "\(Excerpt(text).en) is not a day of the calendar. Write it like 2026-11-21.",
        fr: "\(Excerpt(text).fr) n’est pas un jour du calendrier. Écrivez-le ainsi : 21/11/2026.")
    case .ambiguousDate(let text):
      Text(
        en: "\(Excerpt(text).en) can be read in two ways. Write the year first, like 2026-11-21.",
        fr: "\(Excerpt(text).fr) peut se lire de deux façons. Écrivez l’année d’abord : 2026-11-21.")
    default: severalValues
    }
  }

  private func tooLong(_ limit: Int) -> Text {
    let (en, fr) = (Language.en.number(Double(limit)), Language.fr.number(Double(limit)))
    return Text(
      en: "That is longer than an answer can be. Keep it under \(en) characters.",
      fr: "C’est trop long pour une réponse. Restez sous \(fr) caractères.")
  }

  private func bound(_ text: String, _ relation: Text, _ bound: Double) -> Text {
    let (en, fr) = (Language.en.number(bound, decimals: 2), Language.fr.number(bound, decimals: 2))
    let value = Excerpt(text)
    return Text(
      en: "\(value.en) is out of range. It must be \(relation[.en]) \(en).",
      fr: "\(value.fr) est hors limites. Il faut \(relation[.fr]) \(fr).")
  }

  private func ambiguous(_ text: String, _ matches: [Text]) -> Text {
    let (en, fr) = (matches.map { Language.en.quoted($0[.en]) }, matches.map { Language.fr.quoted($0[.fr]) })
    return Text(
      en: """
        \(Excerpt(text).en) could be \(Language.en.list(en, last: .or)). Type a little more of the one you mean.
        """,
      fr: "\(Excerpt(text).fr) peut être \(Language.fr.list(fr, last: .or)). Tapez-en un peu plus.")
  }

  private func notAnOption(_ text: String, _ options: [Text]) -> Text {
    let value = Excerpt(text)
    guard !options.isEmpty else {
      return Text(
        en: "\(value.en) cannot be chosen: there is nothing to choose from yet.",
        fr: "\(value.fr) ne peut pas être choisi : il n’y a encore rien à choisir.")
    }
    let words = Excerpt(anyOf: options)
    return Text(
      en: "\(value.en) is not one of the choices. Answer by number or by word: \(words.en).",
      fr: "\(value.fr) n’est pas dans la liste. Répondez par un numéro ou par un mot : \(words.fr).")
  }

  private var severalValues: Text {
    switch self {
    case .rowLength(let got, let items): rowLength(got, items)
    case .inRow(let refusal, let item):
      Text(en: "\(Excerpt(item).en): ", fr: "\(Excerpt(item).fr) : ").followed(by: refusal.message)
    case .tooFew(let got, let least):
      Text(
        en: "\(got) is not enough. Give at least \(least), separated by commas.",
        fr: "\(got), ce n’est pas assez. Donnez-en au moins \(least), séparés par des virgules.")
    case .tooMany(let got, let most):
      Text(
        en: "\(got) is too many. Keep the \(most) that matter most.",
        fr: "\(got), c’est trop. Gardez les \(most) qui comptent le plus.")
    case .twice(let text):
      Text(
        en: "\(Excerpt(text).en) is there twice. Once is enough.",
        fr: "\(Excerpt(text).fr) y est deux fois. Une seule fois suffit.")
    case .rankIncomplete(let missing):
      Text(
        en: "Still missing: \(Language.en.list(missing.map { $0[.en] })). Give them all, most important first.",
        fr: "Il manque : \(Language.fr.list(missing.map { $0[.fr] })). Citez-les tous, le plus important d’abord.")
    case .noSuchItem(let list, let count):
      Text(
        en: "Say which one, counted from 0: \(list)[0]\(count > 1 ? " to \(list)[\(count - 1)]" : "").",
        fr: "Dites lequel, en comptant à partir de 0 : \(list)[0]\(count > 1 ? " à \(list)[\(count - 1)]" : "").")
    default:
      Text(
        en: "One value is expected here, not a list or a group of values.",
        fr: "Une seule valeur est attendue ici, pas une liste ni un groupe de valeurs.")
    }
  }

  private func rowLength(_ got: Int, _ items: [String]) -> Text {
    let en = Language.en.count(got, Text(verbatim: "value"), Text(verbatim: "values"))
    let fr = Language.fr.count(got, Text(verbatim: "valeur"), Text(verbatim: "valeurs"))
    let (english, french) = (Language.en.list(items), Language.fr.list(items))
    return Text(
      en: "\(en) for \(items.count) names. Give one for each, ? where you do not know: \(english).",
      fr: "\(fr) pour \(items.count) noms. Donnez-en une pour chacun, ? si vous ne savez pas : \(french).")
  }
}
