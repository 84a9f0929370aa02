import Language

/// Which column of a file holds which field, and under which name the others are kept.
struct Columns {
  let kind: ImportKind
  let headers: [String]
  private(set) var places: [Field: Int] = [:]
  /// Columns whose cells are not what their header promises.
  private var misfits: Set<Int> = []
  private var person: NameColumns.Person?
  /// The columns kept as attributes: their name, none twice.
  private(set) var attributes: [(column: Int, name: String)] = []

  /// - Throws: `ImportFault` where a column of `--map` or one that is needed is not there, or holds another currency.
  init(_ headers: [String], _ options: ImportOptions) throws {
    self.headers = headers
    let spellings = headers.map(HeaderKey.spellings)
    kind = options.kind ?? Self.kind(headers, spellings, options)
    for (field, column) in options.map {
      guard Field.of(kind).contains(field) else { throw ImportFault.foreignField(field, kind) }
      if options.absent.contains(field) {
        if Field.needed(kind).contains(field) { throw ImportFault.missingColumn(field, headers: headers) }
        continue
      }
      guard let place = Self.column(column, headers) else {
        throw ImportFault.unknownColumn(column, for: field, headers: headers)
      }
      places[field] = place
    }
    recogniseNames(spellings)
    recognise(spellings, options)
    for field in Field.needed(kind) { _ = try place(of: field) }
    try refuseOtherCurrencies(options.currency)
    nameAttributes()
  }

  /// As they stand in the file.
  var inOrder: [(field: Field, column: Int)] {
    places.map { (field: $0.key, column: $0.value) }.sorted { $0.column < $1.column }
  }

  /// - Throws: `ImportFault` where the file does not have it.
  func place(of field: Field) throws(ImportFault) -> Int {
    guard let place = places[field] else { throw .missingColumn(field, headers: headers) }
    return place
  }

  /// - Throws: `ImportFault` where nobody is named.
  func names() throws(ImportFault) -> NameColumns { NameColumns(main: try place(of: nameField), person: person) }

  func field(at column: Int) -> Field? {
    Field.allCases.first { places[$0] == column } ?? (isOfPerson(column) ? nameField : nil)
  }

  private var nameField: Field { kind == .invoices ? .client : .name }

  /// Whether it is half of the name.
  private func isOfPerson(_ column: Int) -> Bool { person?.given == column && person?.family == places[nameField] }

  /// Invoices have a client, a date and an amount; all else is a list of clients.
  private static func kind(
    _ headers: [String], _ spellings: [[String]], _ options: ImportOptions
  ) -> ImportKind {
    if FECLayout.recognises(headers) { return .fec }
    let mapped = Set(options.map.map(\.field))
    let isInvoices = Field.needed(.invoices).allSatisfy { field in
      mapped.contains(field) || best(field, headers, spellings, .invoices, options, taken: []) != nil
    }
    return isInvoices && !mapped.contains(.name) ? .invoices : .clients
  }

  private static func column(_ text: String, _ headers: [String]) -> Int? {
    if let exact = headers.firstIndex(of: text.trimmed) { return exact }
    let key = HeaderKey.key(text)
    if !key.isEmpty, let same = headers.firstIndex(where: { HeaderKey.key($0) == key }) { return same }
    return Int(text).flatMap { headers.indices.contains($0 - 1) ? $0 - 1 : nil }
  }

  /// Where a person's name has two columns, the one of the family is only half of it, and a company comes before both.
  private mutating func recogniseNames(_ spellings: [[String]]) {
    func column(_ names: [String]) -> Int? {
      names.lazy.compactMap { name in spellings.firstIndex { $0.contains(name) } }.first
    }
    guard kind != .fec, places[nameField] == nil, let given = column(Field.givenNames),
      let family = column(Field.familyNames)
    else { return }
    person = NameColumns.Person(given: given, family: family)
    places[nameField] = column(Field.companies) ?? family
  }

  private mutating func recognise(_ spellings: [[String]], _ options: ImportOptions) {
    let others = kind == .invoices ? [Field.currency, .status, .id] : [.currency]
    for field in Field.of(kind) + others where places[field] == nil {
      let taken = misfits.union(places.values)
      places[field] = Self.best(field, headers, spellings, kind, options, taken: taken)
    }
    if places[nameField] == nil, isReport(spellings, options) { places[nameField] = 0 }
  }

