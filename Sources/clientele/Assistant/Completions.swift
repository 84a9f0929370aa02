import Interviewing
import Language
import Terminal

/// What Tab offers.
enum Completions {
  /// At a question: its options, its proposal's words, and the slash commands.
  static func candidates(for prompt: Interviewing.Prompt, _ session: Session) -> (String) -> [String] {
    let options = prompt.options.map { $0.label[session.language] }
    let commands = SlashCommand.names(session.language)
    return { before in
      let pool = before.hasPrefix("/") ? commands : options
      return pool.filter { $0.folded.hasPrefix(before.folded) }
    }
  }
}
