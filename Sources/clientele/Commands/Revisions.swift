import ArgumentParser
import Interviewing
import Language
import Profiling
import Storage

struct RestoreCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("restore") }

  @OptionGroup var options: ProfileOption
  @Argument(completion: .known) var revision: String

  func run(in session: Session) throws {
    let entry = try session.entry(options.profile)
    if let profile = try? entry.profile.get() { session.language = profile.language }
    let revisions = try entry.folder.history.list()
    guard let number = Int(revision), let wanted = revisions.last(where: { $0.number == number }) else {
      throw Failure.unknownRevision(revision, known: revisions.map(\.number))
    }
    try Restoration(entry, session).restore(wanted)
    session.say(
      Text(en: "The profile is as it was in revision \(number).", fr: "Le profil est revenu à la version \(number)."))
  }
}

/// Takes a profile back; what is there now is kept, as a revision or, where it is damaged, under another name.
private struct Restoration {
  let entry: ProfileStore.Entry
  let session: Session

  init(_ entry: ProfileStore.Entry, _ session: Session) {
    self.entry = entry
    self.session = session
  }

  func restore(_ revision: Revision) throws {
    let bytes = try entry.folder.history.read(revision, limit: ProfileStore.limit)
    let old = try Profile(bytes)
    if let error = entry.systemError { throw error }
    let isDamaged = (try? entry.profile.get()) == nil
    if isDamaged { try replaceDamaged(with: bytes) }
    let writer = try ProfileWriter(entry.folder, session.catalogue, session.advisor)
    defer { writer.release() }
    writer.profile.revision = try entry.folder.history.list().last?.number ?? 0
    if !isDamaged { try writer.save(at: session.now, reason: "before-restore") }
    session.sayKept(try writer.restore(old, at: session.now))
  }

  private func replaceDamaged(with bytes: [UInt8]) throws {
    let lock = try entry.folder.lock()
    defer { lock.release() }
    let kept = try entry.folder.keep(.profile, as: Slug("damaged"), holding: lock)
    _ = try entry.folder.write(bytes, to: .profile, expecting: .anything, holding: lock)
    session.say(Text(en: "The damaged file is kept as \(kept).", fr: "Le fichier abîmé est gardé sous \(kept)."))
  }
}
