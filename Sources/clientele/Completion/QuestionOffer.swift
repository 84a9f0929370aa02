import Interviewing
import Language
import Terminal
import Trees

/// What Tab offers at a question: its choices, in either language, and the slash commands with their arguments.
struct QuestionOffer {
  let prompt: Interviewing.Prompt
  /// What the line held at first, behind which a command may be typed too.
  let standing: String
  let session: Session

  private var language: Language { session.language }

  func offer(_ before: String) -> Offer {
    if before == "?" {
      return Offer(
        saying: QuestionHelp(prompt: prompt, width: session.console.width).text, keeping: before, language: language)
    }
    if !standing.isEmpty, before.hasPrefix(standing) {
      let rest = before.dropFirst(standing.count)
      let gap = rest.prefix { $0.isWhitespace }
      if rest.dropFirst(gap.count).hasPrefix("/") { return commands(before, after: standing + gap) }
    }
    return before.hasPrefix("/") ? commands(before, after: "") : choices(before)
  }

  /// Of several choices in one line, the last.
  private func choices(_ before: String) -> Offer {
    let separators: String =
      switch prompt.type {
      case .choices, .rank: ",;"
      case .row: ",; "
      default: ""
      }
    let end = before.lastIndex { separators.contains($0) }.map { before.index(after: $0) } ?? before.startIndex
    let start = before[end...].firstIndex { !$0.isWhitespace } ?? before.endIndex
    let (kept, typed) = (String(before[..<start]), String(before[start...]))
    let found = options(typed)
    if found.isEmpty, typed.isEmpty || names(language).isEmpty { return wordless(before) }
    return Offer(found, after: kept, language: language)
  }

  private func options(_ typed: String) -> [Offer.Candidate] {
    for language in [language] + Language.allCases {
      let found = names(language).filter { $0.folded.hasPrefix(typed.folded) }
      if !found.isEmpty { return found.map { Offer.Candidate($0) } }
    }
    return []
  }

  private func names(_ language: Language) -> [String] {
    if case .yesno = prompt.type { return [Text(en: "yes", fr: "oui")[language], Text(en: "no", fr: "non")[language]] }
    return prompt.options.map { $0.label[language] }
  }

  private func wordless(_ before: String) -> Offer {
    Offer(
      saying: Text(
        en: "Nothing to choose from here: the answer is yours. / and Tab lists the commands.",
        fr: "Rien à proposer ici : la réponse vous appartient. / puis Tab donne la liste des commandes."),
      keeping: before, language: language)
  }

  private func commands(_ before: String, after standing: String) -> Offer {
    let typed = before.dropFirst(standing.count)
    guard let space = typed.firstIndex(of: " ") else {
      let found = SlashCommand.names(beginning: String(typed), language)
      let candidates = found.map { Offer.Candidate($0, ending: SlashCommand.takesArgument($0) ? " " : "") }
      return Offer(candidates, after: standing, language: language)
    }
    let word = String(typed[typed.index(after: space)...])
    let known = SlashCommand.arguments(of: String(typed[..<space]), language) ?? questions
    let found = known.filter { $0.folded.hasPrefix(word.folded) }.map { Offer.Candidate($0) }
    return Offer(found, after: standing + typed[...space], language: language)
  }

  private var questions: [String] { session.catalogue.questionnaires.flatMap(\.questions).map(\.key.description) }
}
