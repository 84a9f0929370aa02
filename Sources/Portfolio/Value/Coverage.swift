/// How much of the formula is known of each client: the weight of its variables, 0…1.
public struct Coverage: Hashable, Sendable {
  /// Per client, one bit for each variable in their order.
  private var known: [UInt8]
  /// Of every set of variables.
  private let weights: [Double]

  /// - Parameter weights: of at most eight variables.
  init(_ weights: [Double], clients: Int) {
    known = Array(repeating: 0, count: clients)
    self.weights = (0..<1 << weights.count).map { set in
      weights.enumerated().reduce(0) { $0 + (set >> $1.offset & 1 == 1 ? $1.element : 0) }
    }
  }

  public subscript(client: Int) -> Double { weights[Int(known[client])] }

  var count: Int { known.count }

  mutating func note(_ variable: Int, of clients: Ordering) {
    let bit: UInt8 = 1 << variable
    known.withUnsafeMutableBufferPointer { known in
      if clients.count == known.count {
        for client in known.indices { known[client] |= bit }
      } else {
        for index in 0..<clients.count { known[clients.place(index)] |= bit }
      }
    }
  }
}
