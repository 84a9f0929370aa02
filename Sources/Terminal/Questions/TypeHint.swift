public import Interviewing
public import Language

/// How an answer of a type is typed, in one line.
public struct TypeHint {
  let prompt: Interviewing.Prompt
  let language: Language

  init(_ prompt: Interviewing.Prompt, _ language: Language) {
    self.prompt = prompt
    self.language = language
  }

  /// In both languages; nil where the question says it all.
  public static func text(for prompt: Interviewing.Prompt) -> Text? {
    guard let en = TypeHint(prompt, .en).text, let fr = TypeHint(prompt, .fr).text else { return nil }
    return Text(en: en, fr: fr)
  }

  var text: String? {
    switch prompt.type {
    case .row(.choice): rowOfChoices[language]
    case .row: row[language]
    case .rank: rank[language]
    case .list: list[language]
    case .table(let columns, _): table(columns)[language]
    case .choices: several[language]
    case .yesno: Text(en: "yes or no", fr: "oui ou non")[language]
    case .date: Text(en: "A date, such as 2027-03-31.", fr: "Une date, par exemple 31/03/2027.")[language]
    default: nil
    }
  }

  private var row: Text {
    let count = prompt.items.count
    let example = ["4", "2", "5", "3", "1", "4", "2", "5"].prefix(count).joined(separator: " ")
    return Text(
      en: "\(count) numbers in this order, such as \(example); ? is unknown, - does not apply. /each asks one by one.",
      fr: "\(count) nombres dans cet ordre, comme \(example) ; ? inconnu, - sans objet. /chacun : un par un.")
  }

  private var rowOfChoices: Text {
    let count = prompt.items.count
    let example = ["1", "3", "2", "1", "2", "3", "1", "2"].prefix(count).joined(separator: " ")
    return Text(
      en: "One choice for each, in this order, such as \(example); ? is unknown, - does not apply.",
      fr: "Un choix pour chacun, dans cet ordre, comme \(example) ; ? inconnu, - sans objet.")
  }

  private var rank: Text {
    Text(
      en: "All of them, the most important first, such as 2 1 3 5 4; 2 1=3 5 4 puts two level.",
      fr: "Tous, le plus important d’abord, par exemple 2 1 3 5 4 ; 2 1=3 5 4 pour une égalité.")
  }

  private var list: Text {
    Text(en: "Separate them with commas.", fr: "Séparez-les par des virgules.")
  }

  private func table(_ columns: [Column]) -> Text {
    Text(
      en: "One line each: \(columns.map { $0.label[.en] }.joined(separator: "; ")). Enter alone ends.",
      fr: "Une ligne pour chacun : \(columns.map { $0.label[.fr] }.joined(separator: " ; ")). Entrée seule termine.")
  }

  private var several: Text {
    Text(en: "One or more, separated by commas.", fr: "Un ou plusieurs, séparés par des virgules.")
  }
}
