import Dispatch
import Synchronization

/// A value that another core works out as soon as one is free, else whoever asks for it.
final class Deferred<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let isBegun = Atomic(false)
  private let result = Mutex<Value?>(nil)
  private let end = DispatchGroup()

  /// - Parameter queue: nil leaves it to whoever asks.
  init(on queue: DispatchQueue?, _ work: @escaping @Sendable () -> Value) {
    self.work = work
    end.enter()
    queue?.async { self.begin() }
  }

  /// Works it out here, unless somebody is at it.
  ///
  /// - Returns: whether that was so.
  @discardableResult func begin() -> Bool {
    if isBegun.exchange(true, ordering: .acquiringAndReleasing) { return false }
    let value = work()
    result.withLock { $0 = value }
    end.leave()
    return true
  }

  var isDone: Bool { result.withLock { $0 != nil } }

  /// Waits only where another core is at it.
  func value() -> Value {
    begin()
    end.wait()
    return result.withLock { $0 } ?? work()
  }
}
