/// What is known of some clients, the greatest first; equal ones in the order of the clients.
public struct Falling<Value: SortableValue>: RandomAccessCollection, Sendable {
  let ordering: Ordering

  public init(_ column: Column<Value>) {
    ordering = Ordering(count: column.end) { place in column[place].map { ~$0.sortKey } }
  }

  /// Of the clients.
  public var places: [Int] { indices.map(ordering.place) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { ordering.count }

  public subscript(index: Int) -> Value { Value(sortKey: ~ordering.key(index)) }

  /// Of the client whose value stands at an index.
  func place(_ index: Int) -> Int { ordering.place(index) }
}

/// A figure that sorts as a whole number does.
public protocol SortableValue: ColumnValue {
  var sortKey: UInt64 { get }
  init(sortKey: UInt64)
}

extension Amount: SortableValue {
  public var sortKey: UInt64 { UInt64(bitPattern: units) ^ (1 << 63) }
  public init(sortKey: UInt64) { self.init(units: Int64(bitPattern: sortKey ^ (1 << 63))) }
}

extension Double: SortableValue {
  /// Of a figure that is a number; −0 is 0.
  public var sortKey: UInt64 {
    let bits = (self + 0).bitPattern
    return bits >> 63 == 0 ? bits | (1 << 63) : ~bits
  }

  public init(sortKey: UInt64) { self.init(bitPattern: sortKey >> 63 == 1 ? sortKey ^ (1 << 63) : ~sortKey) }
}
