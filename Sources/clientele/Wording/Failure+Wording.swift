import Interviewing
import Language
import Terminal
import Trees

extension Failure {
  var message: Text {
    switch self {
    case .unknownCommand(let word, let nearest): Self.unknownCommand(word, nearest)
    case .usage(let command): Self.usage(command)
    case .openQuote: Text(en: "A double quote is not closed.", fr: "Un guillemet n’est pas fermé.")
    case .unknownOption(let option, let command, let nearest):
      Text(
        en: "\(command) has no option \(option).\(Self.suggestion(nearest)[.en]) \(Self.usage(command)[.en])",
        fr: "\(command) n’a pas d’option \(option).\(Self.suggestion(nearest)[.fr]) \(Self.usage(command)[.fr])")
    case .unknownProfile(let name, let known):
      Text(
        en: "There is no profile \(Language.en.quoted(name)).\(Self.among(known)[.en])",
        fr: "Il n’y a pas de profil \(Language.fr.quoted(name)).\(Self.among(known)[.fr])")
    case .noProfile(let known) where known.isEmpty:
      Text(
        en: "There is no profile yet: new NAME starts one.",
        fr: "Il n’y a pas encore de profil : new NOM en commence un.")
    case .noProfile(let known):
      Text(
        en: "No profile is open.\(Self.among(known)[.en]) open NAME opens one.",
        fr: "Aucun profil n’est ouvert.\(Self.among(known)[.fr]) open NOM en ouvre un.")
    case .sameProfile(let name):
      Text(
        en: "That is \(Language.en.quoted(name)) twice: compare takes two profiles, one for each person.",
        fr: "C’est deux fois \(Language.fr.quoted(name)) : compare attend deux profils, un par personne.")
    case .unknownQuestion(let key, let nearest):
      Text(
        en: "There is no question \(Language.en.quoted(key)).\(Self.suggestion(nearest)[.en])",
        fr: "Il n’y a pas de question \(Language.fr.quoted(key)).\(Self.suggestion(nearest)[.fr])")
    case .notAsked(let key):
      Text(
        en: "\(key) is not asked with the answers given so far.",
        fr: "\(key) n’est pas demandé avec les réponses données jusqu’ici.")
    case .notAnswered(let key):
      Text(en: "There is no answer to \(key) to take back.", fr: "Il n’y a pas de réponse à \(key) à retirer.")
    case .unknownQuestionnaire(let name, let known): Self.oneOf(name, known, en: "questionnaire", fr: "questionnaire")
    case .unknownPart(let name, let known): Self.oneOf(name, known, en: "part", fr: "partie")
    case .unknownSegment(_, let known) where known.isEmpty:
      Text(
        en: "There are no segments yet: interview niche asks for them.",
        fr: "Il n’y a pas encore de types de clients : interview niche les demande.")
    case .unknownSegment(let name, let known): Self.oneOf(name, known, en: "segment", fr: "type de clients")
    case .unknownClient(let name, let near, let count): Self.unknownClient(name, near, count)
    case .unknownFormat(let name, let known): Self.oneOf(name, known, en: "format", fr: "format")
    case .unknownObjective(let name, let known): Self.oneOf(name, known, en: "objective", fr: "objectif")
    case .unknownRevision(let number, let known): Self.unknownRevision(number, known)
    case .unknownLanguage(let name): Self.oneOf(name, Language.allCases.map(\.rawValue), en: "language", fr: "langue")
    case .unknownCurrency(let code):
      Text(
        en: "\(Language.en.quoted(code)) is no currency code: three letters, such as EUR or CHF.",
        fr: "\(Language.fr.quoted(code)) n’est pas un code de devise : trois lettres, comme EUR ou CHF.")
    case .refused(let refusal, let key):
      Text(en: "\(key): \(refusal.message[.en])", fr: "\(key) : \(refusal.message[.fr])")
    case .refusedLine(let line, let reason):
      Text(
        en: "Line \(line): \(reason[.en]) Everything before it is saved.",
        fr: "Ligne \(line) : \(reason[.fr]) Tout ce qui précède est enregistré.")
    case .unsavedLine(let line, let reason):
      Text(
        en: "Line \(line): \(reason[.en]) Nothing was kept.", fr: "Ligne \(line) : \(reason[.fr]) Rien n’a été gardé.")
    case .noIdealClient:
      Text(
        en:
          "There is no ideal client to compare with yet: niche.segment is missing. interview goes on with the questions.",
        fr:
          "Il n’y a pas encore de client idéal à qui comparer : il manque niche.segment. interview reprend les questions."
      )
    case .answerFile(let file, let faults): Self.answerFile(file, faults)
    case .contentFile(let file, let fault):
      Text(
        en: "\(file)\(fault.mark.map { ":\($0.line)" } ?? ""): \(fault.message[.en])",
        fr: "\(file)\(fault.mark.map { ":\($0.line)" } ?? "") : \(fault.message[.fr])")
    case .noSuchFile(let path, let code), .cannotCreate(let path, let code): ErrorWording.system(code, path: path)
    case .fileExists(let path):
      Text(
        en: "\(path) is there already: --force replaces it, --output FILE writes another.",
        fr: "\(path) existe déjà : --force le remplace, --output FICHIER en écrit un autre.")
    case .viewNeedsFile:
      Text(
        en: "--view shows a file, and --output - writes none: leave one of them away.",
        fr: "--view montre un fichier, et --output - n’en écrit pas : retirez l’un des deux.")
    case .noReview:
      Text(
        en: "No review was finished yet: review begins one.",
        fr: "Aucun bilan n’a encore été terminé : review en commence un.")
    case .missingAnswers(let keys): Self.missing(keys)
    case .needsTerminal(let why): why
    case .unknownField(let name, let known): Self.oneOf(name, known, en: "field", fr: "champ")
    case .noClients:
      PortfolioView.none
    case .nothingToReview:
      Text(
        en: "There is no niche to look back on yet: interview leads to one.",
        fr: "Il n’y a pas encore de niche sur laquelle revenir : interview vous y mène.")
    case .interrupted: Text(en: "Stopped; everything is saved.", fr: "Arrêté ; tout est enregistré.")
    case .faulty: Text(verbatim: "")
    }
  }

