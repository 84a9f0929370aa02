import Language
import Trees

/// Placeholders and the words of options.
extension Lint {
  func placeholders(of place: Place) -> [ContentFault] {
    let question = place.question
    let texts: [(Path, Text?)] = [
      ("ask", question.ask), ("why", question.why), ("example", question.example), ("help", question.help),
      ("stem.i", question.stem?.i), ("stem.we", question.stem?.we),
    ]
    return texts.flatMap { field, text in
      placeholders(in: text, field, question.origin, before: place.position, in: place.group)
    }
  }

  func placeholders(
    in text: Text?, _ field: Path, _ origin: Origin, before position: Int, in group: Questionnaire.Group?
  ) -> [ContentFault] {
    guard let text else { return [] }
    let names = Language.allCases.map { language in
      Set(Placeholders.names(in: text[language]).map { String($0.prefix { $0 != "|" }) })
    }
    return zip(Language.allCases, names).flatMap { language, names in
      let mark = origin.mark(of: field.appending(key: language.rawValue))
      return names.sorted().filter { !isFilled($0, before: position, in: group) }.map {
        ContentFault(.unfilledPlaceholder($0, nearest: nearest($0)), at: mark)
      }
    } + (field.hasPrefix("stem") ? [] : differences(names, field, origin))
  }

  /// `item` is the name of the item a group asks about.
  private func isFilled(_ name: String, before position: Int, in group: Questionnaire.Group?) -> Bool {
    if name == "name" { return true }
    if name == "item" { return (group?.list.list).map { isKnown($0.each(key: "name"), before: position) } ?? false }
    return Path(name).map { isAsked($0, before: position) } ?? false
  }

  private func nearest(_ name: String) -> String? {
    let isKnown = Path(name).map { catalogue.field($0) != nil } ?? true
    return isKnown || name == "item" ? nil : catalogue.nearest(to: name)
  }

  private func differences(_ names: [Set<String>], _ field: Path, _ origin: Origin) -> [ContentFault] {
    let all = names.reduce(into: Set()) { $0.formUnion($1) }
    return zip(Language.allCases, names).flatMap { language, names in
      all.subtracting(names).sorted().map { missing in
        ContentFault(
          .placeholdersDiffer("\(field)", missing: missing, language: language.rawValue),
          at: origin.mark(of: field.appending(key: language.rawValue)))
      }
    }
  }

  /// Words that would pick two options, and placeholders where nothing fills any.
  func options(of type: AnswerType, _ origin: Origin) -> [ContentFault] {
    let options = type.fixedOptions
    var owners: [String: Int] = [:]
    return options.enumerated().flatMap { index, option -> [ContentFault] in
      let place = Path(components: [.key("options"), .index(index)])
      let twice = Matching.names(of: option).sorted().filter { owners[$0, default: index] != index }
      for name in Matching.names(of: option) { owners[name] = owners[name] ?? index }
      let label = placeholders(in: option.label, place.appending(key: "label"), origin, before: 0, in: nil)
      return label
        + twice.map { word in
          let ids = [options[owners[word] ?? index].id, option.id]
          return ContentFault(.ambiguousWord(word, options: ids), at: origin.mark(of: place))
        }
    }
  }
}
