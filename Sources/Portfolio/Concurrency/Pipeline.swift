import Dispatch

/// Works parts out on other cores while the next ones are prepared, and gives them back in their order.
struct Pipeline<Part: Sendable> {
  private var due: [Deferred<Result<Part, any Error>>] = []
  /// In turn.
  private let queues: [DispatchQueue]
  private var begun = 0
  /// How many parts are under way at most: memory stays flat.
  private var width: Int { queues.isEmpty ? 0 : 2 * Cores.count }

  /// - Parameter isShared: false where there is too little to do for other cores.
  init(isShared: Bool = true) {
    queues = isShared ? Cores.others : []
  }

  mutating func add(_ work: @escaping @Sendable () throws -> Part, _ take: (Part) throws -> Void) throws {
    due.append(Deferred(on: queues.isEmpty ? nil : queues[begun % queues.count]) { Result { try work() } })
    begun += 1
    if due.count > width { try takeFirst(take) }
  }

  /// Takes all that is left.
  mutating func finish(_ take: (Part) throws -> Void) throws {
    while !due.isEmpty { try takeFirst(take) }
  }

  private mutating func takeFirst(_ take: (Part) throws -> Void) throws {
    // Better to work than to wait for another core.
    if !due[0].isDone { _ = due.contains { $0.begin() } }
    try take(due.removeFirst().value().get())
  }
}
