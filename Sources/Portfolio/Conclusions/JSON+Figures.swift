import Trees

extension JSON {
  static func money(_ amount: Amount?) -> JSON { .rounded(amount?.value) }

  /// A count for every case there is.
  static func counts<Key: RawRepresentable & CaseIterable & Hashable>(_ counts: [Key: Int]) -> [String: JSON]
  where Key.RawValue == String {
    Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) })
  }
}
