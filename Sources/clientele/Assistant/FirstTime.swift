import Interviewing
import Language
import Profiling
import Storage
import Terminal

/// The first meeting: who is speaking, what is kept where, the business's name, and the first question.
struct FirstTime {
  private let session: Session
  private let drafts: LineDrafts

  init(_ session: Session) {
    self.session = session
    drafts = LineDrafts(home: session.store.shelf.home)
  }

  func greet() {
    let home = session.store.shelf.home.path
    session.say(
      Text(
        en: """
          Welcome. I am Clientele: a few questions, and you know which clients are worth your work and how to tell them.
          Your answers stay on this computer, in \(home). About ten minutes to a first niche.
          """,
        fr: """
          Bienvenue. Je suis Clientele : quelques questions, et vous saurez quels clients méritent vos efforts et \
          quoi leur dire.
          Vos réponses restent sur cet ordinateur, dans \(home). Comptez dix minutes pour une première niche.
          """))
  }

  var offer: Text {
    Text(
      en: "Enter begins; help lists what else there is.", fr: "Entrée pour commencer ; help montre le reste.")
  }

  /// Asks the business's name, makes the profile, and walks the first questionnaire.
  func run() throws {
    guard session.console.isInteractive else { throw Failure.noProfile(known: []) }
    var typed = session.restored(.name, drafts)
    repeat {
      typed = try holdingSignals { try name(typed) }
    } while try !start(typed.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// A name, through Ctrl-C and back.
  private func name(_ left: String) throws -> String {
    let ask = Text(en: "What is your business called? ", fr: "Comment s’appelle votre entreprise ? ")
    var request = session.request(ask[session.language])
    request.prefill = left
    var isLeaving = false
    while true {
      switch session.console.readLine(request) {
      case .line(let name) where name.trimmed.isEmpty: request.prefill = ""
      case .line(let name): return name
      case .interrupted(let name) where !isLeaving:
        isLeaving = true
        request.prefill = name
        session.say(
          Text(en: "Ctrl-C again stops; Enter goes on.", fr: "Ctrl-C encore pour arrêter ; Entrée pour continuer."))
      case let other:
        if let typed = other.typed { drafts.keep(typed, of: .name) }
        throw InterviewLoop.Ending.error(for: other, session.console)
      }
    }
  }

  private func start(_ name: String) throws -> Bool {
    do {
      let folder = try session.begin(name, session.language, "EUR")
      drafts.forget(.name)
      let writer = try ProfileWriter(folder, session.catalogue, session.advisor)
      defer { writer.release() }
      guard let first = session.catalogue.questionnaires.first else { return true }
      try InterviewLoop(writer, session).walk(first)
      return true
    } catch let error as StoreError {
      guard case .nameTaken = error else { throw error }
      session.say(ErrorWording.text(error))
      return false
    }
  }
}
