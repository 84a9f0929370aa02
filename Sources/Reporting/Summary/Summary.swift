import Interviewing
import Language
import Profiling

/// The niche on one page. What cannot be said yet is left out, or said to be unknown.
struct Summary {
  let subject: Subject

  var title: String {
    let name = subject.profile.name
    return subject.say(en: "\(name): the niche on one page", fr: "\(name) : la niche en une page")
  }

  var sections: [Section] {
    let niche = NicheSections(subject: subject)
    let knowledge = KnowledgeSections(subject: subject)
    return [
      niche.sentence, PortraitSection(subject: subject).section, niche.yesIf, niche.noIf, niche.terms,
      NeedSection(subject: subject).section, niche.why, knowledge.evidence, ChangeOfMind(subject: subject).section,
      RunnerUpSection(subject: subject).section, ActionsSection(subject: subject).section,
      subject.niche == nil ? knowledge.openQuestions(most: 5) : nil,
    ].compactMap(\.self)
  }

  var closing: String {
    let revision = subject.profile.revision
    return [
      subject.say(en: "Last changed on \(subject.date)", fr: "Dernière modification : \(subject.date)"),
      subject.niche.map { subject.say(foundation($0.evidence)) },
      revision > 0 ? subject.say(en: "revision \(revision)", fr: "version \(revision)") : nil,
    ].compactMap(\.self).joined(separator: " · ")
  }

  private func foundation(_ evidence: Evidence) -> Text {
    switch evidence {
    case .guess: Text(en: "partly assumed", fr: "en partie supposé")
    case .experience: Text(en: "based on experience", fr: "fondé sur l’expérience")
    case .figures: Text(en: "based on figures", fr: "fondé sur des chiffres")
    case .interviews: Text(en: "based on interviews", fr: "fondé sur des entretiens")
    }
  }
}

extension Section {
  /// Nil where there is nothing to say.
  init?(_ id: ID, _ heading: String?, _ blocks: [Block?]) {
    let blocks = blocks.compactMap(\.self)
    guard !blocks.isEmpty else { return nil }
    self.init(id: id, heading: heading, blocks: blocks)
  }
}

extension Block {
  /// A list, unless it is empty.
  static func lines(_ lines: [Line?]) -> Block? {
    let lines = lines.compactMap(\.self)
    return lines.isEmpty ? nil : .list(lines)
  }
}
