import Language

/// Tells the total lines of a spreadsheet from clients: only a name that says so and an amount that is, to the last
/// cent, the sum of lines above make one. A client called Total has another amount, or an id.
struct TotalLines {
  /// Of all lines that are no totals, of those that were read, and of those since the last total.
  private var all = Sum()
  private var read = Sum()
  private var part = Sum()

  private struct Sum {
    var amount = Amount.zero
    var lines = 0

    mutating func add(_ more: Amount?) {
      guard let more else { return }
      amount += more
      lines += 1
    }
  }

  /// Takes a client's line up into the sums.
  ///
  /// - Throws: where it is a total.
  mutating func pass(_ client: Client) throws(Reason) {
    if client.id == nil { try refuse(client.name, client.revenue) }
    pass(client.revenue)
  }

  /// - Parameter name: or the first words of a line without one.
  /// - Throws: where a line of that name and amount is a total.
  mutating func refuse(_ name: String?, _ amount: Amount?) throws(Reason) {
    guard let name, let amount, isTotal(name, amount) else { return }
    part = Sum()
    throw .total(name)
  }

  /// Takes the amount of a line that is none up into the sums.
  mutating func pass(_ amount: Amount?) {
    all.add(amount)
    read.add(amount)
    part.add(amount)
  }

  /// A line that is left out for another reason.
  mutating func passRejected(_ amount: Amount?) {
    all.add(amount)
    part.add(amount)
  }

  private func isTotal(_ name: String, _ amount: Amount) -> Bool {
    guard amount != .zero, let first = name.utf8.first, "tTsSgG".utf8.contains(first) else { return false }
    let words = name.folded.split { !$0.isLetter }.map(String.init)
    guard Self.names.contains(where: { words.starts(with: $0) }) else { return false }
    // Beside one line alone, the same amount may be chance.
    let least = words.count > 1 ? 1 : 2
    return [all, read, part].contains { $0.lines >= least && $0.amount == amount }
  }

  private static let names = [
    ["total"], ["totals"], ["totaux"], ["sum"], ["somme"], ["grand", "total"], ["sous", "total"], ["sub", "total"],
    ["subtotal"], ["soustotal"],
  ]
}
