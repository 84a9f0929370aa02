import Language

/// Where a client's name stands: in one column, or a person's in two.
struct NameColumns: Sendable {
  let main: Int
  let person: Person?

  struct Person: Sendable {
    let given, family: Int
  }

  /// Whether one cell is all there is to look at.
  var isOne: Bool { person == nil }

  /// Whether the person is the client, and not only where the cell of the company is blank.
  var isPerson: Bool { person?.family == main }

  /// Nil where nobody is named.
  func text(_ record: CSVRecord, _ line: LineReader) -> String? {
    let name = line.text(at: main, record)
    guard let person, isPerson || name == nil else { return name }
    let (given, family) = (line.text(at: person.given, record), line.text(at: person.family, record))
    guard let given, let family else { return given ?? family }
    return family.folded.split(separator: " ").contains { $0 == given.folded } ? family : "\(given) \(family)"
  }
}
