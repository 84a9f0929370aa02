import Interviewing
import Language
import Terminal

/// A line that answers a question.
struct TypedAnswer {
  let typed: String
  /// What stood on the line before.
  let standing: String
  /// What stood there without anybody having typed it.
  let untouched: String

  /// Whether what stood there was left, and is the beginning of an answer.
  var keepsStanding: Bool { typed.hasPrefix(standing) && (!standing.hasPrefix("/") || standing.hasPrefix("//")) }

  /// The command in the line: alone, or typed behind the text that stood there already.
  var command: SlashCommand? {
    get throws(SlashCommand.Mistake) {
      let rest = typed.dropFirst(standing.count)
      if !standing.isEmpty, typed.hasPrefix(standing), let command = try? SlashCommand.read(String(rest).trimmed) {
        return command
      }
      return try SlashCommand.read(typed.trimmed)
    }
  }

  /// The answer in the line; empty where what is shown anyway was left as it is.
  func said(to prompt: Interviewing.Prompt, _ view: QuestionView) -> String {
    if view.canEdit, !view.prefill.isEmpty, typed == view.prefill { return "" }
    return confirmation(behind: prompt.queried) ?? SlashCommand.answer(typed)
  }

  /// A yes or no typed behind the text that was queried.
  private func confirmation(behind queried: String?) -> String? {
    guard let queried, !queried.isEmpty, typed.hasPrefix(queried) else { return nil }
    let rest = String(typed.dropFirst(queried.count)).trimmed
    return AnswerReader.yesOrNo(rest) == nil ? nil : rest
  }
}
