import Dispatch
import Foundation

/// Works parts out on other cores while the next ones are prepared, and gives them back in their order.
struct Pipeline<Part: Sendable> {
  private var due: [Deferred<Result<Part, any Error>>] = []
  /// Begun when the next one comes: one alone is not worth the way to another core.
  private var waiting: (@Sendable () throws -> Part)?
  /// One for each other core, in turn: more would only take this one from its work.
  private let queues = (1..<max(2, Cores.count)).map { DispatchQueue(label: "part \($0)", qos: .userInitiated) }
  private var begun = 0
  /// How many parts are under way at most: memory stays flat.
  private let width = 2 * Cores.count

  mutating func add(_ work: @escaping @Sendable () throws -> Part, _ take: (Part) throws -> Void) throws {
    if let waiting {
      due.append(Deferred(on: queues[begun % queues.count]) { Result { try waiting() } })
      begun += 1
    }
    waiting = work
    guard due.count > width else { return }
    // Better to work than to wait for another core.
    if !due[0].isDone { _ = due.contains { $0.begin() } }
    try take(due.removeFirst().value().get())
  }

  /// Works the last part out here, and waits for all that is under way.
  mutating func finish(_ take: (Part) throws -> Void) throws {
    let last = waiting.map { work in Result { try work() } }
    for part in due { try take(part.value().get()) }
    if let last { try take(last.get()) }
    (due, waiting) = ([], nil)
  }
}
