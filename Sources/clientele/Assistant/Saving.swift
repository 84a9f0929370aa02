import Language
import Profiling
import Storage
import Terminal

/// Puts what was said on the disk. Where the disk takes nothing it stays in memory, and a person is offered ways out.
struct Saving {
  let writer: ProfileWriter
  let session: Session

  /// - Throws: `UnsavedAnswers` where the person leaves without; what went wrong where nobody can be asked.
  func save(as reason: String? = nil) throws {
    do {
      try writer.save(at: session.now, reason: reason)
    } catch let error as StoreError where session.console.isInteractive && !error.isConflict {
      try offer(after: error, reason)
    }
  }

  /// A last attempt, before the conversation ends. A signal ends it all the same.
  func settle(before ending: InterviewLoop.Ending) throws {
    do {
      try settle()
    } catch {
      guard case .terminated = ending else { throw error }
      session.complain(ErrorWording.text(error))
    }
  }

  /// A last attempt.
  func settle() throws {
    guard writer.isBehind else { return }
    do {
      try writer.save(at: session.now)
    } catch {
      throw UnsavedAnswers(cause: error)
    }
  }

  private enum Choice { case again, elsewhere, goOn, leave }

  /// Asks until it is saved, here or elsewhere, or the person goes on without.
  private func offer(after error: StoreError, _ reason: String?) throws {
    var error = error
    while true {
      session.complain(ErrorWording.text(error).followed(by: Self.isKept))
      do {
        switch try choice() {
        case .again: try writer.save(at: session.now, reason: reason)
        case .elsewhere: guard try moves() else { continue }
        case .goOn: return
        case .leave: throw UnsavedAnswers(cause: error)
        }
        return session.say(Text(en: "Saved.", fr: "Enregistré."))
      } catch let other as StoreError {
        error = other
      }
    }
  }

  private func choice() throws -> Choice {
    session.say(Self.choices)
    while let line = try session.reply(to: "1–3 > ", offering: ["1", "2", "3"].map { Text(verbatim: $0) }) {
      switch line.trimmed {
      case "", "1": return .again
      case "2": return .elsewhere
      case "3": return .goOn
      default: session.say(Self.choices)
      }
    }
    return .leave
  }

  /// - Returns: whether everything is in another folder now.
  private func moves() throws -> Bool {
    let prompt = Text(en: "Which folder? ", fr: "Quel dossier ? ")
    guard let line = try session.reply(to: prompt[session.language]), !line.trimmed.isEmpty else { return false }
    let home = Home(path: line.trimmed.contains("/") ? line.trimmed : "./" + line.trimmed)
    try writer.move(to: home, at: session.now)
    if session.isAssistant { session.open = writer.folder }
    session.say(
      Text(
        en: "The profile is in \(home.path) now. CLIENTELE_HOME=\(home.path) clientele takes it up there later.",
        fr: "Le profil est maintenant dans \(home.path). Pour l’y reprendre : CLIENTELE_HOME=\(home.path) clientele."))
    return true
  }

  private static let isKept = Text(
    en: "What you said is not saved yet; it is kept in memory.",
    fr: "Ce que vous venez de dire n’est pas encore enregistré, mais reste en mémoire.")

  private static let choices = Text(
    en: """
        1. Try again (Enter), once there is room or the disk is back.
        2. Save the whole profile in another folder, and go on there.
        3. Go on, and try again after each answer.
      """,
    fr: """
        1. Réessayer (Entrée), une fois la place faite ou le disque revenu.
        2. Enregistrer tout le profil dans un autre dossier, et continuer là-bas.
        3. Continuer, et réessayer après chaque réponse.
      """)
}

/// The conversation ended before the last answers got on the disk.
struct UnsavedAnswers: Error {
  /// Why they did not.
  let cause: any Error
}

extension StoreError {
  fileprivate var isConflict: Bool { if case .changedOnDisk = self { true } else { false } }
}
