/// The clients of some lines of a file, and those among the lines that have to be looked at one by one.
struct ClientBatch: Sendable {
  var clients = Clients()
  /// Of their names, as `NameIndex` has them.
  private(set) var hashes: [UInt64] = []
  private(set) var doubts: [Doubt] = []

  struct Doubt: Sendable {
    /// The client that it is about, else the one behind the line.
    let place: Int
    let line: Int
    let kind: Kind
    let amount: Amount?

    enum Kind: Sendable {
      case rejected(Reason)
      /// There is no name; what is said instead.
      case nameless(String?)
      /// The client may be a total, by its name.
      case total
    }
  }

  mutating func doubt(_ kind: Doubt.Kind, line: Int, amount: Amount?) {
    doubts.append(Doubt(place: clients.count, line: line, kind: kind, amount: amount))
  }

  /// The last client may be a total.
  mutating func doubtLast(line: Int) {
    let last = clients.count - 1
    doubts.append(Doubt(place: last, line: line, kind: .total, amount: clients.columns.revenue[last]))
  }

  /// Adds a client whose figures are there already.
  ///
  /// - Parameter name: in UTF-8.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ hash: UInt64) {
    clients.appendName(name)
    hashes.append(hash)
  }

  /// What else is known of the last client.
  mutating func describe(id: String?, labels: some Sequence<(attribute: String, text: String)>) {
    let last = clients.count - 1
    if let id { clients.setId(last, to: id) }
    for (attribute, text) in labels { clients.setLabel(attribute, of: last, to: text) }
  }
}
