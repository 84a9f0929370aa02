import Advising
import Interviewing
import Language
import Portfolio
import Profiling
import Storage

/// What Tab offers at the assistant's prompt, from the same words as the help.
enum CommandCompletions {
  static func candidates(_ before: String, _ session: Session) -> [String] {
    guard let space = before.lastIndex(of: " ") else { return matching(Manual.all.map(\.name), before, ending: " ") }
    let start = String(before[...space])
    let word = String(before[before.index(after: space)...])
    let command = before.prefix { $0 != " " }
    if start.hasPrefix("clients import ") { return FileNames.beginning(with: word).map { start + $0 } }
    for part in ["show client ", "show segment "] where before.hasPrefix(part) {
      return matching(names(part, session), String(before.dropFirst(part.count)), ending: "").prefix(50).map {
        part + $0
      }
    }
    return matching(arguments(String(command), session), word, ending: "").map { start + $0 }
  }

  private static func matching(_ words: [String], _ beginning: String, ending: String) -> [String] {
    words.filter { $0.folded.hasPrefix(beginning.folded) }.map { $0 + ending }
  }

  private static func arguments(_ command: String, _ session: Session) -> [String] {
    switch command {
    case "open", "rename", "copy", "remove", "compare": profiles(session)
    case "interview": session.catalogue.questionnaires.filter { !$0.questions.isEmpty }.map(\.id)
    case "answer", "edit", "clear": session.catalogue.keys
    case "show": ShowCommand.parts
    case "export": ["summary", "guide", "letters", "clients"]
    case "learn": session.content.cards(session.language).all(session.language).map(\.id)
    case "help": Manual.all.map(\.name)
    case "clients": ["import", "list", "clear"]
    case "trash": ["list", "restore", "empty"]
    default: []
    }
  }

  /// Of clients or segments, those that can be typed without quotes.
  private static func names(_ part: String, _ session: Session) -> [String] {
    guard let (profile, _) = try? session.profile(nil, clients: part == "show client ") else { return [] }
    let clients = (profile.portfolio ?? profile.answers.portfolioByHand)?.clients.names ?? []
    let names = part == "show client " ? clients : profile.answers.segments
    return names.filter { name in visible(name) == name && !name.contains { "\"\\".contains($0) || $0.isNewline } }
  }

  /// Names with spaces stand in quotes.
  private static func profiles(_ session: Session) -> [String] {
    ((try? session.store.list()) ?? []).map { $0.name.contains(" ") ? "\"\($0.name)\"" : $0.name }
  }
}
