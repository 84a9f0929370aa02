public import Language

extension SlashCommand.Mistake {
  public var message: Text {
    switch self {
    case .unknownCommand(let word, let nearest?):
      Text(
        en: "There is no \(word) here. Did you mean \(nearest)? An answer that begins with a slash takes two: //.",
        fr: "\(word) n’existe pas ici. Vouliez-vous dire \(nearest) ? Une réponse qui commence par / s’écrit avec //.")
    case .unknownCommand(let word, nil):
      Text(
        en: "There is no \(word) here: /help lists what there is. An answer that begins with a slash takes two: //.",
        fr: "\(word) n’existe pas ici : /aide donne la liste. Une réponse qui commence par / s’écrit avec //.")
    case .needsEvidence:
      Text(
        en: "/evidence needs one of: guess, experience, figures or interviews.",
        fr: "/preuve attend l’un de ces mots : supposition, expérience, chiffres ou entretiens.")
    case .needsLanguage: Text(en: "/language needs en or fr.", fr: "/langue attend en ou fr.")
    case .needsQuestion:
      Text(
        en: "/go needs a question, such as /go business.offer: /review lists them.",
        fr: "/aller attend une question, par exemple /aller business.offer : /relire en donne la liste.")
    }
  }
}

extension SlashCommand {
  /// What `/help` says; on a narrow screen what stands side by side there comes one below the other.
  ///
  /// - Parameter width: in columns.
  public static func overview(width: Int) -> Text {
    if width >= 80 { return overview }
    return Text(en: below(overview[.en]), fr: below(overview[.fr]))
  }

  private static func below(_ text: String) -> String { text.replacing(#/ {3,}//#, with: "\n  /") }

  private static let overview = Text(
    en: """
      Answer, or type one of these:
        /why  why this is asked        /example  an answer from somebody else
        /card  the page behind it
        /back  the question before     /skip  leave it     /later  put it off
        /unknown  I don’t know         /na  does not apply to me
        /review  all answers so far    /go QUESTION  to another question
        /each  a row one by one        /edit  write in your editor
        /evidence WORD  guess, experience, figures or interviews: what the answer rests on
        /language en|fr                /stop  leave; everything is saved
      An answer that begins with a slash is typed with two.
      """,
    fr: """
      Répondez, ou tapez l’un de ces mots :
        /pourquoi  le sens de la question    /exemple  la réponse de quelqu’un d’autre
        /fiche  la page qui l’explique       /passer  la laisser
        /retour  la question d’avant         /plus-tard  y revenir
        /inconnu  je ne sais pas             /sans-objet  ne me concerne pas
        /relire  toutes vos réponses         /aller QUESTION  vers une autre question
        /chacun  répondre un par un          /editer  écrire dans votre éditeur
        /preuve MOT  supposition, expérience, chiffres ou entretiens : ce sur quoi repose la réponse
        /langue en|fr                        /stop  partir ; tout est enregistré
      Une réponse qui commence par / s’écrit avec deux : //.
      """)
}
