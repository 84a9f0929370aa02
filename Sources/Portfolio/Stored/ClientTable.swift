/// The portfolio as `clients.csv` holds it: UTF-8 and commas; a header with the field names of `--map`, `payment.…`
/// and `attribute:…`; amounts with a point, dates in ISO, `yes` and `no`; an empty cell is unknown.
public enum ClientTable {
  private static let prefix = "attribute:"

  public static func bytes(_ clients: [Client]) -> [UInt8] {
    let columns = StoredColumn.all.filter { column in
      column.name == Field.name.rawValue || clients.contains { column.text($0) != nil }
    }
    let fields = Set([Field.segment, .region, .size].map(\.rawValue))
    let others = Set(clients.lazy.flatMap(\.attributes.keys)).subtracting(fields).sorted()
    let all = columns + others.map { StoredColumn.attribute(prefix + $0, of: $0) }
    var bytes: [UInt8] = []
    append(all.map { $0.name }, to: &bytes)
    for client in clients { append(all.map { $0.text(client) ?? "" }, to: &bytes) }
    return bytes
  }

  private static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let isPlain = cell.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") }
      if isPlain {
        bytes.append(contentsOf: cell.utf8)
      } else {
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
          bytes.append(contentsOf: repeatElement(byte, count: byte == UInt8(ascii: "\"") ? 2 : 1))
        }
        bytes.append(UInt8(ascii: "\""))
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Columns that a newer program wrote are passed over.
  ///
  /// - Throws: `TableFault` at the first line that is not as it should be.
  public static func clients(_ bytes: [UInt8]) throws -> [Client] {
    do {
      let file = try CSVFile(ByteSource(bytes, chunk: 1 << 20), separator: UInt8(ascii: ","))
      guard file.headers.first == Field.name.rawValue else { throw TableFault(line: 1, .header) }
      let columns = file.headers.map(column)
      var clients: [Client] = []
      try file.forEachRecord { clients.append(try client($0, columns)) }
      return clients
    } catch let fault as ImportFault {
      throw TableFault(fault)
    }
  }

  private static func column(_ header: String) -> StoredColumn? {
    if header.hasPrefix(prefix) { return StoredColumn.attribute(header, of: String(header.dropFirst(prefix.count))) }
    return byName[header]
  }

  private static let byName = Dictionary(StoredColumn.all.map { ($0.name, $0) }) { first, _ in first }

  private static func client(_ record: CSVRecord, _ columns: [StoredColumn?]) throws(TableFault) -> Client {
    guard record.fault == nil, record.count == columns.count else { throw TableFault(line: record.line, .fields) }
    var client = Client(name: record.text(0))
    if client.name.isEmpty { throw TableFault(line: record.line, .cell(column: "name", text: "")) }
    for index in columns.indices.dropFirst() where !record[index].isEmpty {
      guard let column = columns[index] else { continue }
      let text = record.text(index)
      guard column.take(&client, text) else {
        throw TableFault(line: record.line, .cell(column: column.name, text: text))
      }
    }
    return client
  }
}
