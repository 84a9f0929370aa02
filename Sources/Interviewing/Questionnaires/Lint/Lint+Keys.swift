import Trees

/// Keys: their form, their place, and that each is asked once.
extension Lint {
  func shape(of place: Place) -> [ContentFault] {
    let question = place.question
    let mark = question.origin.mark(of: "id")
    guard question.key.isAnswerKey else { return [ContentFault(.malformedKey("\(question.key)"), at: mark)] }
    return outside(place, mark) + withoutList(place, mark) + source(of: place)
  }

  /// A key of a list's items asked neither in a group of that list, nor as a row, nor as the list of names itself.
  private func outside(_ place: Place, _ mark: Mark) -> [ContentFault] {
    let question = place.question
    if let group = place.group {
      if question.type.isRow {
        let known = TypeReader.names.filter { $0 != "row" }
        let fault = ContentFault.Problem.unknownValue("row", field: "type", known: known)
        return [ContentFault(fault, at: question.origin.mark(of: "type"))]
      }
      let isInside = question.key.hasPrefix(group.list) && !question.field.isNames
      return isInside ? [] : [ContentFault(.keyOutsideGroup("\(question.key)", group: "\(group.list)"), at: mark)]
    }
    guard let list = question.key.list, !question.field.isNames else { return [] }
    if question.type.isRow { return [] }
    return [ContentFault(.keyOutsideGroup("\(question.key)", group: "\(list)[]"), at: mark)]
  }

  /// A row, when the names of its items are not asked before.
  private func withoutList(_ place: Place, _ mark: Mark) -> [ContentFault] {
    guard place.question.type.isRow else { return [] }
    guard let names = place.question.key.list?.each(key: "name") else {
      return [ContentFault(.malformedKey("\(place.question.key)"), at: mark)]
    }
    return isAsked(names, before: place.position) ? [] : [ContentFault(.rowWithoutList("\(names)"), at: mark)]
  }

  /// A choice among earlier answers, when they come later or never.
  private func source(of place: Place) -> [ContentFault] {
    guard let source = place.question.type.source, !isKnown(source, before: place.position) else { return [] }
    return [ContentFault(unasked(source), at: place.question.origin.mark(of: "from"))]
  }

  /// What is wrong with looking at a key that is not asked earlier.
  func unasked(_ key: Path) -> ContentFault.Problem {
    if catalogue.field(key) == nil { return .unknownKey("\(key)", nearest: catalogue.nearest(to: "\(key)")) }
    return place(of: key) == nil ? .rowWithoutList("\(key)") : .laterKey("\(key)")
  }

  /// The same key, or one that holds another, asked a second time.
  func repetition(of place: Place) -> [ContentFault] {
    let key = place.question.key
    let earlier = places[..<place.position].first {
      $0.question.key.hasPrefix(key) || key.hasPrefix($0.question.key)
    }
    guard let earlier else { return [] }
    let line = "\(earlier.questionnaire.source):\(earlier.question.mark.line)"
    let mark = place.question.origin.mark(of: "id")
    return [ContentFault(.duplicateID("\(key)", first: line), at: mark)]
  }
}

extension Path {
  /// Whether an answer can stand here: at most one `[]`, which is not at the end, and no numbers.
  var isAnswerKey: Bool {
    let items = components.filter(\.isItem)
    return items.count <= 1 && items.allSatisfy { $0 == .each } && components.last?.isItem == false
  }

  /// Whether this is `segments[]`: a list, for a group to walk.
  var isListOfItems: Bool { components.count > 1 && components.filter(\.isItem) == [.each] && components.last == .each }
}
