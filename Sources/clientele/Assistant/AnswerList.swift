import Interviewing
import Language
import Trees

/// All answers so far, each with its key, so that any can be changed.
struct AnswerList {
  private let answers: Answers
  private let catalogue: Catalogue

  init(_ answers: Answers, _ catalogue: Catalogue) {
    self.answers = answers
    self.catalogue = catalogue
  }

  var text: Text { Text(en: lines(.en), fr: lines(.fr)) }

  private func lines(_ language: Language) -> String {
    let lines = catalogue.questionnaires.flatMap { questionnaire -> [String] in
      let answered = questionnaire.questions.compactMap { line($0, language) }
      return answered.isEmpty ? [] : [questionnaire.title[language]] + answered
    }
    guard !lines.isEmpty else { return Text(en: "No answer yet.", fr: "Pas encore de réponse.")[language] }
    return lines.joined(separator: "\n")
  }

  private func line(_ question: Question, _ language: Language) -> String? {
    let keys = answers.keys(of: question.key)
    let words = keys.map { AnswerText(language).text(at: $0, in: answers, question.field.itemType) }
    guard words.contains(where: { $0 != nil }) else { return later(keys, question, language) }
    let value = words.map { $0 ?? "…" }.joined(separator: question.type == .text ? " " : " · ")
    return "  \(question.key)  \(value)"
  }

  private func later(_ keys: [Path], _ question: Question, _ language: Language) -> String? {
    guard keys.contains(where: { answers.note($0)?.status == .later }) else { return nil }
    return "  \(question.key)  " + Text(en: "(put off)", fr: "(pour plus tard)")[language]
  }
}
