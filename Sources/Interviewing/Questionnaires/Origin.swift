package import Trees

/// Where something was written. It does not count in comparisons: a question is the same wherever it stands.
package struct Origin: Hashable, Sendable {
  private let node: Node

  package init(_ node: Node) { self.node = node }

  package var mark: Mark { node.mark }

  /// The place of `ask.fr` or `options[2].label`, or of as much of it as is there.
  package func mark(of path: Path) -> Mark {
    var node = node
    var mark = node.mark
    for component in path.components {
      switch component {
      case .key(let key):
        guard let entry = node.entries?.first(where: { $0.key == key }) else { return mark }
        (node, mark) = (entry.value, entry.mark)
      case .index(let index):
        guard let items = node.items, items.indices.contains(index) else { return mark }
        (node, mark) = (items[index], items[index].mark)
      case .each: return mark
      }
    }
    return mark
  }

  package static func == (left: Origin, right: Origin) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
