public import Language

/// One figure of many clients, eight bytes or less each; nothing at all where nobody has it.
public struct Column<Value: ColumnValue>: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// Up to the last client that has a value.
  private var cells: [Value.Cell] = []

  public init() {}

  /// In the order of the clients; nil is unknown.
  public init(_ values: some Sequence<Value?>) {
    cells = values.map { $0?.cell ?? Value.unknown }
    trim()
  }

  /// - Parameter value: of the client at a place.
  init(count: Int, _ value: (Int) -> Value?) {
    cells = [Value.Cell](unsafeUninitializedCapacity: count) { cells, filled in
      for index in 0..<count { cells.initializeElement(at: index, to: value(index)?.cell ?? Value.unknown) }
      filled = count
    }
    trim()
  }

  public init(arrayLiteral values: Value?...) { self.init(values) }

  public internal(set) subscript(index: Int) -> Value? {
    get { index < cells.count ? Value(cell: cells[index]) : nil }
    set {
      guard let newValue else { return clear(index) }
      if index == cells.count { return cells.append(newValue.cell) }
      while cells.count <= index { cells.append(Value.unknown) }
      cells[index] = newValue.cell
    }
  }

  /// Whether nobody has a value.
  public var isEmpty: Bool { cells.isEmpty }

  /// Behind the last client who has a value.
  var end: Int { cells.count }

  /// Of how many clients it is known.
  public var known: Int { cells.count { $0 != Value.unknown } }

  /// Every client of whom it is known.
  func forEachKnown(_ body: (_ index: Int, _ value: Value) -> Void) {
    for (index, cell) in cells.enumerated() {
      if let value = Value(cell: cell) { body(index, value) }
    }
  }

  /// Takes up clients of another column.
  ///
  /// - Parameters:
  ///   - index: where the first of them stands here, behind all that are known.
  ///   - expected: of how many clients there will be values, about.
  mutating func append(_ other: Column, _ range: Range<Int>, at index: Int, of expected: Int) {
    let known = other.cells[min(range.lowerBound, other.cells.count)..<min(range.upperBound, other.cells.count)]
    guard !known.isEmpty else { return }
    if cells.isEmpty { cells.reserveCapacity(expected) }
    while cells.count < index { cells.append(Value.unknown) }
    cells.append(contentsOf: known)
    trim()
  }

  private mutating func clear(_ index: Int) {
    guard index < cells.count else { return }
    cells[index] = Value.unknown
    trim()
  }

  private mutating func trim() {
    while cells.last == Value.unknown { cells.removeLast() }
  }
}

extension Column<Amount> {
  /// What is known of some clients, added up, and of how many it is.
  func sum(_ range: Range<Int>) -> (amount: Amount, known: Int) {
    range.reduce((.zero, 0)) { sum, index in self[index].map { (sum.0 + $0, sum.1 + 1) } ?? sum }
  }

  /// What is known of all, added up; nil where nothing is.
  public var total: Amount? {
    var sum: Amount?
    forEachKnown { sum = (sum ?? .zero) + $1 }
    return sum
  }
}

/// A value with one pattern to spare, which stands for unknown.
public protocol ColumnValue: Sendable {
  associatedtype Cell: Hashable, Sendable
  static var unknown: Cell { get }
  var cell: Cell { get }
  /// Nil of `unknown`.
  init?(cell: Cell)
}

extension Amount: ColumnValue {
  public static var unknown: Int64 { .min }
  public var cell: Int64 { units }
  public init?(cell: Int64) {
    if cell == Self.unknown { return nil }
    self.init(units: cell)
  }
}

extension Double: ColumnValue {
  public static var unknown: UInt64 { nan.bitPattern }
  public var cell: UInt64 { bitPattern }
  public init?(cell: UInt64) {
    if cell == Self.unknown { return nil }
    self.init(bitPattern: cell)
  }
}

extension Bool: ColumnValue {
  public static var unknown: UInt8 { 2 }
  public var cell: UInt8 { self ? 1 : 0 }
  public init?(cell: UInt8) {
    if cell == Self.unknown { return nil }
    self = cell == 1
  }
}

extension Day: ColumnValue {
  public static var unknown: Int32 { .min }
  public var cell: Int32 { number }
  public init?(cell: Int32) {
    if cell == Self.unknown { return nil }
    self.init(number: cell)
  }
}
