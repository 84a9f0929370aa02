import Foundation
import Language

#if canImport(Glibc)
  import Glibc
#endif

/// The person's own editor, for a long answer.
struct Editor {
  let environment: [String: String]

  enum Outcome {
    case changed(String)
    case unchanged
    case failed(Failure, left: String)
  }

  /// Why the text is not taken as the answer.
  enum Failure {
    case cannotStart(String)
    case exit(Int32)
    case signal(Int32)
  }

  /// Opens a file in the foreground of this terminal, through the shell, since the variable may hold options.
  ///
  /// - Returns: what went wrong. The terminal is as it was, whatever the editor left behind.
  func edit(_ path: String) -> Failure? {
    // The shell would repeat it as it is where it finds no such program.
    guard visible(command) == command else { return .cannotStart(command) }
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var terminal = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &terminal) == 0
    defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &terminal) } }
    // Ctrl-C belongs to the editor while it runs; one that waits, held back, is dropped by ignoring it again.
    let ours = signal(SIGINT, SIG_IGN)
    defer {
      signal(SIGINT, SIG_IGN)
      signal(SIGINT, ours)
    }
    var child = pid_t()
    var attributes = Self.freshSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return .cannotStart(command)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return failure(status)
  }

  private var command: String {
    [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
  }

  /// The shell says 127 and 126 for a command that is not there or cannot run, and 128 and more for a signal.
  private func failure(_ status: Int32) -> Failure? {
    let (signal, code) = (status & 0x7F, status >> 8 & 0xFF)
    if signal != 0 { return .signal(signal) }
    switch code {
    case 0: return nil
    case 126, 127: return .cannotStart(command)
    case 129...: return .signal(code - 128)
    default: return .exit(code)
    }
  }

  /// What this program ignores or holds back is no business of the editor's.
  private static func freshSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return attributes
  }
}

extension Editor.Failure {
  var message: Text {
    switch self {
    case .cannotStart(let command):
      Text(
        en:
          "\(Language.en.quoted(command)) could not be started: set VISUAL or EDITOR to your editor. Your text is here.",
        fr:
          "\(Language.fr.quoted(command)) n’a pas pu démarrer : indiquez votre éditeur dans VISUAL ou EDITOR. Votre texte est ici."
      )
    case .exit(let code):
      Text(
        en: "The editor ended with an error (\(code)). The text as it left it is here.",
        fr: "L’éditeur s’est terminé sur une erreur (\(code)). Voici le texte tel qu’il l’a laissé.")
    case .signal(let number):
      Text(
        en: "The editor was stopped (signal \(number)). The text as it left it is here.",
        fr: "L’éditeur a été arrêté (signal \(number)). Voici le texte tel qu’il l’a laissé.")
    }
  }
}
