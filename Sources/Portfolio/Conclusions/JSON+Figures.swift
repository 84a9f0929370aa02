import Trees

extension JSON {
  /// Six decimals, as every number in a profile; null for nil.
  static func rounded(_ value: Double?) -> JSON {
    value.map { .number(($0 * 1_000_000).rounded() / 1_000_000) } ?? .null
  }

  static func money(_ amount: Amount?) -> JSON { .rounded(amount?.value) }

  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A count for every case there is.
  static func counts<Key: RawRepresentable & CaseIterable & Hashable>(_ counts: [Key: Int]) -> [String: JSON]
  where Key.RawValue == String {
    Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) })
  }
}
