import ArgumentParser
import Foundation
import Language
import Terminal

extension CompletionKind {
  /// The same as Tab offers at the assistant's prompt, for the operating system's shell.
  static let known = CompletionKind.custom { words, index, prefix in
    let session = Session(console: PlainConsole(), environment: ProcessInfo.processInfo.environment)
    return ShellCompletion(session).candidates(words, index, prefix)
  }
}

struct ShellCompletion {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// - Parameters:
  ///   - words: all of the command line as typed, the program first.
  ///   - prefix: the word at the cursor, up to it.
  func candidates(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    let typed = words.prefix(index).dropFirst().map(Self.unquoted) + [Self.unquoted(prefix)]
    let place = Place(typed)
    guard case .value(let name) = place.wanted, let kind = ValueKind(name, of: place.command) else { return [] }
    let before = kind.isRest ? typed[place.first...].dropLast().map { $0 + " " }.joined() : ""
    return Choices(session).beginning(with: before + (typed.last ?? ""), kind, in: place)
      .map { String($0.dropFirst(before.count)) }.filter { !$0.isEmpty }.compactMap(Self.literal)
  }

  /// Bash expands what it is given: in single quotes nothing is. It puts `$` and backticks on the line without a
  /// backslash before them, so that Enter would run what somebody else's client is called: such names are left out.
  private static func literal(_ candidate: String) -> String? {
    guard CompletionShell.requesting == .bash else { return candidate }
    if candidate.contains(where: { "$`".contains($0) }) { return nil }
    return "'" + candidate.replacing("'", with: "'\\''") + "'"
  }

  /// A word of the shell without its quotes and backslashes.
  static func unquoted(_ word: String) -> String {
    var (text, quote, isEscaped) = ("", nil as Character?, false)
    for character in word {
      if isEscaped {
        text.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        text.append(character)
      }
    }
    return text
  }
}
