import Trees

extension JSON {
  /// Whether everything in `expected` is here too, numbers within a millionth; keys of our own may be more.
  func holds(_ expected: JSON) -> Bool {
    if let left = double, let right = expected.double { return abs(left - right) <= 1e-6 }
    switch (self, expected) {
    case (.object(let mine), .object(let theirs)):
      return theirs.allSatisfy { key, value in mine[key]?.holds(value) ?? false }
    case (.array(let mine), .array(let theirs)):
      return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.holds($1) }
    default: return self == expected
    }
  }

  /// The same with the value at a path taken out.
  func without(_ path: Path) -> JSON { without(path.components[...]) }

  private func without(_ path: ArraySlice<Path.Component>) -> JSON {
    guard let first = path.first else { return self }
    let rest = path.dropFirst()
    switch (self, first) {
    case (.object(var object), .key(let key)):
      object[key] = rest.isEmpty ? nil : object[key]?.without(rest)
      return .object(object)
    case (.array(var items), .index(let index)) where items.indices.contains(index):
      items[index] = items[index].without(rest)
      return .array(items)
    default: return self
    }
  }
}
