import Trees

extension Answers {
  /// The same, noting what is looked at.
  func noting(in looks: Looks) -> Answers {
    var noting = self
    noting.current.looks = looks
    return noting
  }

  /// The same, noting nothing.
  var unwatched: Answers {
    var unwatched = self
    unwatched.current.looks = nil
    return unwatched
  }

  func look(at paths: [Path]) { current.looks?.note(paths) }

  /// Where values or notes differ from those before, each place as deep as can be said; a list that is longer or shorter
  /// differs as a whole, and everything does where what is parked differs.
  func changes(since others: Answers) -> [Path] {
    Self.lastChanges.drawn(from: Succession(before: others, after: self)) { $0.after.differences(from: $0.before) }
  }

  private struct Succession: Equatable {
    let before, after: Answers
  }

  /// Whatever was drawn from some answers asks for the same when others take their place.
  private static let lastChanges = Recent<Succession, [Path]>()

  private func differences(from others: Answers) -> [Path] {
    if parked != others.parked { return [Path()] }
    var changes: [Path] = []
    current.tree.differ(from: others.current.tree, at: Path(), &changes)
    let (notes, before) = (current.notes, others.current.notes)
    var known = 0
    for (key, note) in notes {
      let old = before[key]
      if old != nil { known += 1 }
      if old != note { changes.append(key) }
    }
    if known < before.count { changes += before.keys.filter { notes[$0] == nil } }
    return changes
  }
}

extension JSON {
  /// Parts that both share are not looked into.
  fileprivate func differ(from other: JSON?, at path: Path, _ changes: inout [Path]) {
    switch (self, other) {
    case (.object(let object), .object(let others)):
      for (key, value) in object where others[key] != value {
        value.differ(from: others[key], at: path.appending(key: key), &changes)
      }
      for key in others.keys where object[key] == nil { changes.append(path.appending(key: key)) }
    case (.array(let items), .array(let others)) where items.count == others.count:
      for index in items.indices where items[index] != others[index] {
        items[index].differ(from: others[index], at: path.appending(index: index), &changes)
      }
    default: changes.append(path)
    }
  }
}
