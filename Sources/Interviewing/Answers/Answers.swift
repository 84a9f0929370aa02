import Language
public import Trees

/// Everything the user said: what counts now, and what waits for its branch to come back.
public struct Answers: Hashable, Sendable {
  var current: AnswerSet
  /// Answers to questions that other answers hide, left out of conclusions and exports.
  public private(set) var parked: AnswerSet

  public init(current: AnswerSet = AnswerSet(), parked: AnswerSet = AnswerSet()) {
    self.current = current
    self.parked = parked
  }

  public subscript(key: Path) -> JSON? { current[key] }
  public func note(_ key: Path) -> Note? { current.note(key) }
  public func keys(of template: Path) -> [Path] { current.keys(of: template) }
  public func text(_ key: Path) -> String? { current[key]?.string }

  /// All values.
  public var tree: JSON {
    current.looks?.note(Path())
    return current.tree
  }

  /// All notes.
  public var notes: [Path: Note] {
    current.looks?.note(Path())
    return current.notes
  }

  /// The names of the segments, in the order they were given.
  public var segments: [String] {
    current.looks?.note(Self.segmentNames)
    return (current.tree["segments"]?.array ?? []).map { $0["name"]?.string ?? "" }
  }

  static let segmentNames: Path = "segments[].name"

  /// Whether somebody reacted to the question in any way.
  public func isTouched(_ key: Path) -> Bool { note(key) != nil || self[key] != nil }

  /// Keeps a value; nil keeps only the note.
  public mutating func set(_ value: JSON?, at key: Path, note: Note) {
    var note = note
    note.evidence = note.evidence ?? current.notes[key]?.evidence
    current.tree[path: key] = value
    current.notes[key] = note
  }

  public mutating func setEvidence(_ evidence: Evidence, at key: Path) {
    current.notes[key, default: Note(status: .answered)].evidence = evidence
  }

  /// Notes that an answer was looked at again and left as it is.
  mutating func renew(_ key: Path, at: String?) {
    if let at { current.notes[key]?.at = at }
  }

  /// Forgets an answer and its note.
  public mutating func clear(_ key: Path) {
    current.tree[path: key] = nil
    current.notes[key] = nil
  }

  /// Begins a new item of a list.
  mutating func addItem(at key: Path) {
    current.tree[path: key] = .object([:])
    current.notes[key] = nil
  }

  var hasParked: Bool { parked != AnswerSet() }

  mutating func park(_ key: Path) { Self.move(key, from: &current, to: &parked) }

  /// Takes an answer back from where it was parked; a newer one stays.
  mutating func unpark(_ key: Path) {
    guard !isTouched(key), let there = Self.counterpart(of: key, of: current, in: parked) else { return }
    Self.move(there, from: &parked, to: &current)
  }

  /// Makes `names` the items of a list. What was said about a kept item stays with it, a removed one is parked,
  /// and one that comes back brings its answers.
  public mutating func setNames(_ names: [String], of list: Path, note: Note) {
    forgetEmptyItems(of: list)
    let old = current
    let kept = origins(of: names, in: list)
    for index in 0..<(old.tree[path: list]?.array?.count ?? 0) where !kept.contains(index) {
      parkItem(list.appending(index: index), from: old)
    }
    rebuild(list, names: names, from: kept, in: old, note: note)
    for (name, origin) in zip(names, kept) {
      guard let origin, let before = old[list.appending(index: origin).appending(key: "name")]?.string else { continue }
      renameParked(before, name, in: list)
    }
    for (index, origin) in kept.enumerated() where origin == nil {
      unparkItem(list.appending(index: index))
    }
  }

  /// Parked answers go along with a corrected name; an empty item of that name swaps with them.
  private mutating func renameParked(_ before: String, _ name: String, in list: Path) {
    guard let place = parked.index(of: before, in: list) else { return }
    let empty = parked.index(of: name, in: list)
    parked.tree[path: list.appending(index: empty ?? place).appending(key: "name")] = .string(before)
    parked.tree[path: list.appending(index: place).appending(key: "name")] = .string(name)
  }

  /// Which item each name was before: the one of that name, else one that it spells a little differently. Parked answers
  /// under that very name come before a different spelling.
  private func origins(of names: [String], in list: Path) -> [Int?] {
    var kept = names.map { current.index(of: $0, in: list) }
    let old = (current.tree[path: list]?.array ?? []).map { $0["name"]?.string ?? "" }
    for (place, name) in names.enumerated() where kept[place] == nil && !hasParkedAnswers(name, in: list) {
      kept[place] = old.indices.first { !kept.contains($0) && name.isRespelling(of: old[$0]) }
    }
    return kept
  }

  private func hasParkedAnswers(_ name: String, in list: Path) -> Bool {
    guard let place = parked.index(of: name, in: list) else { return false }
    return (parked.tree[path: list.appending(index: place)]?.object?.count ?? 0) > 1
  }

