public import Interviewing
import Trees

extension AnswerChange {
  /// Every answer that differs, in the order of the path. Items of lists are recognised by name; of one that is gone
  /// only the name is told. What an import or a review noted for itself is left out.
  public static func between(_ old: Answers, _ new: Answers, _ catalogue: Catalogue) -> [AnswerChange] {
    var seen: Set<Path> = []
    let fields = catalogue.questionnaires.flatMap { $0.questions.map(\.field) + $0.reserved }
    return fields.filter { isTold($0) && seen.insert($0.key).inserted }.flatMap { field in
      field.key.isTemplate ? items(field, old, new) : [change(field, field.key, field.key, old, new)]
    }.compactMap(\.self).flatMap(\.rows)
  }

  private static func isTold(_ field: Field) -> Bool {
    let inner: [Path] = ["review", "portfolio.segments", "portfolio.imported"]
    if case .anything = field.type { return false }
    return !inner.contains { field.key.hasPrefix($0) }
  }

  private static func items(_ field: Field, _ old: Answers, _ new: Answers) -> [AnswerChange?] {
    guard let list = field.key.list else { return [] }
    let isName = ["name", "who"].contains(field.key.components.last.map { Path(components: [$0]).description })
    return ItemPairs(list, old, new).all.map { pair in
      let (left, right) = (pair.old.map(field.key.filled), pair.new.map(field.key.filled))
      guard isName || right != nil else { return nil }
      let about = isName ? nil : right?.item.flatMap { name(of: $0, new) }
      return change(field, left, right, old, new, about: about)
    }
  }

  private static func name(of item: Path, _ answers: Answers) -> String? {
    answers.text(item.appending(key: "name")) ?? answers.text(item.appending(key: "who"))
  }

  private static func change(
    _ field: Field, _ left: Path?, _ right: Path?, _ old: Answers, _ new: Answers, about: String? = nil
  ) -> AnswerChange? {
    let (from, to) = (left.map { Said(old, $0) } ?? .nothing, right.map { Said(new, $0) } ?? .nothing)
    guard from != to, let key = right ?? left else { return nil }
    return AnswerChange(key: key, about: about, type: field.itemType, from: from, to: to)
  }

  /// A table with named lines as the lines that changed, each with the cells that did.
  private var rows: [AnswerChange] {
    guard case .table(let columns, _) = type, columns.first?.id == "name" else { return [self] }
    let (before, after) = (Self.lines(from), Self.lines(to))
    let names = after.map(\.name) + before.map(\.name).filter { name in !after.contains { $0.name == name } }
    return names.compactMap { name in
      let (left, right) = (before.first { $0.name == name }?.cells, after.first { $0.name == name }?.cells)
      guard left != right else { return nil }
      let differs = { (cell: (key: String, value: JSON), other: [String: JSON]?) in
        other.map { $0[cell.key] != cell.value } ?? true
      }
      let said = { (cells: [String: JSON]?, other: [String: JSON]?) in
        cells.map { Said.value(.object($0.filter { differs($0, other) })) } ?? .nothing
      }
      return AnswerChange(key: key, about: name, type: type, from: said(left, right), to: said(right, left))
    }
  }

  private static func lines(_ said: Said) -> [(name: String, cells: [String: JSON])] {
    guard case .value(let value) = said else { return [] }
    return (value.array ?? []).compactMap { row in
      guard var cells = row.object, let name = cells.removeValue(forKey: "name")?.string else { return nil }
      return (name, cells)
    }
  }
}

/// Which item of a list is which, before and after.
private struct ItemPairs {
  var all: [(old: Int?, new: Int?)]

  init(_ list: Path, _ old: Answers, _ new: Answers) {
    let counts = (old[list]?.array?.count ?? 0, new[list]?.array?.count ?? 0)
    guard list == "segments" else {
      all = (0..<max(counts.0, counts.1)).map { ($0 < counts.0 ? $0 : nil, $0 < counts.1 ? $0 : nil) }
      return
    }
    let pairs = SegmentPairs(old, new).all
    let kept = (0..<counts.1).map { index in (old: pairs.first { $0.b == index }?.a, new: Int?(index)) }
    let gone = (0..<counts.0).filter { index in !pairs.contains { $0.a == index } }
    all = kept + gone.map { ($0, nil) }
  }
}