  /// Whether the clients stand below a blank cell, the only one, and each has one line.
  private func isReport(_ spellings: [[String]], _ options: ImportOptions) -> Bool {
    kind == .clients && HeaderSearch.isReport(headers)
      && Self.best(.date, headers, spellings, .invoices, options, taken: []) == nil
  }

  /// The column whose header is the surest name of the field and of no other; of several years, the last, and in the
  /// right currency where there is one.
  private static func best(
    _ field: Field, _ headers: [String], _ spellings: [[String]], _ kind: ImportKind, _ options: ImportOptions,
    taken: Set<Int>
  ) -> Int? {
    if options.absent.contains(field) { return nil }
    let names = field.headers(kind, beside: headers)
    let found = spellings.indices.filter { !taken.contains($0) }.compactMap { column in
      spellings[column].lazy.compactMap(names.firstIndex).first.map { (column: column, rank: $0) }
    }
    let possible = found.filter { field.maybe(headers[$0.column], beside: headers) }
    if possible.count < 2 { return possible.first?.column }
    let owners = Field.owners(kind)
    let ordered = possible.map { column, rank in
      let owner = spellings[column].first.flatMap { owners[$0] } ?? [field]
      let trust = trust(field, headers[column], options, isOwn: owner.contains(field))
      return (column: column, order: (trust.first, rank, trust.second, -HeaderKey.year(headers[column])))
    }
    return ordered.min { $0.order < $1.order }?.column
  }

  /// The lower, the surer: what counts more than the name of a column, and what counts only among columns of one name.
  private static func trust(
    _ field: Field, _ header: String, _ options: ImportOptions, isOwn: Bool
  ) -> (first: Int, second: Int) {
    let isForeign = HeaderKey.currency(header)?.canBe(options.currency) == false
    let doubt = field == .id ? .none : HeaderKey.doubt(header, of: field.form)
    let first = (isForeign ? 4 : 0) + (isOwn ? 0 : 2) + (doubt == .another ? 1 : 0)
    return (first, doubt.rawValue)
  }

  private func refuseOtherCurrencies(_ currency: String) throws {
    for (field, column) in inOrder where field.form == .amount {
      if let named = HeaderKey.currency(headers[column]), !named.canBe(currency) {
        throw ImportFault.otherCurrency(named.text, header: headers[column])
      }
    }
  }

  /// Takes the next best column for each of some fields.
  mutating func replace(_ fields: [Field], _ options: ImportOptions) {
    for field in fields {
      if let column = places.removeValue(forKey: field) { misfits.insert(column) }
    }
    recognise(headers.map(HeaderKey.spellings), options)
    attributes = []
    nameAttributes()
  }

  private mutating func nameAttributes() {
    let taken = Set(places.values)
    var names: Set = ["segment", "region", "size"]
    var counts: [String: Int] = [:]
    for column in headers.indices where !taken.contains(column) && !isOfPerson(column) {
      let header = headers[column].isEmpty ? "#\(column + 1)" : headers[column]
      var (name, count) = (header, counts[header] ?? 1)
      while !names.insert(name).inserted {
        count += 1
        name = "\(header) (\(count))"
      }
      counts[header] = count
      attributes.append((column, name))
    }
  }
}

extension Field {
  /// Beside a tax, what is without it comes first; the sales of a shop have the buyer and the day under names of theirs.
  fileprivate func headers(_ kind: ImportKind, beside headers: [String]) -> [String] {
    let names = self.headers(kind)
    switch self {
    case .revenue, .amount: return Self.beside(headers, names)
    case .date where headers.contains { HeaderKey.key($0) == "billingname" }: return names + ["createdat"]
    default: return names
    }
  }

  /// Whether a header that has the name of the field may be it, by what else it says.
  fileprivate func maybe(_ header: String, beside headers: [String]) -> Bool {
    if let time { return HeaderKey.time(header).map { $0.count(of: time) != nil } ?? true }
    guard form == .amount, self != .margin else { return true }
    let isPrice = ["prix", "price"].contains(HeaderKey.key(header))
    return !HeaderKey.isNoMoney(header) && !(isPrice && headers.contains(where: HeaderKey.isQuantity))
  }
}
