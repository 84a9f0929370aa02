import Dispatch
import Synchronization

/// A value that is worked out on another core, from the moment it is asked for.
final class Deferred<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()
  private let work: @Sendable () -> Value

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      let value = work()
      self.result.withLock { $0 = value }
    }
  }

  /// Waits for it.
  func value() -> Value {
    group.wait()
    return result.withLock { $0 } ?? work()
  }
}
