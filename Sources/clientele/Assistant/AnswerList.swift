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
      let fields =
        questionnaire.questions.map(\.field) + questionnaire.reserved.filter { catalogue.question($0.key) == nil }
      let answered = fields.compactMap { line($0, language) }
      return answered.isEmpty ? [] : [questionnaire.title[language]] + answered
    }
    guard !lines.isEmpty else { return Text(en: "No answer yet.", fr: "Pas encore de réponse.")[language] }
    return lines.joined(separator: "\n")
  }

  private func line(_ field: Field, _ language: Language) -> String? {
    let keys = answers.keys(of: field.key)
    if case .anything = field.type, keys.contains(where: { answers[$0]?.array != nil }) { return nil }
    let words = keys.map { AnswerText(language).text(at: $0, in: answers, field.itemType) }
    guard words.contains(where: { $0 != nil }) else { return later(keys, field.key, language) }
    return "  \(field.key)  " + words.map { $0 ?? "…" }.joined(separator: " · ")
  }

  private func later(_ keys: [Path], _ key: Path, _ language: Language) -> String? {
    guard keys.contains(where: { answers.note($0)?.status == .later }) else { return nil }
    return "  \(key)  " + Text(en: "(put off)", fr: "(pour plus tard)")[language]
  }
}
