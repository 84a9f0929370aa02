/// The portfolio as `clients.csv` holds it: UTF-8 and commas; a header with the field names of `--map`, `payment.…`
/// and `attribute:…`; amounts with a point, dates in ISO, `yes` and `no`; an empty cell is unknown.
public enum ClientTable {
  private static let (comma, newline) = (UInt8(ascii: ","), UInt8(ascii: "\n"))
  /// More than the header of a file that is imported can become here, in bytes.
  private static let widest = 1 << 20

  public static func bytes(_ clients: Clients) -> [UInt8] {
    let fields = StoredField.all(of: clients)
    var bytes: [UInt8] = []
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(comma) }
      bytes.append(cell: field.header)
    }
    bytes.append(newline)
    clients.forEachFigures { row in
      for (place, field) in fields.enumerated() {
        if place > 0 { bytes.append(comma) }
        field.write(clients, row, to: &bytes)
      }
      bytes.append(newline)
    }
    return bytes
  }

  /// Columns that a newer program wrote are passed over.
  ///
  /// - Throws: `TableFault` at the first line that is not as it should be.
  public static func clients(_ bytes: [UInt8]) throws -> Clients {
    do {
      let file = try CSVFile(ByteSource(bytes, chunk: widest), separator: comma)
      guard file.headers.first == Field.name.rawValue else { throw TableFault(line: 1, .header) }
      let fields = file.headers.map(StoredField.init)
      var clients = Clients()
      try file.forEachRecord { try take($0, fields, into: &clients) }
      return clients
    } catch let fault as ImportFault {
      throw TableFault(fault)
    }
  }

  private static func take(
    _ record: CSVRecord, _ fields: [StoredField?], into clients: inout Clients
  ) throws(TableFault) {
    guard record.fault == nil, record.count == fields.count else { throw TableFault(line: record.line, .fields) }
    var client = Client(name: record.text(0))
    if client.name.isEmpty { throw TableFault(line: record.line, .cell(column: "name", text: "")) }
    for index in fields.indices.dropFirst() where !record[index].isEmpty {
      switch fields[index] {
      case .id: client.id = record.text(index)
      case .figure(let column) where !column.take(&client, record[index]):
        throw TableFault(line: record.line, .cell(column: column.name, text: record.text(index)))
      default: break
      }
    }
    clients.append(client)
    for index in fields.indices.dropFirst() where !record[index].isEmpty {
      if case .attribute(let name) = fields[index] {
        clients.setLabel(name, of: clients.count - 1, to: record.text(index))
      }
    }
  }
}
