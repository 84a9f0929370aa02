/// Many clients, kept column by column: a million of them take little more memory than their figures do.
public struct Clients: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private var nameColumn = TextColumn()
  private var ids = LabelColumn()
  private var labels: [String: LabelColumn] = [:]
  var columns = FigureColumns()

  public init() {}

  public init(_ clients: some Sequence<Client>) {
    for client in clients { append(client) }
  }

  public init(arrayLiteral clients: Client...) { self.init(clients) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { nameColumn.count }

  public subscript(index: Int) -> Client {
    var client = Client(name: nameColumn[index])
    client.id = ids[index]
    for (attribute, column) in labels { client.attributes[attribute] = column[index] }
    columns.give(&client, at: index)
    return client
  }

  public mutating func append(_ client: Client) {
    nameColumn.append(client.name.utf8)
    store(client, at: nameColumn.count - 1)
  }

  /// Takes up some clients of others, behind all that are there.
  ///
  /// - Parameter expected: how many there will be, about.
  mutating func append(_ other: Clients, _ range: Range<Int>, of expected: Int) {
    let index = count
    nameColumn.append(other.nameColumn, range, of: expected)
    ids.append(other.ids, range, at: index)
    for (attribute, column) in other.labels {
      labels[attribute, default: LabelColumn()].append(column, range, at: index)
    }
    columns.append(other.columns, range, at: index, of: expected)
  }

  /// Adds a client by its name in UTF-8; the columns may have its figures already.
  mutating func appendName(_ name: some Collection<UInt8>) { nameColumn.append(name) }

  mutating func setId(_ index: Int, to id: String?) { ids[index] = id }

  /// Changes all but the name.
  mutating func change(_ index: Int, _ change: (inout Client) -> Void) {
    var client = self[index]
    change(&client)
    for attribute in labels.keys where client.attributes[attribute] == nil { labels[attribute]?[index] = nil }
    store(client, at: index)
  }

  private mutating func store(_ client: Client, at index: Int) {
    ids[index] = client.id
    for (attribute, label) in client.attributes { labels[attribute, default: LabelColumn()][index] = label }
    columns.take(client, at: index)
  }
}

/// One column at a time, without putting whole clients together.
extension Clients {
  public func name(_ index: Int) -> String { nameColumn[index] }

  public var names: [String] { indices.map(name) }

  /// The first client with that name or that id.
  public func firstIndex(named text: String) -> Int? {
    indices.first { nameColumn[$0] == text || ids[$0] == text }
  }

  /// The names of the attributes.
  public var attributes: [String] { labels.keys.sorted() }

  public func id(_ index: Int) -> String? { ids[index] }

  /// A client's value of an attribute; nil where unknown.
  public func label(_ attribute: String, of index: Int) -> String? { labels[attribute]?[index] }

  /// The clients with one value of an attribute, without putting that of each into words.
  public func indices(with label: String, of attribute: String) -> [Int] {
    guard let column = labels[attribute], let number = column.labels.firstIndex(of: label) else { return [] }
    return indices.filter { column.number(of: $0) == number }
  }

  func column(_ attribute: String) -> LabelColumn? { labels[attribute] }

  mutating func setLabel(_ attribute: String, of index: Int, to label: String?) {
    labels[attribute, default: LabelColumn()][index] = label
  }

  /// Takes an attribute from everyone.
  mutating func drop(_ attribute: String) { labels[attribute] = nil }

  /// A client with a one for every figure that somebody has: what does not follow of it follows of nobody.
  var anybody: Client {
    var anybody = Client(name: "")
    columns.giveOnes(to: &anybody)
    return anybody
  }

  /// What follows from the figures of each client alone.
  public func mapFigures<Result>(_ body: (ClientRow) throws -> Result) rethrows -> [Result] {
    try withUnsafePointer(to: columns) { columns in try indices.map { try body(ClientRow(columns, $0)) } }
  }

  /// One figure that follows from those of each client alone.
  func column<Value: ColumnValue>(_ body: (ClientRow) -> Value?) -> Column<Value> {
    withUnsafePointer(to: columns) { columns in Column(count: count) { body(ClientRow(columns, $0)) } }
  }

  /// Revenue of the whole period.
  public var revenues: Column<Amount> { columns.revenue }

  func containsFigures(where predicate: (ClientRow) -> Bool) -> Bool {
    withUnsafePointer(to: columns) { columns in indices.contains { predicate(ClientRow(columns, $0)) } }
  }

  public func forEachFigures(_ body: (ClientRow) throws -> Void) rethrows {
    try withUnsafePointer(to: columns) { columns in
      for index in indices { try body(ClientRow(columns, index)) }
    }
  }
}

extension Clients: Hashable {
  /// Those that share their columns are known to be the same without looking at one of them.
  public static func == (left: Clients, right: Clients) -> Bool {
    let haveSameColumns =
      left.nameColumn == right.nameColumn && left.columns == right.columns && left.ids == right.ids
      && left.labels == right.labels
    return haveSameColumns || left.elementsEqual(right)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(nameColumn)
    hasher.combine(columns)
  }
}
