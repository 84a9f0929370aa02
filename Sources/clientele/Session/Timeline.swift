import Advising
import Foundation
import Interviewing
import Language
import Portfolio
import Profiling
import Reporting
import Storage
import Trees

/// A profile through its revisions.
struct Timeline {
  let folder: ProfileFolder
  let profile: Profile
  let revisions: [Revision]
  private let session: Session

  /// - Parameters:
  ///   - name: of the profile; nil for the open one.
  ///   - evenIfDamaged: whether the last revision that can be read may stand for a profile that cannot.
  init(_ name: String?, _ session: Session, evenIfDamaged: Bool = false) throws {
    let entry = try session.entry(name)
    let history = entry.folder.history
    let revisions = try history.list()
    let stored = revisions.reversed().lazy.compactMap { revision in
      (try? history.read(revision, limit: ProfileStore.limit)).flatMap { try? Profile($0) }
    }
    if evenIfDamaged, (try? entry.profile.get()) == nil, let last = stored.first {
      self.init(entry.folder, last, revisions, session)
    } else {
      self.init(entry.folder, try session.readable(entry), revisions, session)
    }
  }

  init(_ folder: ProfileFolder, _ profile: Profile, _ revisions: [Revision], _ session: Session) {
    self.folder = folder
    self.profile = profile
    self.revisions = revisions
    self.session = session
    session.language = profile.language
  }

  var teller: Teller {
    let language = session.language
    return Teller(name: profile.name, language, session.catalogue, currency: profile.currency) {
      Moment.text($0, language)
    }
  }

  /// The revision of a number as it was typed.
  func revision(_ number: String) throws -> Revision {
    guard let wanted = Int(number), let found = revisions.last(where: { $0.number == wanted }) else {
      throw Failure.unknownRevision(number, known: revisions.map(\.number))
    }
    return found
  }

  func profile(at revision: Revision) throws -> Profile {
    try Profile(folder.history.read(revision, limit: ProfileStore.limit))
  }

  /// What is there now; clients that cannot be read are left out.
  func now() -> Snapshot {
    snapshot(nil, profile) { try folder.portfolio(profile) }
  }

  func snapshot(_ revision: Revision) throws -> Snapshot {
    let then = try profile(at: revision)
    return snapshot(revision.number, then) { try folder.portfolio(of: then) }
  }

  /// In the language of today: the words of both sides have to be comparable.
  private func snapshot(_ number: Int?, _ profile: Profile, _ clients: () throws -> Portfolio?) -> Snapshot {
    var profile = profile
    profile.language = session.language
    let isReadable: Bool
    do {
      profile.portfolio = try clients()
      isReadable = true
    } catch {
      isReadable = false
    }
    let conclusions = profile.conclusions(session.catalogue)
    let findings = session.advisor.findings(
      on: profile, conclusions, today: number == nil ? session.now : profile.updated)
    return Snapshot(
      revision: number, date: profile.updated, profile, conclusions,
      findings.map { Snapshot.Remark(id: $0.id, says: $0.says) }, hasClients: isReadable)
  }

  func changes(from: Snapshot, to: Snapshot) -> Changes {
    Changes(from: from, to: to, session.catalogue, session.language)
  }
}

extension Timeline {
  /// What each of the last revisions brought.
  ///
  /// - Parameter count: how many; nil for all.
  func chapters(last count: Int?) -> [Chapter] {
    let told = count.map { revisions.suffix($0) } ?? revisions[...]
    var before = revisions[..<told.startIndex].last.flatMap { try? profile(at: $0) }
    return told.map { revision in
      guard let profile = try? profile(at: revision) else {
        let date = Date(timeIntervalSince1970: Double(revision.modified)).formatted(.iso8601)
        return Chapter(unreadable: revision.number, event(revision), date: date)
      }
      defer { before = profile }
      let event = event(revision)
      return Chapter(
        revision.number, event, profile, since: before,
        restored: event == "restore" ? origin(of: profile, before: revision) : nil, session.catalogue)
    }
  }

  /// What it was made by; the number that tells it from an attempt cut short is left away.
  func event(_ revision: Revision) -> String {
    let reason = revision.reason.text
    guard session.catalogue.questionnaire(reason) == nil, let dash = reason.lastIndex(of: "-"),
      Int(reason[reason.index(after: dash)...]) != nil
    else { return reason }
    return String(reason[..<dash])
  }

  /// The revision whose answers a restore brought back: the last one before that has the same.
  private func origin(of restored: Profile, before revision: Revision) -> Int? {
    revisions.last { earlier in
      earlier.number < revision.number - 1 && (try? profile(at: earlier))?.answers.tree == restored.answers.tree
    }?.number
  }
}
