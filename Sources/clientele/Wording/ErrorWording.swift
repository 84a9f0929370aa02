import Advising
import Foundation
import Interviewing
import Language
import Profiling
import Storage
import Trees

/// The one place that words errors: what was wrong, the value, what would be right.
enum ErrorWording {
  static func text(_ error: any Error) -> Text {
    switch error {
    case let line as InputLine: said(line)
    case let failure as Failure: failure.message
    case let error as StoreError: error.message
    case let damaged as DamagedProfile: damaged.message
    case let fault as ProfileFault: fault.message
    case let unknown as UnknownCard: unknown.message
    case let refused as RefusedFile: refused.message
    case let damaged as DamagedClients: damaged.message
    case let unsaved as UnsavedAnswers: text(unsaved.cause).followed(by: .unsaved)
    case let error as CocoaError: system(error.code.rawValue == 260 ? ENOENT : EIO, path: error.filePath ?? "")
    default: Text(en: "Something went wrong: \(error).", fr: "Un problème est survenu : \(error).")
    }
  }

  /// The number of the line first, where the error does not say it already.
  private static func said(_ line: InputLine) -> Text {
    switch line.error {
    case Failure.refusedLine, Failure.unsavedLine: return text(line.error)
    default: break
    }
    let reason = text(line.error)
    return Text(en: "Line \(line.number): \(reason[.en])", fr: "Ligne \(line.number) : \(reason[.fr])")
  }

  /// What the system said, after the path it was about.
  static func system(_ code: Int32, path: String) -> Text {
    let reason = reason(code)
    return Text(en: "\(path): \(reason[.en]).", fr: "\(path) : \(reason[.fr]).")
  }

  /// The errors that people meet, in their words; the system's own for the rest.
  static func reason(_ code: Int32) -> Text {
    switch code {
    case ENOENT: Text(en: "there is no such file or folder", fr: "ce fichier ou dossier n’existe pas")
    case EACCES, EPERM: Text(en: "you are not allowed to use it", fr: "vous n’y avez pas accès")
    case ENOSPC, EDQUOT: Text(en: "the disk is full", fr: "le disque est plein")
    case EROFS: Text(en: "it is read-only", fr: "il est en lecture seule")
    case EISDIR: Text(en: "it is a folder", fr: "c’est un dossier")
    case ENOTDIR: Text(en: "it is no folder", fr: "ce n’est pas un dossier")
    case EMFILE, ENFILE: Text(en: "too many files are open", fr: "trop de fichiers sont ouverts")
    case EFBIG: Text(en: "the file would be too large", fr: "le fichier serait trop gros")
    case EIO: Text(en: "the disk reports an error", fr: "le disque signale une erreur")
    default: Text(verbatim: String(cString: strerror(code)))
    }
  }
}

extension Text {
  fileprivate static let unsaved = Text(
    en: "What was said since the last save is lost.",
    fr: "Ce qui a été dit depuis le dernier enregistrement est perdu.")
}

extension StoreError {
  fileprivate var message: Text {
    switch self {
    case .noSuchProfile(let slug):
      Text(en: "There is no profile \(slug.text).", fr: "Il n’y a pas de profil \(slug.text).")
    case .noSuchRevision(let number):
      Text(
        en: "There is no revision \(number): history lists them.",
        fr: "Il n’y a pas de version \(number) : history en donne la liste.")
    case .notInTrash(let name):
      Text(
        en: "There is no \(Language.en.quoted(name)) in the trash: trash list shows what is there.",
        fr: "Il n’y a pas de \(Language.fr.quoted(name)) dans la corbeille : trash list montre ce qui s’y trouve.")
    case .nameTaken(let name):
      Text(
        en: "The name \(Language.en.quoted(name)) is taken: choose another, or open that profile with open.",
        fr: "Le nom \(Language.fr.quoted(name)) est déjà pris : choisissez-en un autre, ou ouvrez ce profil avec open.")
    case .emptyName:
      Text(en: "A profile needs a name.", fr: "Il faut un nom pour le profil.")
    case .busy(let holder): Self.busy(holder)
    case .changedOnDisk(let path):
      Text(
        en:
          "\(path) was changed by another program meanwhile; nothing was written over it. Try again to work on the new version.",
        fr:
          "\(path) a été modifié entre-temps par un autre programme ; rien n’a été écrasé. Recommencez pour partir de la nouvelle version."
      )
    case .notAFolder(let path): ErrorWording.system(ENOTDIR, path: path)
    case .notAFile(let path): Text(en: "\(path) is no ordinary file.", fr: "\(path) n’est pas un fichier ordinaire.")
    case .linkRefused(let path):
      Text(
        en: "\(path) is a link, and links are not followed here: put the file itself in its place.",
        fr: "\(path) est un lien, et les liens ne sont pas suivis ici : mettez le fichier lui-même à sa place.")
    case .danglingLink(let path):
      Text(en: "\(path) is a link to nothing.", fr: "\(path) est un lien qui ne mène nulle part.")
    case .tooLarge(let path, let limit):
      Text(
        en: "\(path) is larger than \(limit >> 20) MB.", fr: "\(path) dépasse \(limit >> 20) Mo.")
    case .cannot(_, let path, let code): ErrorWording.system(code, path: path)
    }
  }

