import Interviewing
import Language
import Profiling
import Trees

/// The parts of the summary that say how far it can be trusted.
struct KnowledgeSections {
  let subject: Subject

  var evidence: Section? {
    guard let niche = subject.niche else { return nil }
    let known = Evidence.allCases.reversed().compactMap { evidence in
      line(label(evidence), niche.parts.keys.filter { subject.answers.evidence(of: $0.key) == evidence })
    }
    let missing = line(
      subject.say(en: "Not known yet:", fr: "Pas encore connu :"), Slot.allCases.filter { niche.parts[$0] == nil })
    return Section(
      .evidence, subject.say(en: "What is known, what is assumed", fr: "Ce que l’on sait, ce que l’on suppose"),
      [.lines(known + [missing, heard])])
  }

  /// What the conversations with the chosen clients say of it.
  private var heard: Line? {
    guard let place = subject.answers.chosenSegment else { return nil }
    return subject.answers.conversations(about: place).summary.map { Line(subject.say($0)) }
  }

  private func label(_ evidence: Evidence) -> String {
    switch evidence {
    case .guess: subject.say(en: "Assumed, to be checked:", fr: "Supposé, à vérifier :")
    case .experience: subject.say(en: "From experience:", fr: "D’expérience :")
    case .figures: subject.say(en: "From figures:", fr: "Chiffres à l’appui :")
    case .interviews: subject.say(en: "From interviews:", fr: "D’après des entretiens :")
    }
  }

  private func line(_ label: String, _ slots: [Slot]) -> Line? {
    let names = Slot.allCases.filter(slots.contains).map { subject.say($0.noun) }
    return names.isEmpty ? nil : Line(subject.language.list(names), label: label)
  }

  /// The first of them; all where there is room.
  func openQuestions(most: Int = .max) -> Section? {
    let asked = questions
    let more = asked.count - most
    let rest = subject.language.count(
      more, Text(en: "more question", fr: "autre question"), Text(en: "more questions", fr: "autres questions"))
    return Section(
      .openQuestions, subject.say(en: "Open questions", fr: "Questions en suspens"),
      [
        .lines(asked.prefix(most).map { Line($0) }),
        more > 0 ? .paragraph(Line(subject.say(en: "And \(rest).", fr: "Et \(rest)."))) : nil,
      ])
  }

  /// Each open question once, with the items that it is open for unless it is open for all.
  var questions: [String] {
    let keys = subject.conclusions.openQuestions
    var templates: [Path] = []
    for key in keys where !templates.contains(key.template) { templates.append(key.template) }
    return templates.map { template in
      let open = keys.filter { $0.template == template }
      let items = open.compactMap { $0.item.flatMap { subject.answers.text($0.appending(key: "name")) } }
      let isWhole = items.isEmpty || open.count == subject.answers.keys(of: template).count
      let names = items.isEmpty ? nil : subject.language.list(items)
      let words = subject.catalogue.words(of: template, about: names).map(subject.say) ?? template.description
      return isWhole || subject.catalogue.namesItem(template) ? words : "\(words) (\(names ?? ""))"
    }
  }
}

extension Slot {
  fileprivate var noun: Text {
    switch self {
    case .audience: Text(en: "the audience", fr: "les clients")
    case .need: Text(en: "the need", fr: "le besoin")
    case .outcome: Text(en: "the outcome", fr: "le résultat")
    case .alternative: Text(en: "what they do today", fr: "la solution actuelle")
    case .expertise: Text(en: "the expertise", fr: "le savoir-faire")
    case .proof: Text(en: "the proof", fr: "la preuve")
    }
  }
}
