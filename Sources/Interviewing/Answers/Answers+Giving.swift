public import Language
public import Trees

extension Answers {
  /// Takes one answer as typed, without walking: a value, a whole row, one cell of it, or the names of a list.
  public mutating func give(
    _ text: String, to key: Path, _ field: Field, _ language: Language, at: String?
  ) throws(Refusal) {
    let names = key.list.map { list in current.column(list.each(key: "name")).map { $0?.string ?? "" } } ?? []
    try checkItem(of: key, field, names)
    let type = key.index == nil ? field.type : field.itemType
    let reader = AnswerReader(
      language: language, options: options(of: field.type), items: names, areNames: field.isNames)
    switch try reader.read(text, as: type) {
    case .row(let entries):
      for (cell, entry) in zip(keys(of: key), entries) { keep(entry, at: cell, when: at) }
    case .one(.value(.string(let name))) where field.isNames:
      try rename(key, name.withoutArticle(language), field, names, at)
    case .one where field.isNames && key.index != nil: throw .missing
    case .one(let entry): keep(entry, of: type, at: key, when: at)
    }
  }

  /// One of the items there are, or the next where items are not named in a list; all of them only for rows and lists.
  private func checkItem(of key: Path, _ field: Field, _ names: [String]) throws(Refusal) {
    guard let list = key.list else { return }
    let count = current.count(of: key.template)
    let isRow = if case .row = field.type { true } else { false }
    let isInReach =
      key.index.map { $0 < count || (names.allSatisfy(\.isEmpty) && $0 == count && !isRow && !field.isNames) }
      ?? (isRow || field.isNames)
    guard isInReach else { throw .noSuchItem(list, count: count) }
  }

  /// One name changed in its place is the same item: everything said about it stays.
  private mutating func rename(
    _ key: Path, _ name: String, _ field: Field, _ names: [String], _ at: String?
  ) throws(Refusal) {
    guard let index = key.index, case .list(let length) = field.type else { return }
    var names = names
    names[index] = name
    _ = try AnswerReader(language: .en).list(names, length)
    set(.string(name), at: key, note: Note(status: .answered, at: at))
  }
}