  private static func busy(_ holder: Holder?) -> Text {
    guard let holder else {
      return Text(
        en: "This profile is being changed elsewhere. Try again in a moment.",
        fr: "Ce profil est en cours de modification ailleurs. Réessayez dans un instant.")
    }
    let since = Date(timeIntervalSince1970: Double(holder.since))
    return Text(
      en: """
        This profile is held by another Clientele (process \(holder.pid) on \(holder.host), since \
        \(Language.en.moment(since))). Finish there, or try again later.
        """,
      fr: """
        Un autre Clientele travaille sur ce profil (processus \(holder.pid) sur \(holder.host), depuis le \
        \(Language.fr.moment(since))). Terminez là-bas ou réessayez plus tard.
        """)
  }
}

extension UnknownCard {
  fileprivate var message: Text {
    if near.count > 1 {
      return Text(
        en: "\(Language.en.quoted(name)) begins several cards: \(Language.en.list(near, last: .or)).",
        fr: "Plusieurs fiches commencent par \(Language.fr.quoted(name)) : \(Language.fr.list(near, last: .or)).")
    }
    let none = Text(
      en: "There is no card \(Language.en.quoted(name)).", fr: "Il n’y a pas de fiche \(Language.fr.quoted(name)).")
    let hint =
      near.first.map { Text(en: "Did you mean \($0)?", fr: "Vouliez-vous dire \($0) ?") }
      ?? Text(en: "learn lists them.", fr: "learn en donne la liste.")
    return Text(en: "\(none[.en]) \(hint[.en])", fr: "\(none[.fr]) \(hint[.fr])")
  }
}

extension DamagedProfile {
  fileprivate var message: Text {
    let file = folder.path(of: .profile)
    let line = fault.mark.map { ":\($0.line)" } ?? ""
    let fault = fault.message
    return Text(
      en: "\(file)\(line): \(fault[.en]) \(remedy[.en])".trimmed,
      fr: "\(file)\(line) : \(fault[.fr]) \(remedy[.fr])".trimmed)
  }

  private var remedy: Text {
    if case .newerSchema = fault.problem { return Text(verbatim: "") }
    guard let last = folder.lastGoodRevision else {
      return Text(en: "Nothing was changed.", fr: "Rien n’a été modifié.")
    }
    let name = folder.slug.text
    return Text(
      en:
        "Nothing was changed. The last good revision is \(last): restore \(last) --profile \(name) brings it back and keeps the damaged file.",
      fr:
        "Rien n’a été modifié. La dernière bonne version est la \(last) : restore \(last) --profile \(name) la remet en place et garde le fichier abîmé."
    )
  }
}

extension AlteredProfile {
  var message: Text {
    let (file, name) = (folder.path(of: .profile), folder.slug.text)
    let said = Text(
      en: "\(file) was changed outside Clientele since it was last saved. A copy of it is kept before the next save.",
      fr:
        "\(file) a été modifié hors de Clientele depuis le dernier enregistrement. Une copie en sera gardée avant le prochain."
    )
    guard let last = folder.lastGoodRevision else { return said }
    return said.followed(
      by: Text(
        en: "If it was not you, restore \(last) --profile \(name) brings back the last good revision.",
        fr: "Si ce n’est pas vous, restore \(last) --profile \(name) remet en place la dernière bonne version."))
  }
}

extension ProfileFolder {
  /// The number of the last revision that is as it was written.
  fileprivate var lastGoodRevision: Int? {
    (try? history.list())?.last {
      (try? Profile(history.read($0, limit: ProfileStore.limit)))?.isAltered == false
    }?.number
  }
}

extension ProfileFault {
  fileprivate var message: Text {
    switch problem {
    case .unreadable(let fault):
      Text(en: "this is no sound profile: \(fault.message[.en])", fr: "ce profil est abîmé : \(fault.message[.fr])")
    case .missing(let path):
      Text(en: "\(path) is missing.", fr: "\(path) manque.")
    case .wrongForm(let path, let expected):
      Text(
        en: "\(path) is not what belongs there (\(expected)).",
        fr: "\(path) ne contient pas ce qu’il faut (\(Self.french(expected))).")
    case .newerSchema(let schema):
      Text(
        en:
          "This profile was written by a newer Clientele (form \(schema)); this one only reads it. Update the program to change it.",
        fr:
          "Ce profil vient d’une version plus récente de Clientele (format \(schema)) ; celle-ci ne peut que le lire. Mettez le programme à jour pour le modifier."
      )
    }
  }

  private static func french(_ expected: String) -> String {
    switch expected {
    case "object": "un objet"
    case "list": "une liste"
    case "text": "un texte"
    case "number": "un nombre"
    case "number from 1 to 5": "un nombre de 1 à 5"
    case "number from 0 to 100": "un nombre de 0 à 100"
    case "true or false": "true ou false"
    case "language": "une langue, en ou fr"
    case "note": "une note"
    default: "une réponse du bon type"
    }
  }
}
