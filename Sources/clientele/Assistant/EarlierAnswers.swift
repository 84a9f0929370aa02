import Interviewing
import Language
import Profiling
import Storage
import Trees

/// What was answered to a question before, for the arrow up: in the last revisions of the profile and in this session.
final class EarlierAnswers {
  private let session: Session
  private let folder: ProfileFolder
  private lazy var revisions: [Answers] = ((try? folder.history.list()) ?? []).suffix(50).compactMap { revision in
    try? Profile(folder.history.read(revision, limit: ProfileStore.limit)).answers
  }

  init(_ folder: ProfileFolder, _ session: Session) {
    self.folder = folder
    self.session = session
  }

  /// What was typed, behind what stands there now and may be replaced.
  func note(_ line: String, _ step: Step, _ interview: Interview) {
    guard !line.trimmed.isEmpty, !line.hasPrefix("/") else { return }
    var typed = session.typedAnswers[folder]?[step.key] ?? []
    if let standing = interview.words(for: step, in: interview.answers), !typed.contains(standing) {
      typed.append(standing)
    }
    session.typedAnswers[folder, default: [:]][step.key] = typed + [line]
  }

  /// Each once, the latest last.
  func entries(_ step: Step, _ interview: Interview) -> [String] {
    let kept = revisions.compactMap { interview.words(for: step, in: $0) }
    var seen: Set<String> = []
    let typed = session.typedAnswers[folder]?[step.key] ?? []
    return (kept + typed).reversed().filter { seen.insert($0).inserted }.reversed()
  }
}
