import Foundation
import Language
import Reporting

#if canImport(Glibc)
  import Glibc
#endif

/// Opens a file with the program that the person or the system has for it, without waiting for it to be closed.
struct Viewer {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Says where the file is where nothing can open it: what was asked for is written all the same.
  func show(_ path: String, _ format: Format) {
    guard let command = command(format) else {
      return session.say(
        Text(
          en: "There is no screen here to show it on: open \(path) yourself.",
          fr: "Il n’y a pas d’écran ici pour l’afficher : ouvrez vous-même \(path)."))
    }
    // A file named like an option is still a file.
    let file = path.hasPrefix("-") ? "./" + path : path
    let words = command.contains("%s") ? command.map { $0 == "%s" ? file : $0 } : command + [file]
    guard !DetachedProgram(words).starts() else { return }
    session.say(
      Text(
        en: "\(Language.en.quoted(command[0])) could not open it: open \(path) yourself.",
        fr: "\(Language.fr.quoted(command[0])) n’a pas pu l’ouvrir : ouvrez vous-même \(path)."))
  }

  /// The program with its options; nil where there is nothing to show a file on.
  private func command(_ format: Format) -> [String]? {
    if let own = words(of: "CLIENTELE_VIEWER") { return own }
    if format == .html, let browser = words(of: "BROWSER") { return browser }
    #if os(macOS)
      return ["open"]
    #else
      let hasScreen = ["DISPLAY", "WAYLAND_DISPLAY"].contains { session.environment[$0].map { !$0.isEmpty } ?? false }
      return hasScreen ? ["xdg-open"] : nil
    #endif
  }

  private func words(of variable: String) -> [String]? {
    guard let value = session.environment[variable], let words = LineWords.split(value), !words.isEmpty else {
      return nil
    }
    return words
  }
}
