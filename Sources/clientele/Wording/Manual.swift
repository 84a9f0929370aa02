import Language

/// What `help` says of each command; the shell's `--help` takes its words from here too.
struct Manual {
  let name: String
  let synopsis: Text
  let summary: Text
  /// A line or two more, for `help COMMAND`.
  let details: Text?

  static func entry(_ name: String) -> Manual? { all.first { $0.name == name } }

  static let all: [Manual] = [
    Manual(
      "new", en: "new NAME [--language en|fr] [--currency EUR]", fr: "new NOM [--language en|fr] [--currency EUR]",
      Text(en: "Starts a profile.", fr: "Commence un profil."),
      Text(
        en: "For example: new \"Atelier Nord\" --language fr --currency CHF",
        fr: "Par exemple : new \"Atelier Nord\" --currency CHF")),
    Manual(
      "list", en: "list [--json]", fr: "list [--json]",
      Text(en: "Lists the profiles.", fr: "Donne la liste des profils.")),
    Manual("open", en: "open NAME", fr: "open NOM", Text(en: "Opens a profile.", fr: "Ouvre un profil.")),
    Manual(
      "rename", en: "rename OLD NEW", fr: "rename ANCIEN NOUVEAU",
      Text(en: "Gives a profile another name.", fr: "Donne un autre nom à un profil.")),
    Manual(
      "copy", en: "copy OLD NEW", fr: "copy ANCIEN NOUVEAU",
      Text(en: "Copies a profile with its history.", fr: "Copie un profil avec son historique.")),
    Manual(
      "remove", en: "remove NAME", fr: "remove NOM",
      Text(en: "Moves a profile to the trash.", fr: "Met un profil à la corbeille.")),
    Manual(
      "trash", en: "trash list | trash restore NAME | trash empty [--force]",
      fr: "trash list | trash restore NOM | trash empty [--force]",
      Text(
        en: "Shows the trash, takes a profile back, or deletes for good.",
        fr: "Montre la corbeille, récupère un profil ou supprime pour de bon.")),
    Manual(
      "interview", en: "interview [QUESTIONNAIRE] [--from QUESTION] [--answers FILE] [--no-input]",
      fr: "interview [QUESTIONNAIRE] [--from QUESTION] [--answers FICHIER] [--no-input]",
      Text(
        en: "Walks on with the questions, or takes the answers from a file.",
        fr: "Reprend les questions, ou prend les réponses dans un fichier."),
      Text(
        en:
          "Without a name: the next questionnaire. FILE is YAML or JSON, - is standard input; with --no-input nothing is asked, and what is missing is named.",
        fr:
          "Sans nom : le questionnaire suivant. FICHIER est en YAML ou en JSON, - désigne l’entrée standard ; avec --no-input, rien n’est demandé et ce qui manque est signalé."
      )),
    Manual(
      "answer", en: "answer QUESTION VALUE…", fr: "answer QUESTION RÉPONSE…",
      Text(en: "Gives one answer.", fr: "Donne une réponse."),
      Text(
        en: "For example: answer segments[].ratings.ease 4 2 5, or answer segments[0].ratings.ease ?",
        fr: "Par exemple : answer segments[].ratings.ease 4 2 5, ou answer segments[0].ratings.ease ?")),
    Manual(
      "edit", en: "edit QUESTION", fr: "edit QUESTION",
      Text(en: "Asks one question again.", fr: "Repose une question.")),
    Manual(
      "clear", en: "clear QUESTION", fr: "clear QUESTION",
      Text(en: "Takes an answer back.", fr: "Retire une réponse.")),
    Manual(
      "show", en: "show [PART [NAME]] [--objective KIND] [--json]",
      fr: "show [PARTIE [NOM]] [--objective OBJECTIF] [--json]",
      Text(
        en:
          "Shows where things stand, or a part: answers, ranking, matrix, market, portfolio, ideal, niche, questions, segment NAME, client NAME. With --objective, ideal and client NAME are shown beside the same under another objective.",
        fr:
          "Montre où vous en êtes, ou une partie : answers, ranking, matrix, market, portfolio, ideal, niche, questions, segment NOM, client NOM. Avec --objective, ideal et client NOM se montrent à côté des mêmes vus par un autre objectif."
      )),
    Manual(
      "advise", en: "advise [--all] [--json]", fr: "advise [--all] [--json]",
      Text(
        en: "Says what does not fit, why it matters, and what to do about it.",
        fr: "Dit ce qui ne va pas ensemble, pourquoi, et quoi faire."),
      Text(
        en: "The three findings that matter most: first what could change whom you choose. --all shows every one.",
        fr: "Les trois constats les plus importants, en commençant par ce qui pourrait changer votre choix. "
          + "--all les montre tous.")),
    Manual(
      "fit", en: "fit [NAME]", fr: "fit [NOM]",
      Text(
        en: "Asks six quick questions about a prospect: go, go with terms, or a kind no.",
        fr: "Pose six questions rapides sur un prospect : oui, oui sous conditions, ou non avec tact."),
      Text(
        en: "For example: fit Boulangerie Martin. Answer yes, no or ?. Without a name: those asked about so far.",
        fr: "Par exemple : fit Boulangerie Martin. Répondez oui, non ou « ? ». Sans nom : ceux déjà passés en revue.")),
    Manual(
      "clients",
      en:
        "clients import FILE [--kind clients|invoices|fec] [--map field=column] [--dates dmy|mdy|ymd] [--decimal comma|point] [--terms DAYS] [--months N] [--dry-run] [--force] | clients list [--json] | clients clear [--force]",
      fr:
        "clients import FICHIER [--kind clients|invoices|fec] [--map champ=colonne] [--dates dmy|mdy|ymd] [--decimal comma|point] [--terms JOURS] [--months N] [--dry-run] [--force] | clients list [--json] | clients clear [--force]",
      Text(
        en: "Brings your clients and their figures in from a file, lists them or takes them away.",
        fr: "Fait entrer vos clients et leurs chiffres depuis un fichier, les liste ou les retire."),
      Text(
        en:
          "FILE is CSV: one line per client, one per invoice, or the French accounting export (FEC). --dry-run shows what would be read and changes nothing; --map name=Buyer says which column a field is in, --map paid=- that it is in none, and both may be repeated; --terms is for invoices without a due date (30); --months says what period the amounts stand for.",
        fr:
          "FICHIER est un CSV : une ligne par client, une par facture, ou le fichier des écritures comptables (FEC). --dry-run montre ce qui serait lu, sans rien changer ; --map name=Acheteur dit dans quelle colonne se trouve un champ, --map paid=- qu’il n’est dans aucune, autant de fois qu’il le faut ; --terms sert aux factures sans échéance (30) ; --months dit sur combien de mois portent les montants."
      )),
    Manual(
      "learn", en: "learn [CARD]", fr: "learn [FICHE]",
      Text(en: "Shows what there is to know, topic by topic.", fr: "Montre ce qu’il faut savoir, sujet par sujet."),
      Text(
        en: "Without a name: all cards by theme. CARD is an id, a title, or the beginning of either.",
        fr: "Sans nom : toutes les fiches par thème. FICHE est un id, un titre ou le début de l’un des deux.")),
    Manual(
      "ask", en: "ask WORDS… [--json]", fr: "ask MOTS… [--json]",
      Text(en: "Answers a question in plain words.", fr: "Répond à une question posée avec vos mots."),
      Text(
        en: "For example: ask who pays me too late? At this prompt a question needs no “ask” before it.",
        fr: "Par exemple : ask qui me paie trop tard ? Ici, une question se passe de « ask ».")),
    Manual(
      "compare", en: "compare PROFILE PROFILE [--json]", fr: "compare PROFIL PROFIL [--json]",
      Text(
        en: "Compares two people who answered apart: where they differ, and whether it matters.",
        fr: "Compare deux personnes qui ont répondu chacune de leur côté : leurs désaccords, et s’ils comptent."),
      Text(
        en: "For two partners: each answers in a profile of their own, then compare Anna Ben.",
        fr: "Pour deux associés : chacun répond dans son profil, puis compare Anne Benoît.")),
    Manual(
      "export",
      en:
        "export [summary|profile|guide|letters|clients] [--format md|html|json|csv] [--output FILE|-] [--view] [--force]",
      fr:
        "export [summary|profile|guide|letters|clients] [--format md|html|json|csv] [--output FICHIER|-] [--view] [--force]",
      Text(
        en: "Writes the summary, the full profile, an interview guide, letters or the clients to a file.",
        fr: "Écrit dans un fichier la synthèse, le profil complet, un guide d’entretien, des lettres ou les clients."),
      Text(
        en:
          "letters: one to each client whose figures ask for it, to be edited before it is sent. clients: a spreadsheet (csv) with what follows about each. \(Self.file[.en])",
        fr:
          "letters : une lettre par client dont les chiffres l’appellent, à relire avant l’envoi. clients : un tableau (csv) avec tout ce qui suit pour chacun. \(Self.file[.fr])"
      )),
    Manual(
      "history", en: "history [--all] [--json] [--format md|html|json] [--output FILE|-] [--view] [--force]",
      fr: "history [--all] [--json] [--format md|html|json] [--output FICHIER|-] [--view] [--force]",
      Text(
        en: "Tells what each revision changed, the last one at the end.",
        fr: "Raconte ce que chaque version a changé, la dernière à la fin."),
      Text(
        en:
          "The last ten; --all shows every one. A finished questionnaire, an import, a review and each way back make a revision. \(Self.toFile[.en])",
        fr:
          "Les dix dernières ; --all les montre toutes. Un questionnaire terminé, un import, un bilan et chaque retour en arrière font une version. \(Self.toFile[.fr])"
      )),
    Manual(
      "diff", en: "diff [REVISION] [REVISION] [--json] [--format md|html|json] [--output FILE|-] [--view] [--force]",
      fr: "diff [VERSION] [VERSION] [--json] [--format md|html|json] [--output FICHIER|-] [--view] [--force]",
      Text(
        en: "Says what changed between two revisions, who passed whom, and because of which answer.",
        fr: "Dit ce qui a changé entre deux versions, qui a dépassé qui, et à cause de quelle réponse."),
      Text(
        en:
          "Without a number: the last revision and what is there now; with one: that revision and now; history shows the numbers. \(Self.toFile[.en])",
        fr:
          "Sans numéro : la dernière version et l’état actuel ; avec un seul : cette version et l’état actuel ; history montre les numéros. \(Self.toFile[.fr])"
      )),
    Manual(
      "restore", en: "restore REVISION", fr: "restore VERSION",
      Text(en: "Takes a profile back to a revision.", fr: "Ramène un profil à une version précédente.")),
    Manual(
      "check", en: "check [FILE|FOLDER…]", fr: "check [FICHIER|DOSSIER…]",
      Text(
        en: "Looks for faults in questionnaires, cards, rules and profiles.",
        fr: "Cherche les erreurs dans les questionnaires, les fiches, les règles et les profils."),
      Text(
        en:
          "Without a file: all that comes with the program, your own questionnaires, cards and rules, and every profile.",
        fr: "Sans fichier : tout ce qui est fourni avec le programme, vos questionnaires, fiches, règles et profils.")),
    Manual(
      "review",
      en: "review [--last] [--ics FILE] [--format md|html|json] [--output FILE|-] [--view] [--force]",
      fr: "review [--last] [--ics FICHIER] [--format md|html|json] [--output FICHIER|-] [--view] [--force]",
      Text(
        en: "Looks back: what came true, what was kept, what has changed.",
        fr: "Fait le bilan : ce qui s’est vérifié, ce qui a été tenu, ce qui a changé."),
      Text(
        en:
          "First after 90 days, then every year, about ten minutes; at the end, what has moved since the last one and what to ask again. --last shows the last review again and asks nothing. --ics writes the next review and your promises for your calendar. \(Self.toFile[.en])",
        fr:
          "La première fois après 90 jours, puis chaque année, en dix minutes ; à la fin, ce qui a bougé depuis le précédent et ce qu’il faut redemander. --last montre de nouveau le dernier bilan, sans rien demander. --ics écrit le prochain bilan et vos promesses pour votre agenda. \(Self.toFile[.fr])"
      )),
    Manual(
      "help", en: "help [COMMAND]", fr: "help [COMMANDE]",
      Text(en: "Says what can be done.", fr: "Dit ce que l’on peut faire.")),
    Manual(
      "quit", en: "quit", fr: "quit", Text(en: "Leaves; everything is saved.", fr: "Quitte ; tout est enregistré.")),
  ]

