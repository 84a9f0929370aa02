import Foundation
import Interviewing
import Language
import Profiling
import Storage
import Terminal

extension Session {
  /// Puts a new profile on the disk and makes it the one used last.
  func begin(_ name: String, _ language: Language, _ currency: String) throws -> ProfileFolder {
    let name = name.asName
    self.language = language
    let folder = try store.create(
      Profile(name: name, language: language, currency: currency, created: now), catalogue)
    store.shelf.remember(folder)
    if isAssistant { open = folder }
    return folder
  }

  /// The assistant's open profile follows its folder.
  func moved(from old: ProfileFolder, to new: ProfileFolder) {
    if open == old { open = new }
    store.shelf.remember(new)
  }

  /// A yes or no before something that cannot be taken back; without a terminal nobody can say yes.
  func confirms(_ question: Text) throws -> Bool {
    guard console.isInteractive else {
      throw Failure.needsTerminal(
        Text(
          en: "\(question[.en]) There is nobody to ask here: --force says yes.",
          fr: "\(question[.fr]) Il n’y a personne à qui demander ici : --force vaut oui."))
    }
    let prompt = question[language] + Text(en: " (yes/no) ", fr: " (oui/non) ")[language]
    return try reply(to: visible(prompt), offering: Text.yesOrNo).flatMap(AnswerReader.yesOrNo) == true
  }
}

/// A time of a profile in the words of a language.
enum Moment {
  static func text(_ iso: String, _ language: Language) -> String {
    (try? Date(iso, strategy: .iso8601)).map { language.moment($0) } ?? iso
  }
}