  private static func unknownCommand(_ word: String, _ nearest: String?) -> Text {
    guard let nearest else {
      return Text(
        en: "\(Language.en.quoted(word)) is no command: help lists them.",
        fr: "\(Language.fr.quoted(word)) n’est pas une commande : help en donne la liste.")
    }
    return Text(
      en: "\(Language.en.quoted(word)) is no command. Did you mean \(nearest)?",
      fr: "\(Language.fr.quoted(word)) n’est pas une commande. Vouliez-vous dire \(nearest) ?")
  }

  private static func usage(_ command: String) -> Text {
    guard let manual = Manual.entry(command) else {
      return Text(en: "help lists the commands.", fr: "help donne la liste des commandes.")
    }
    return Text(
      en: "It is written: \(manual.synopsis[.en])", fr: "Cela s’écrit : \(manual.synopsis[.fr])")
  }

  private static func suggestion(_ nearest: String?) -> Text {
    guard let nearest else { return Text(verbatim: "") }
    return Text(en: " Did you mean \(nearest)?", fr: " Vouliez-vous dire \(nearest) ?")
  }

  private static func among(_ known: [String]) -> Text {
    guard !known.isEmpty else { return Text(en: " new NAME starts one.", fr: " new NOM en commence un.") }
    return Text(
      en: " There \(known.count == 1 ? "is" : "are") \(Language.en.list(known.map(Language.en.quoted))).",
      fr: " Il y a \(Language.fr.list(known.map(Language.fr.quoted))).")
  }

  private static func oneOf(_ name: String, _ known: [String], en: String, fr: String) -> Text {
    let fr = "aeio".contains(fr.prefix(1)) ? "d’\(fr)" : "de \(fr)"
    return Text(
      en: "There is no \(en) \(Language.en.quoted(name)): choose \(Language.en.list(known, last: .or)).",
      fr: "Il n’y a pas \(fr) \(Language.fr.quoted(name)) : choisissez \(Language.fr.list(known, last: .or)).")
  }

  private static func unknownClient(_ name: String, _ near: [String], _ count: Int) -> Text {
    guard count == 0 else {
      let more = count - near.count
      let (en, fr) = more > 0 ? (near + ["\(more) more"], near + ["\(more) de plus"]) : (near, near)
      return Text(
        en: "\(Language.en.quoted(name)) may be \(Language.en.list(en, last: more > 0 ? .and : .or)): say which.",
        fr: "\(Language.fr.quoted(name)) peut être \(Language.fr.list(fr, last: more > 0 ? .and : .or)) : dites lequel."
      )
    }
    let nearest = suggestion(near.first)
    return Text(
      en: "There is no client \(Language.en.quoted(name)).\(nearest[.en]) clients list shows them.",
      fr: "Il n’y a pas de client \(Language.fr.quoted(name)).\(nearest[.fr]) clients list les montre.")
  }

  private static func unknownRevision(_ number: String, _ known: [Int]) -> Text {
    guard let first = known.first, let last = known.last else {
      return Text(en: "There is no revision yet.", fr: "Il n’y a pas encore de version enregistrée.")
    }
    return Text(
      en: "There is no revision \(number): they go from \(first) to \(last).",
      fr: "Il n’y a pas de version \(number) : la plus ancienne est la \(first), la dernière la \(last).")
  }

  private static func answerFile(_ file: String, _ faults: AnswerFaults) -> Text {
    let all = faults.faults.map { fault in
      let line = fault.mark.map { ":\($0.line)" } ?? ""
      return Text(
        en: "\(file)\(line): \(fault.message[.en])", fr: "\(file)\(line) : \(fault.message[.fr])")
    }
    return Text(
      en: (all.map { $0[.en] } + ["Nothing was changed."]).joined(separator: "\n"),
      fr: (all.map { $0[.fr] } + ["Rien n’a été modifié."]).joined(separator: "\n"))
  }

  private static func missing(_ keys: [String]) -> Text {
    let list = keys.joined(separator: "\n  ")
    return Text(
      en: "These answers are needed and missing (\"?\" stands for unknown):\n  \(list)\nNothing was changed.",
      fr: "Il manque, parmi les réponses nécessaires (« ? » veut dire inconnu) :\n  \(list)\nRien n’a été modifié.")
  }
}
