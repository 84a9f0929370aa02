import Interviewing
import Language
import Profiling
import Storage
import Terminal

extension InterviewLoop {
  /// Puts an answer on the disk, then says how it was understood.
  func keep(_ acceptance: Acceptance, _ interview: Interview) throws {
    writer.profile.answers = interview.answers
    try save()
    if let echo = Echo.text(acceptance, interview.answers) { session.say(echo) }
    if let news = Echo.changes(acceptance.changes, session.catalogue) { session.say(news) }
  }

  var saving: Saving { Saving(writer: writer, session: session) }

  func save(as reason: String? = nil) throws {
    do {
      try saving.save(as: reason)
    } catch StoreError.changedOnDisk(let path) {
      try settleConflict(path)
    }
  }

  /// Somebody else wrote the profile meanwhile: both versions are kept, and the person says which one goes on.
  private func settleConflict(_ path: String) throws {
    guard console.isInteractive else { throw StoreError.changedOnDisk(path: path) }
    let goesOn = try session.confirms(
      Text(
        en:
          "\(path) was changed by another program meanwhile. Go on with what you said here? The other version is kept beside it.",
        fr:
          "\(path) a été modifié entre-temps par un autre programme. Continuer avec ce que vous venez de dire ? L’autre version sera gardée à côté."
      ))
    guard goesOn else { throw StoreError.changedOnDisk(path: path) }
    let kept = try writer.keepOther()
    try writer.save(at: session.now)
    session.say(Text(en: "The other version is in \(kept).", fr: "L’autre version est dans \(kept)."))
  }
}
