import Interviewing
import Language
import Profiling
import Storage
import Terminal

/// The first meeting: who is speaking, what is kept where, the business's name, and the first question.
struct FirstTime {
  private let session: Session

  init(_ session: Session) { self.session = session }

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
    let ask = Text(en: "What is your business called? ", fr: "Comment s’appelle votre entreprise ? ")
    var typed = ""
    var wasInterrupted = false
    while true {
      let request = LineRequest(prompt: ask[session.language], prefill: typed)
      switch session.console.readLine(request) {
      case .line(let name) where name.trimmed.isEmpty: typed = ""
      case .line(let name):
        if try start(name.split(whereSeparator: \.isNewline).joined(separator: " ")) { return }
        typed = name
      case .interrupted(let name) where !wasInterrupted:
        typed = name
        wasInterrupted = true
        session.say(
          Text(en: "Ctrl-C again stops; Enter goes on.", fr: "Ctrl-C encore pour arrêter ; Entrée pour continuer."))
      case let other: throw InterviewLoop.Ending.error(for: other, session.console)
      }
    }
  }

  private func start(_ name: String) throws -> Bool {
    do {
      let folder = try session.begin(name, session.language, "EUR")
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
