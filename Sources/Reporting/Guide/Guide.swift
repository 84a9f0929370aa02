import Language
import Profiling

/// The interview guide: whom to meet, what to ask, and room to write the answers down.
struct Guide {
  let subject: Subject

  var title: String {
    let name = subject.profile.name
    return subject.say(en: "\(name): interview guide", fr: "\(name) : guide d’entretien")
  }

  var sections: [Section] {
    let meeting = MeetingSections(subject: subject)
    return [
      meeting.whom, meeting.opening, LastTimeSection(subject: subject).section,
      AssumptionsSection(subject: subject).section, meeting.commitment, CallSection(subject: subject).section,
    ].compactMap(\.self)
  }
}

extension Subject {
  /// Whom the niche is for, in French to follow an article; « clients » until that is chosen.
  var audience: String { niche?.parts[.audience] ?? niche.map { fitted($0.segment) } ?? "clients" }
}

extension Block {
  /// Empty lines to write on.
  static func room(lines: Int) -> Block { .room(Array(1...max(lines, 1))) }
}
