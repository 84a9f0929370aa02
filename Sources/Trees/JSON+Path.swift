extension JSON {
  /// The value at a place; nil where there is none, and for every path that stands for several places.
  ///
  /// Setting a value creates what is missing on the way (objects, and `{}` up to the index in arrays) and replaces what
  /// is in the way. Setting nil removes the value and every object that it leaves empty; array items are never removed
  /// but become `{}`, as does the whole tree. A path with `[]` or a negative index sets nothing.
  public subscript(path path: Path) -> JSON? {
    get { value(at: path.components) }
    set {
      guard path.components.allSatisfy(\.isOnePlace) else { return }
      if let newValue {
        set(newValue, at: path.components[...])
      } else if value(at: path.components) != nil {
        remove(path.components[...])
      }
    }
  }

  /// Every value that is neither a filled array nor a filled object, with its path, keys in the order of documents.
  public func leaves() -> [(path: Path, value: JSON)] { leaves(under: Path()) }

  private func leaves(under path: Path) -> [(path: Path, value: JSON)] {
    switch self {
    case .array(let items) where !items.isEmpty:
      items.enumerated().flatMap { $1.leaves(under: path.appending(index: $0)) }
    case .object(let object) where !object.isEmpty:
      object.sortedByKey().flatMap { $0.value.leaves(under: path.appending(key: $0.key)) }
    default: [(path, self)]
    }
  }

  private func value(at components: [Path.Component]) -> JSON? {
    var value = self
    for component in components {
      switch (component, value) {
      case (.key(let key), .object(let object)):
        guard let next = object[key] else { return nil }
        value = next
      case (.index(let index), .array(let array)) where array.indices.contains(index): value = array[index]
      default: return nil
      }
    }
    return value
  }

  /// `self` is emptied while a child changes: the storage is then held once and is changed in place.
  private mutating func set(_ value: JSON, at rest: ArraySlice<Path.Component>) {
    switch rest.first {
    case .key(let key):
      var object = self.object ?? [:]
      self = .null
      object[key, default: .object([:])].set(value, at: rest.dropFirst())
      self = .object(object)
    case .index(let index):
      var array = self.array ?? []
      self = .null
      array += Array(repeating: .object([:]), count: max(0, index + 1 - array.count))
      array[index].set(value, at: rest.dropFirst())
      self = .array(array)
    case nil, .each: self = value
    }
  }

  private mutating func remove(_ rest: ArraySlice<Path.Component>) {
    switch (rest.first, self) {
    case (.key(let key), .object(var object)):
      self = .null
      if rest.count > 1 { object[key]?.remove(rest.dropFirst()) }
      if rest.count == 1 || object[key] == .object([:]) { object[key] = nil }
      self = .object(object)
    case (.index(let index), .array(var array)):
      self = .null
      array[index].remove(rest.dropFirst())
      self = .array(array)
    default: self = .object([:])
    }
  }
}

extension Path.Component {
  fileprivate var isOnePlace: Bool {
    switch self {
    case .key: true
    case .index(let index): index >= 0
    case .each: false
    }
  }
}
