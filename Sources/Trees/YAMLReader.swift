import Yams

/// Reads the plain part of YAML: mappings, lists and scalars, all scalars as text. Anchors, aliases, tags, complex keys
/// and second documents are refused.
public enum YAMLReader {
  /// How many lists and mappings may stand inside each other.
  public static let depthLimit = 64

  /// The document in a file of at most `limit` bytes. Keys that read the same may not stand twice.
  public static func read(_ bytes: [UInt8], limit: Int = 4 << 20) throws(Fault) -> Node {
    let source = try Source(bytes, limit: limit)
    let text = try YAMLText(source.text)
    guard let root = try compose(source.text, text) else { throw Fault(.empty) }
    let node = try YAMLConversion(text: text).node(root, at: Path())
    if case .scalar(let scalar) = root, scalar.style == .plain, scalar.string.isEmpty { throw Fault(.empty) }
    return node
  }

  /// The resolver without rules leaves every key a text; the default encoding would ask the environment.
  private static func compose(_ yaml: String, _ text: YAMLText) throws(Fault) -> Yams.Node? {
    do {
      return try Parser(yaml: yaml, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
        .singleRoot()
    } catch let error as YamlError {
      throw fault(error, text)
    } catch {
      throw Fault(.syntax("\(error)", context: nil, since: nil))
    }
  }

  private static func fault(_ error: YamlError, _ text: YAMLText) -> Fault {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      if problem.hasPrefix("Maximum nesting level") { return Fault(.tooDeep(limit: depthLimit), mark: Mark(mark)) }
      return Fault(.syntax(problem, context: context?.text, since: context.map { Mark($0.mark) }), mark: Mark(mark))
    case .composer(nil, _, let mark, _): return Fault(.alias, mark: Mark(mark))
    case .composer(_, _, let mark, _): return Fault(.severalDocuments, mark: Mark(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return Fault(.duplicateKey(keys.first ?? ""), mark: text.repetition(of: Mark(context.mark)))
    default: return Fault(.syntax("\(error)", context: nil, since: nil))
    }
  }
}

/// From the nodes of Yams to ours.
private struct YAMLConversion {
  let text: YAMLText

  func node(_ node: Yams.Node, at path: Path) throws(Fault) -> Node {
    let mark = Mark(node.mark)
    if let property = text.property(at: mark) { throw Fault(property, mark: mark, path: path) }
    return Node(mark: mark, content: try content(of: node, mark, path))
  }

  private func content(of node: Yams.Node, _ mark: Mark, _ path: Path) throws(Fault) -> Node.Content {
    if node.scalar == nil, path.components.count == YAMLReader.depthLimit {
      throw Fault(.tooDeep(limit: YAMLReader.depthLimit), mark: mark, path: path)
    }
    switch node {
    case .scalar(let scalar): return content(of: scalar)
    case .sequence(let sequence):
      var items: [Node] = []
      for item in sequence { items.append(try self.node(item, at: path.appending(index: items.count))) }
      return .sequence(items)
    case .mapping(let mapping):
      var entries: [Node.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value, in: path)) }
      return .mapping(entries)
    case .alias: throw Fault(.alias, mark: mark, path: path)
    }
  }

  private func content(of scalar: Yams.Node.Scalar) -> Node.Content {
    guard scalar.style == .plain else { return .quoted(scalar.string) }
    return ["", "~", "null"].contains(scalar.string) ? .null : .plain(scalar.string)
  }

  private func entry(_ key: Yams.Node, _ value: Yams.Node, in path: Path) throws(Fault) -> Node.Entry {
    let mark = Mark(key.mark)
    if let property = text.property(at: mark) { throw Fault(property, mark: mark, path: path) }
    guard let name = key.scalar?.string else { throw Fault(.complexKey, mark: mark, path: path) }
    return Node.Entry(key: name, mark: mark, value: try node(value, at: path.appending(key: name)))
  }
}

extension Mark {
  fileprivate init(_ mark: Yams.Mark?) { self.init(line: mark?.line ?? 1, column: mark?.column ?? 1) }
}