  private mutating func rebuild(
    _ list: Path, names: [String], from kept: [Int?], in old: AnswerSet, note: Note
  ) {
    current.notes = current.notes.filter { !$0.key.hasPrefix(list) }
    current.tree[path: list] = nil
    for (index, name) in names.enumerated() {
      let item = list.appending(index: index)
      if let origin = kept[index] {
        let source = list.appending(index: origin)
        current.tree[path: item] = old.tree[path: source]
        for (key, note) in old.notes where key.hasPrefix(source) {
          current.notes[key.replacing(source, with: item)] = note
        }
      }
      current.tree[path: item.appending(key: "name")] = .string(name)
      current.notes[item.appending(key: "name")] = note
    }
  }

  private mutating func parkItem(_ item: Path, from old: AnswerSet) {
    guard let name = old[item.appending(key: "name")]?.string, let list = item.list else { return }
    let place = parked.index(of: name, in: list) ?? parked.tree[path: list]?.array?.count ?? 0
    let target = list.appending(index: place)
    for (key, value) in old.answers(under: item) { parked.tree[path: key.replacing(item, with: target)] = value }
    for (key, note) in old.notes where key.hasPrefix(item) {
      parked.notes[key.replacing(item, with: target)] = note
    }
  }

  private mutating func unparkItem(_ item: Path) {
    guard let name = current[item.appending(key: "name")]?.string, let list = item.list,
      let place = parked.index(of: name, in: list)
    else { return }
    let source = list.appending(index: place)
    let keys = parked.answers(under: source).map(\.key) + parked.notes.keys.filter { $0.hasPrefix(source) }
    for key in Set(keys).subtracting([source, source.appending(key: "name")]) {
      Self.move(key, from: &parked, to: &current)
    }
  }

  /// Drops a parked list when nothing but names is left in it.
  private mutating func forgetEmptyItems(of list: Path) {
    guard (parked.tree[path: list]?.array ?? []).allSatisfy({ ($0.object?.count ?? 0) <= 1 }) else { return }
    parked.tree[path: list] = nil
    parked.notes = parked.notes.filter { !$0.key.hasPrefix(list) }
  }
}

extension String {
  /// Whether only a letter or two differ, as when a name is corrected; another number is another name.
  public func isRespelling(of other: String) -> Bool {
    guard filter(\.isNumber) == other.filter(\.isNumber) else { return false }
    let shortest = Swift.min(count, other.count)
    return distance(to: other) <= (shortest >= 10 ? 2 : shortest >= 5 ? 1 : 0)
  }
}

extension Answers: Facts {
  public func values(of key: Path) -> [JSON] { current.values(of: key) }
  public func isUnknown(_ key: Path) -> Bool { current.isUnknown(key) }
}

extension Answers {
  /// Moves one answer and its note; items of a list are recognised by name.
  private static func move(_ key: Path, from source: inout AnswerSet, to target: inout AnswerSet) {
    guard let there = counterpart(of: key, of: source, in: target, creating: true) else { return }
    if let list = key.list, let item = key.item, let name = source[item.appending(key: "name")] {
      if let place = there.index { target.tree[path: list.appending(index: place).appending(key: "name")] = name }
    }
    let isPutOff = source.tree[path: key] == nil && [.later, .skipped].contains(source.notes[key]?.status)
    if !isPutOff || target.tree[path: there] == nil {
      target.tree[path: there] = source.tree[path: key]
      target.notes[there] = source.notes[key]
    }
    source.tree[path: key] = nil
    source.notes[key] = nil
  }

  /// Where a key of one set stands in another whose list has its own order.
  private static func counterpart(
    of key: Path, of source: AnswerSet, in target: AnswerSet, creating: Bool = false
  ) -> Path? {
    guard let list = key.list, let item = key.item,
      let name = source[item.appending(key: "name")]?.string
    else { return key }
    let count = target.tree[path: list]?.array?.count ?? 0
    guard let place = target.index(of: name, in: list) ?? (creating ? count : nil) else { return nil }
    return key.replacing(item, with: list.appending(index: place))
  }
}

extension AnswerSet {
  /// Every answer inside an item; a list is one answer.
  fileprivate func answers(under key: Path) -> [(key: Path, value: JSON)] {
    guard let value = tree[path: key] else { return [] }
    guard let object = value.object, !object.isEmpty else { return [(key, value)] }
    return object.keys.flatMap { answers(under: key.appending(key: $0)) }
  }
}

extension Path {
  /// The item this path goes through: `segments[2]` of `segments[2].ratings.ease`.
  public var item: Path? {
    guard let place = components.firstIndex(where: { $0.isItem }) else { return nil }
    return Path(components: Array(components[...place]))
  }

  func appending(_ rest: Path) -> Path { Path(components: components + rest.components) }

  /// The same path below another beginning.
  func replacing(_ prefix: Path, with other: Path) -> Path {
    Path(components: other.components + components.dropFirst(prefix.components.count))
  }
}
