import Interviewing
import Language
import Profiling
import Storage
import Trees

/// What was answered to a question before, for the arrow up: in the last revisions of the profile and in this session.
final class EarlierAnswers {
  private let history: History
  private var typed: [Path: [String]] = [:]
  private lazy var revisions: [Answers] = ((try? history.list()) ?? []).suffix(50).compactMap { revision in
    try? Profile(history.read(revision, limit: ProfileStore.limit)).answers
  }

  init(_ history: History) { self.history = history }

  func note(_ line: String, _ step: Step) {
    if !line.trimmed.isEmpty, !line.hasPrefix("/") { typed[step.key, default: []].append(line) }
  }

  /// Each once, the latest last.
  func entries(_ step: Step, _ interview: Interview) -> [String] {
    let kept = revisions.compactMap { interview.words(for: step, in: $0) }
    var seen: Set<String> = []
    return (kept + typed[step.key, default: []]).reversed().filter { seen.insert($0).inserted }.reversed()
  }
}
