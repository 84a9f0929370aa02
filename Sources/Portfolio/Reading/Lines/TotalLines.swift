import Language

/// Tells the total lines of a spreadsheet from clients: only a name that says so and an amount that is, to the last
/// cent, the sum of lines above make one. A client called Total has another amount, or an id.
struct TotalLines {
  /// Of all lines that are no totals, of those that were read, and of those since the last total.
  private var all = Sum()
  private var read = Sum()
  private var part = Sum()

  /// The first client that bears the name of a total and whose amount is no sum.
  private(set) var kept: String?

  private struct Sum {
    var amount = Amount.zero
    var lines = 0

    mutating func add(_ more: Amount, _ count: Int) {
      amount += more
      lines += count
    }
  }

  /// - Parameter name: or the first words of a line without one.
  /// - Throws: where a line of that name and amount is a total.
  mutating func refuse(_ name: String?, _ amount: Amount?) throws(Reason) {
    guard let name, let amount, isTotal(name, amount) else { return }
    part = Sum()
    throw .total(name)
  }

  /// Notes a client, where only its name says that its line is a total.
  mutating func keep(_ name: String) {
    if kept == nil, Self.names.contains(name.folded.split { !$0.isLetter }.map(String.init)) { kept = name }
  }

  /// Takes lines that are none up into the sums: those whose amount is known, together.
  mutating func pass(_ amount: Amount, lines: Int = 1) {
    all.add(amount, lines)
    read.add(amount, lines)
    part.add(amount, lines)
  }

  /// A line that is left out for another reason.
  mutating func passRejected(_ amount: Amount?) {
    guard let amount else { return }
    all.add(amount, 1)
    part.add(amount, 1)
  }

  private func isTotal(_ name: String, _ amount: Amount) -> Bool {
    guard amount != .zero, let words = Self.words(name) else { return false }
    // Beside one line alone, the same amount may be chance.
    let least = words > 1 ? 1 : 2
    return [all, read, part].contains { $0.lines >= least && $0.amount == amount }
  }

  /// How many words a name has that calls a line a total; nil of any other name.
  private static func words(_ name: String) -> Int? {
    guard mayBegin(name.utf8) else { return nil }
    let words = name.folded.split { !$0.isLetter }.map(String.init)
    return names.contains { words.starts(with: $0) } ? words.count : nil
  }

  /// Whether such a name may begin so: most need no further look.
  static func mayBegin(_ name: some Collection<UInt8>) -> Bool {
    guard let first = name.first, initials.contains(first | 0x20) else { return false }
    let letters = name.prefix(3).map { $0 < 0x80 ? $0 | 0x20 : 0 }
    return beginnings.contains { zip($0, letters).allSatisfy { $1 == 0 || $0 == $1 } }
  }

  private static let initials = Array(Set(beginnings.compactMap(\.first)))

  private static let beginnings = Set(names.compactMap(\.first).map { Array($0.utf8.prefix(3)) })

  private static let names = [
    ["total"], ["totals"], ["totaux"], ["sum"], ["somme"], ["grand", "total"], ["sous", "total"], ["sub", "total"],
    ["subtotal"], ["soustotal"], ["net", "total"], ["resultat", "total"], ["tous", "les", "clients"],
    ["all", "customers"], ["all", "clients"], ["overall"], ["gesamt"],
  ]
}
