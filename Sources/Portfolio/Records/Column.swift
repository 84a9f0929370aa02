import Language

/// One figure of many clients, eight bytes or less each; nothing at all where nobody has it.
struct Column<Value: ColumnValue>: Hashable, Sendable {
  /// Up to the last client that has a value.
  private var cells: [Value.Cell] = []

  subscript(index: Int) -> Value? {
    get { index < cells.count ? Value(cell: cells[index]) : nil }
    set {
      guard let newValue else { return clear(index) }
      while cells.count <= index { cells.append(Value.unknown) }
      cells[index] = newValue.cell
    }
  }

  var isEmpty: Bool { cells.isEmpty }

  private mutating func clear(_ index: Int) {
    guard index < cells.count else { return }
    cells[index] = Value.unknown
    while cells.last == Value.unknown { cells.removeLast() }
  }
}

/// A value with one pattern to spare, which stands for unknown.
protocol ColumnValue {
  associatedtype Cell: Hashable, Sendable
  static var unknown: Cell { get }
  var cell: Cell { get }
  /// Nil of `unknown`.
  init?(cell: Cell)
}

extension Amount: ColumnValue {
  static var unknown: Int64 { .min }
  var cell: Int64 { units }
  init?(cell: Int64) {
    if cell == Self.unknown { return nil }
    self.init(units: cell)
  }
}

extension Double: ColumnValue {
  static var unknown: UInt64 { nan.bitPattern }
  var cell: UInt64 { bitPattern }
  init?(cell: UInt64) {
    if cell == Self.unknown { return nil }
    self.init(bitPattern: cell)
  }
}

extension Bool: ColumnValue {
  static var unknown: UInt8 { 2 }
  var cell: UInt8 { self ? 1 : 0 }
  init?(cell: UInt8) {
    if cell == Self.unknown { return nil }
    self = cell == 1
  }
}

extension Day: ColumnValue {
  static var unknown: Int32 { .min }
  var cell: Int32 { number }
  init?(cell: Int32) {
    if cell == Self.unknown { return nil }
    self.init(number: cell)
  }
}
