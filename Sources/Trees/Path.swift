/// A place inside a tree: `segments[0].ratings.ease`; `segments[].ratings.ease` stands for every item.
public struct Path: Hashable, Sendable {
  public enum Component: Hashable, Sendable {
    case key(String)
    /// An item of an array, counted from 0.
    case index(Int)
    /// Every item of an array.
    case each
  }

  public var components: [Component]

  /// Without components, the whole tree.
  public init(components: [Component] = []) { self.components = components }

  /// The place under a key of this one.
  public func appending(key: String) -> Path { Path(components: components + [.key(key)]) }

  /// The place of an item of this one, counted from 0.
  public func appending(index: Int) -> Path { Path(components: components + [.index(index)]) }

  /// The path with every index replaced by "every item".
  public var template: Path {
    Path(components: components.map { if case .index = $0 { .each } else { $0 } })
  }

  /// The path with its first "every item" replaced by one item.
  public func filled(with index: Int) -> Path {
    guard let place = components.firstIndex(of: .each) else { return self }
    var filled = self
    filled.components[place] = .index(index)
    return filled
  }

  /// Whether this is the other place, or one inside it.
  public func hasPrefix(_ other: Path) -> Bool { components.starts(with: other.components) }

  /// The place around this one; nil for the whole tree.
  public var parent: Path? { components.isEmpty ? nil : Path(components: components.dropLast()) }
}

extension Path {
  /// By what tells most places apart: the numbers of items, and the last key.
  public func hash(into hasher: inout Hasher) {
    for case .index(let index) in components { hasher.combine(index) }
    if case .key(let key)? = components.last { hasher.combine(key) }
  }
}

extension Path: Comparable {
  /// Component by component: "every item" before items, items by number before keys, keys by their UTF-8 bytes.
  public static func < (left: Path, right: Path) -> Bool {
    left.components.lexicographicallyPrecedes(right.components) {
      switch ($0, $1) {
      case (.key(let left), .key(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
      case (.index(let left), .index(let right)): left < right
      case (.each, .index), (.each, .key), (.index, .key): true
      default: false
      }
    }
  }
}
