import Language
import Profiling

/// Everything that follows from the answers and the clients. None of the clients is named: the page may be handed on.
struct FullProfile {
  let subject: Subject

  var title: String {
    let name = subject.profile.name
    return subject.say(en: "\(name): the full profile", fr: "\(name) : le profil complet")
  }

  var sections: [Section] {
    let niche = NicheSections(subject: subject)
    let knowledge = KnowledgeSections(subject: subject)
    let positioning = PositioningSections(subject: subject)
    let all: [Section?] =
      [niche.sentence, ObjectiveSection(subject: subject).section]
      + (RankingSections(subject: subject)?.sections ?? [])
      + [
        RunnerUpSection(subject: subject).section, positioning.matrix, positioning.market,
        IdealClientsSection(subject: subject).section, NeedSection(subject: subject).section, niche.why,
        knowledge.evidence,
      ]
      + PortfolioSections(subject: subject).sections
      + [
        FindingsSection(subject: subject).section, knowledge.openQuestions(), niche.variants,
        PathSection(subject: subject).section,
      ]
    return all.compactMap(\.self)
  }
}
