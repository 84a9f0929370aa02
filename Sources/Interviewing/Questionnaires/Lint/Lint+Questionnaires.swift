import Language
import Trees

/// What concerns a questionnaire as a whole: its id, its groups, its title, and the keys it keeps for later.
extension Lint {
  func whole(_ questionnaire: Questionnaire) -> [ContentFault] {
    let groups = questionnaire.items.compactMap { item in
      if case .group(let group) = item { group } else { nil }
    }
    let start = catalogue.questionnaires.prefix { $0 != questionnaire }.flatMap(\.questions).count
    let texts = [("title", questionnaire.title), ("intro", questionnaire.intro)].flatMap { field, text in
      placeholders(in: text, Path(components: [.key(field)]), questionnaire.origin, before: start, in: nil)
    }
    return twin(of: questionnaire) + texts + groups.flatMap(group) + repetitions(questionnaire, before: start)
      + reserved(questionnaire)
  }

  /// Questions to be asked again that nobody asked before.
  private func repetitions(_ questionnaire: Questionnaire, before position: Int) -> [ContentFault] {
    questionnaire.items.flatMap { item -> [ContentFault] in
      guard case .again(let again) = item else { return [] }
      let start = isKnown(again.since, before: position) ? [] : [(again.since, "since" as Path)]
      let keys = again.keys.enumerated().filter { !isAsked($1, before: position) }
        .map { ($1, Path(components: [.key("again"), .index($0)])) }
      return (start + keys).map { ContentFault(unasked($0), at: again.origin.mark(of: $1)) }
    }
  }

  private func twin(of questionnaire: Questionnaire) -> [ContentFault] {
    let first = catalogue.questionnaires.first { $0.id == questionnaire.id }
    guard let first, first != questionnaire else { return [] }
    let mark = questionnaire.origin.mark(of: "id")
    return [ContentFault(.duplicateID(questionnaire.id, first: first.source), at: mark)]
  }

  private func group(_ group: Questionnaire.Group) -> [ContentFault] {
    let mark = group.origin.mark(of: "repeat")
    guard group.list.isListOfItems, let list = group.list.list else {
      return [ContentFault(.malformedKey("\(group.list)"), at: mark)]
    }
    let start = group.questions.first.flatMap { place(of: $0.key) }?.position ?? 0
    let more = placeholders(in: group.more, "more", group.origin, before: start, in: nil)
    let names = list.each(key: "name")
    if group.more != nil || isKnown(names, before: start) { return more }
    return more + [ContentFault(.rowWithoutList("\(names)"), at: mark)]
  }

  private func reserved(_ questionnaire: Questionnaire) -> [ContentFault] {
    var seen: Set<Path> = []
    return questionnaire.reserved.enumerated().flatMap { index, field -> [ContentFault] in
      let mark = questionnaire.origin.mark(of: Path(components: [.key("reserved"), .index(index), .key("id")]))
      if !field.key.isAnswerKey { return [ContentFault(.malformedKey("\(field.key)"), at: mark)] }
      if !seen.insert(field.key).inserted {
        return [ContentFault(.duplicateID("\(field.key)", first: questionnaire.source), at: mark)]
      }
      guard let source = field.type.source, catalogue.field(source) == nil else { return [] }
      return [ContentFault(unasked(source), at: mark)]
    }
  }
}
