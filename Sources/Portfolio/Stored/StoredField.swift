/// What one column of the stored table holds.
enum StoredField {
  case name, id
  case attribute(String)
  case figure(StoredColumn)

  private static let prefix = "attribute:"
  /// Attributes that have a name of their own among the fields.
  private static let labels = [Field.segment, .region, .size].map(\.rawValue)

  /// In the order of the table: those for which some client has a value.
  static func all(of clients: Clients) -> [StoredField] {
    let others = clients.attributes.filter { !labels.contains($0) }
    let fields =
      [.id] + labels.map(StoredField.attribute) + StoredColumn.all.map(StoredField.figure)
      + others.map(StoredField.attribute)
    return [.name] + fields.filter { $0.isKnown(in: clients) }
  }

  /// Nil where a newer program wrote it.
  init?(header: String) {
    switch header {
    case Field.name.rawValue: self = .name
    case Field.id.rawValue: self = .id
    case _ where Self.labels.contains(header): self = .attribute(header)
    case _ where header.hasPrefix(Self.prefix): self = .attribute(String(header.dropFirst(Self.prefix.count)))
    default:
      guard let column = Self.figures[header] else { return nil }
      self = .figure(column)
    }
  }

  private static let figures = Dictionary(StoredColumn.all.map { ($0.name, $0) }) { first, _ in first }

  var header: String {
    switch self {
    case .name: Field.name.rawValue
    case .id: Field.id.rawValue
    case .attribute(let name): Self.labels.contains(name) ? name : Self.prefix + name
    case .figure(let column): column.name
    }
  }

  private func isKnown(in clients: Clients) -> Bool {
    switch self {
    case .name: true
    case .id: clients.indices.contains { clients.id($0) != nil }
    case .attribute(let name): clients.indices.contains { clients.label(name, of: $0) != nil }
    case .figure(let column): clients.containsFigures(where: column.isKnown)
    }
  }

  /// Nothing where it is unknown.
  func write(_ clients: Clients, _ row: ClientRow, to bytes: inout [UInt8]) {
    switch self {
    case .name: bytes.append(cell: clients.name(row.index))
    case .id: bytes.append(cell: clients.id(row.index) ?? "")
    case .attribute(let name): bytes.append(cell: clients.label(name, of: row.index) ?? "")
    case .figure(let column): column.write(row, &bytes)
    }
  }
}
