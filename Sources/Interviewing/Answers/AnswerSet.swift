import Language
public import Trees

/// A tree of answers with the notes on them.
public struct AnswerSet: Sendable {
  /// For keeping; what is drawn from answers asks for keys, so that it can be noted what it looked at.
  public internal(set) var tree: JSON
  public internal(set) var notes: [Path: Note]
  /// Where it is noted what is looked at; nil where nobody asks.
  var looks: Looks?

  public init(tree: JSON = .object([:]), notes: [Path: Note] = [:]) {
    self.tree = tree
    self.notes = notes
  }

  public subscript(key: Path) -> JSON? {
    looks?.note(key)
    return tree[path: key]
  }

  public func note(_ key: Path) -> Note? {
    looks?.note(key)
    return notes[key]
  }

  /// How many items the list before the first `[]` of a template has.
  public func count(of template: Path) -> Int {
    guard let list = template.list else { return 0 }
    looks?.note(Path(components: list.components + [.each]))
    return tree[path: list]?.array?.count ?? 0
  }

  /// The keys a template stands for: one per item, or the template itself where it has no `[]`.
  public func keys(of template: Path) -> [Path] {
    guard template.isTemplate else { return [template] }
    return (0..<count(of: template)).map { template.filled(with: $0) }
  }

  /// The place of the item of `list` with this name, spelling apart.
  public func index(of name: String, in list: Path) -> Int? {
    (self[list]?.array ?? []).firstIndex { $0["name"]?.string?.folded == name.folded }
  }

  /// The values a template stands for, missing ones as nil.
  public func column(_ template: Path) -> [JSON?] { keys(of: template).map { self[$0] } }
}

extension AnswerSet: Hashable {
  public static func == (left: AnswerSet, right: AnswerSet) -> Bool {
    left.tree == right.tree && left.notes == right.notes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(tree)
    hasher.combine(notes)
  }
}

extension AnswerSet: Facts {
  public func values(of key: Path) -> [JSON] { keys(of: key).compactMap { self[$0] } }

  public func isUnknown(_ key: Path) -> Bool { keys(of: key).contains { note($0)?.status == .unknown } }
}

extension Path {
  /// `segments[2].ratings.ease`: what is kept about one segment.
  public static func segment(_ index: Int, _ keys: String...) -> Path {
    Path(components: [.key("segments"), .index(index)] + keys.map { .key($0) })
  }

  /// The list that the first `[]` or index of this path belongs to: `segments` of `segments[].name`.
  public var list: Path? {
    guard let place = components.firstIndex(where: { $0.isItem }) else { return nil }
    return Path(components: Array(components[..<place]))
  }

  /// The template of a key of every item of this list.
  func each(key: String) -> Path { Path(components: components + [.each, .key(key)]) }

  /// Whether it stands for every item of a list.
  public var isTemplate: Bool { components.contains(.each) }

  /// The number of the first item in this path: 2 of `segments[2].name`.
  public var index: Int? {
    for case .index(let index) in components { return index }
    return nil
  }
}

extension Path.Component {
  var isItem: Bool {
    switch self {
    case .key: false
    case .index, .each: true
    }
  }
}
