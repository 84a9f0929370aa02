public import Language
public import Trees

/// Answers brought in a file, of the shape of `answers` in a profile.
public struct AnswerFile {
  let catalogue: Catalogue
  let language: Language
  let at: String?
  private var answers: Answers
  private var faults: [AnswerFault] = []
  private var keys: [Path] = []
  /// Keys that stand in the file with nothing behind them.
  private var present: [Path] = []

  /// What a file says, put on top of earlier answers.
  public struct Outcome {
    public let answers: Answers
    /// Every key the file gave an answer for.
    public let keys: [Path]
    /// Keys that stand there with nothing behind them.
    public let empty: [Path]
  }

  /// Reads the whole file or nothing of it.
  ///
  /// - Parameter at: when the answers were given, in ISO 8601.
  /// - Throws: every fault of the file, in its order.
  public static func read(
    _ node: Node, onto answers: Answers, catalogue: Catalogue, language: Language, at: String?
  ) throws(AnswerFaults) -> Outcome {
    guard node.entries != nil else {
      throw AnswerFaults([AnswerFault(key: "", problem: .notAMapping, mark: node.mark)])
    }
    // Names first: other answers choose among them, wherever they stand in the file.
    var names = AnswerFile(catalogue, language, at, answers)
    names.read(node)
    var rest = AnswerFile(catalogue, language, at, names.answers)
    rest.visit(node, at: Path(components: []))
    let faults = names.faults + rest.faults
    guard faults.isEmpty else { throw AnswerFaults(faults) }
    return Outcome(answers: rest.answers, keys: names.keys + rest.keys, empty: rest.present)
  }

  private init(_ catalogue: Catalogue, _ language: Language, _ at: String?, _ answers: Answers) {
    self.catalogue = catalogue
    self.language = language
    self.at = at
    self.answers = answers
  }

  private mutating func read(_ node: Node) {
    guard let list = Answers.segmentNames.list, let segments = node["segments"] else { return }
    guard let items = segments.items, case .list(let length)? = catalogue.field(Answers.segmentNames)?.type else {
      return refuse(list, .wrongForm, segments.mark)
    }
    let names = items.map { $0["name"]?.text?.onOneLine ?? "" }
    for (index, name) in names.enumerated() where name.isEmpty || Entry.mark(name) != nil {
      refuse(list.appending(index: index).appending(key: "name"), .missing, items[index].mark)
    }
    do throws(Refusal) {
      _ = try AnswerReader(language: language).list(names.filter { !$0.isEmpty && Entry.mark($0) == nil }, length)
    } catch {
      refuse(list, error, segments.mark)
    }
    answers.setNames(names, of: list, note: Note(status: .answered, at: at))
    keys = answers.keys(of: Answers.segmentNames)
  }

  private mutating func visit(_ node: Node, at path: Path) {
    if let field = catalogue.field(path) { return read(node, field, at: path) }
    for entry in node.entries ?? [] {
      guard let key = Path(entry.key), key.components.count == 1, catalogue.knows(path.appending(key)) else {
        faults.append(unknown(entry.key, under: path, entry.mark))
        continue
      }
      visit(entry.value, at: path.appending(key))
    }
    for (index, item) in (node.items ?? []).enumerated() { visit(item, at: path.appending(index: index)) }
    if node.entries == nil, node.items == nil, node.text != nil, !path.components.isEmpty {
      faults.append(AnswerFault(key: path.description, problem: .notAMapping, mark: node.mark))
    }
    if node.entries?.isEmpty ?? (node.text == nil && node.items == nil) { present += catalogue.keys(below: path) }
  }

  private func unknown(_ key: String, under path: Path, _ mark: Mark) -> AnswerFault {
    let full = path.components.isEmpty ? key : "\(path).\(key)"
    return AnswerFault(key: full, problem: .unknownKey(nearest: catalogue.nearest(to: full)), mark: mark)
  }