  /// How every document gets its file.
  private static let file = Text(
    en:
      "Without --output the file is named after the profile, in this folder, and replaces none; - writes to standard output. --view opens it: with $CLIENTELE_VIEWER, an HTML page with $BROWSER, else with the system’s viewer.",
    fr:
      "Sans --output, un fichier au nom du profil, dans le dossier courant, qui n’en remplace aucun ; - écrit sur la sortie standard. --view l’ouvre : avec $CLIENTELE_VIEWER, une page HTML avec $BROWSER, sinon avec le programme du système."
  )

  private static let toFile = Text(
    en: "--output FILE, --format or --view make a document of it, as with export.",
    fr: "--output FICHIER, --format ou --view en font un document, comme avec export.")

  private init(_ name: String, en: String, fr: String, _ summary: Text, _ details: Text? = nil) {
    self.name = name
    synopsis = Text(en: en, fr: fr)
    self.summary = summary
    self.details = details
  }

  /// All there is to say about one command.
  func text(_ language: Language) -> String {
    [synopsis[language], summary[language], details?[language]].compactMap(\.self).joined(separator: "\n")
  }

  /// Every command with its line.
  static func overview(_ language: Language) -> String {
    let width = (all.map(\.name.count).max() ?? 0) + 2
    let lines = all.map { entry in
      "  " + entry.name + String(repeating: " ", count: width - entry.name.count) + entry.summary[language]
    }
    let intro = Text(
      en: "What you can type here, or in a terminal after “clientele”:",
      fr: "Ce que vous pouvez taper ici, ou dans un terminal après « clientele » :")
    let outro = Text(
      en: "help COMMAND says more. Every command that reads a profile takes --profile NAME.",
      fr: "help COMMANDE en dit plus. Toute commande qui lit un profil accepte --profile NOM.")
    return ([intro[language]] + lines + [outro[language]]).joined(separator: "\n")
  }
}
