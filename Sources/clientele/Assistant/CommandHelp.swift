import Language
import Profiling
import Storage

/// What `?` says at the assistant's prompt: what makes sense here, next things first.
struct CommandHelp {
  private let session: Session
  private let profile: Profile?

  init(_ session: Session) {
    self.session = session
    profile = session.open.flatMap { try? session.store.read($0) }
  }

  /// - Parameter proposed: whether Enter does something.
  func text(proposed: Bool) -> Text {
    Text(en: lines(.en, proposed), fr: lines(.fr, proposed))
  }

  private func lines(_ language: Language, _ isProposed: Bool) -> String {
    let entries = commands.compactMap { Manual.entry($0) }
    let width = (entries.map(\.name.count).max() ?? 0) + 2
    let lines = entries.map { entry in
      "  " + entry.name + String(repeating: " ", count: width - entry.name.count) + entry.summary[language]
    }
    let enter = isProposed ? [enter[language]] : []
    return ([Self.intro[language]] + enter + lines + [Self.outro[language]]).joined(separator: "\n")
  }

  private var commands: [String] {
    guard let profile else { return ["new", "open", "learn", "ask", "help", "quit"] }
    guard profile.statement != nil else { return ["interview", "show", "learn", "ask", "help", "quit"] }
    let clients = profile.imported == nil ? ["clients"] : ["show"]
    return ["interview", "advise", "fit"] + clients + ["export", "ask", "help", "quit"]
  }

  private var enter: Text {
    profile == nil
      ? Text(en: "  Enter begins.", fr: "  Entrée pour commencer.")
      : Text(en: "  Enter goes on with the questions.", fr: "  Entrée reprend les questions.")
  }

  private static let intro = Text(en: "From here:", fr: "À partir d’ici :")
  private static let outro = Text(
    en: "A question in plain words works too. Tab completes what you begin.",
    fr: "Une question posée avec vos mots marche aussi. Tab complète ce que vous commencez.")
}
