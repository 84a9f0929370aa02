import Interviewing
import Language
import Terminal

/// What `?` says at a question: how to answer this one, and what else can be typed.
struct QuestionHelp {
  let prompt: Interviewing.Prompt
  /// Of the screen, in columns.
  let width: Int

  var text: Text {
    [how, prompt.help, mark, SlashCommand.overview(width: width)].compactMap(\.self).reduce(nil as Text?) {
      text, next in
      text?.followed(by: next) ?? next
    } ?? how
  }

  private var how: Text {
    if let hint = TypeHint.text(for: prompt) { return hint }
    return switch prompt.type {
    case .choice:
      Text(
        en: "One of the choices: its number, its words or how they begin.",
        fr: "L’un des choix : son numéro, ses mots ou leur début.")
    case .rating: Text(en: "A whole number from 1 to 5.", fr: "Un nombre entier de 1 à 5.")
    case .number: Text(en: "A number, or a sum such as 12 + 3.", fr: "Un nombre, ou un calcul comme 12 + 3.")
    case .money:
      Text(en: "An amount, or a sum such as 1,200 + 300.", fr: "Un montant, ou un calcul comme 1 200 + 300.")
    case .percent: Text(en: "A share from 0 to 100.", fr: "Une part de 0 à 100.")
    default: Text(en: "An answer in your own words.", fr: "Une réponse avec vos mots.")
    }
  }

  private var mark: Text {
    Text(
      en: "The ? stands on the line: Enter says that you do not know, Backspace takes it away.",
      fr: "Le ? est sur la ligne : Entrée dit que vous ne savez pas, Retour arrière l’efface.")
  }
}
