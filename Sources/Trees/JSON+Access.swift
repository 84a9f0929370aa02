/// Each of these is nil where the value is of another kind.
extension JSON {
  public var isNull: Bool { self == .null }

  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  public var int: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The value of a number, whether it was written as an integer or not.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  public var array: [JSON]? {
    if case .array(let value) = self { value } else { nil }
  }

  public var object: [String: JSON]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The value under a key; nil where this is no object or has no such key.
  public subscript(key: String) -> JSON? { object?[key] }

  /// An item, counted from 0; nil where this is no array or is shorter.
  public subscript(index: Int) -> JSON? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}
