import Language
import Profiling
import Storage
import Trees

/// What was answered and typed about a prospect before all of the questions were answered.
final class FitDrafts {
  private var drafts: Drafts
  private let place: Path

  init(_ writer: ProfileWriter, of name: String) {
    drafts = Drafts(writer)
    place = Path(components: [.key("fit"), .key(name.folded)])
  }

  subscript(question: FitQuestion) -> String? { drafts[key(question)] }

  private func key(_ question: FitQuestion) -> Path { place.appending(key: question.topic.rawValue) }

  /// A disk that is full is no reason to stop.
  func keep(_ fit: Fit, typed: String, _ language: Language) {
    let lines = fit.replies.map { $0.words[language] } + [typed]
    for (question, line) in zip(fit.questions, lines) where !line.trimmed.isEmpty {
      try? drafts.keep(line, of: key(question))
    }
  }

  func forget(_ fit: Fit) {
    for question in fit.questions { try? drafts.forget(key(question)) }
  }
}
