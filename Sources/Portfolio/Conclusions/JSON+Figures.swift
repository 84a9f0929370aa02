import Trees

extension JSON {
  /// How many there are, as a file may say it; nil below zero and beyond any portfolio.
  var count: Int? { int.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil } }

  static func money(_ amount: Amount?) -> JSON { .rounded(amount?.value) }

  /// A count for every case there is.
  static func counts<Key: RawRepresentable & CaseIterable & Hashable>(_ counts: [Key: Int]) -> [String: JSON]
  where Key.RawValue == String {
    Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) })
  }
}