  private mutating func refuse(_ path: Path, _ refusal: Refusal, _ mark: Mark) {
    faults.append(AnswerFault(key: path.description, problem: .refused(refusal), mark: mark))
  }

  private mutating func read(_ node: Node, _ field: Field, at path: Path) {
    if field.key == Answers.segmentNames { return }
    if case .null = node.content {
      present.append(path)
      return
    }
    do throws(Refusal) {
      switch try entry(node, field) {
      case .value(let value): answers.set(value, at: path, note: Note(status: .answered, at: at))
      case .unknown: answers.set(nil, at: path, note: Note(status: .unknown, at: at))
      case .notApplicable: answers.set(nil, at: path, note: Note(status: .notApplicable, at: at))
      }
      keys.append(path)
    } catch {
      refuse(path, error, node.mark)
    }
  }

  private func entry(_ node: Node, _ field: Field) throws(Refusal) -> Entry {
    let reader = AnswerReader(language: language, options: answers.options(of: field.itemType))
    if case .anything = field.itemType { return .value(JSON(node)) }
    if let text = node.text { return try reader.entry(text, as: field.itemType, written: JSON(node).double) }
    guard let items = node.items else { throw .wrongForm }
    switch field.itemType {
    case .rank(let options):
      return .value(try RankReader(options: options).rank(try places(items)))
    case .list(let length):
      return .value(try reader.list(try words(items), length))
    case .table(let columns, let length): return .value(try table(items, columns, length))
    case .choices:
      return .value(.array(try chosen(words(items), reader)))
    default: throw .wrongForm
    }
  }

  /// Rows as lines or as cells under their columns' names; a table of one row may also be the list of its cells.
  private func table(_ items: [Node], _ columns: [Column], _ length: ClosedRange<Int>) throws(Refusal) -> JSON {
    let reader = TableReader(columns: columns, language: language)
    let cells = items.compactMap(\.text)
    if length.upperBound == 1, items.count == columns.count, cells.count == items.count {
      return [try reader.row(cells.joined(separator: ";"))]
    }
    var rows: JSON = []
    for item in items { rows = rows.adding(try reader.row(item), named: columns.first?.id ?? "") }
    guard items.count <= length.upperBound else { throw .tooMany(got: items.count, most: length.upperBound) }
    return rows
  }

  private func chosen(_ words: [String], _ reader: AnswerReader) throws(Refusal) -> [JSON] {
    var ids: [JSON] = []
    for word in words { ids.append(try Matching(options: reader.options).option(word).value) }
    return ids
  }

  private func words(_ nodes: [Node]) throws(Refusal) -> [String] {
    var words: [String] = []
    for node in nodes {
      guard let text = node.text?.onOneLine, !text.isEmpty else { throw .wrongForm }
      words.append(text)
    }
    return words
  }

  private func places(_ nodes: [Node]) throws(Refusal) -> [[String]] {
    var places: [[String]] = []
    for node in nodes { places.append(try words(node.items ?? [node])) }
    return places
  }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ").trimmed }
}

extension Field {
  /// The type of the value at one key of this field: a row's or a list of names' single item.
  public var itemType: AnswerType {
    switch type {
    case .row(let of): of
    case .list where isNames: .text
    default: type
    }
  }

  /// Whether this is the list of names that makes the items of a list.
  var isNames: Bool {
    if case .list = type { key.isTemplate && key.components.last == .key("name") } else { false }
  }
}

extension Answers {
  /// The options that a choice or rank offers now.
  public func options(of type: AnswerType) -> [Option] {
    switch type {
    case .choice(.fixed(let options)), .choices(.fixed(let options)), .rank(let options): options
    case .choice(.answers(let key)), .choices(.answers(let key)):
      current.values(of: key).compactMap(\.string).map { Option(id: $0, label: Text(verbatim: $0)) }
    case .row(let of): options(of: of)
    default: []
    }
  }
}
