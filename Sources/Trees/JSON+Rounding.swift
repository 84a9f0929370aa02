extension JSON {
  /// A number to six decimals, so that a file does not change with the last bit of a sum, and zero without a sign; null for
  /// nil.
  public static func rounded(_ value: Double?) -> JSON {
    value.map { .number(($0 * 1_000_000).rounded() / 1_000_000 + 0) } ?? .null
  }

  /// A text; null for nil.
  public static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
