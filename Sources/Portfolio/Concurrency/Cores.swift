import Dispatch
import Foundation

/// Work shared out over the cores of the machine.
enum Cores {
  static let count = ProcessInfo.processInfo.activeProcessorCount
  /// One for each other core, whoever needs it: more would only take this one from its work.
  static let others = (1..<count).map { DispatchQueue(label: "core \($0)", qos: .userInitiated) }

  /// Has the others at hand soon: to begin takes milliseconds beside a thread at work, to go on next to none.
  static func prepare() { for other in others { other.async {} } }

  /// For so few things another core is not worth the way.
  static let fewest = 1 << 15

  /// Two independent values, worked out side by side where there is much to do.
  ///
  /// - Parameter count: of the things that each goes through.
  static func both<First: Sendable, Second: Sendable>(
    for count: Int, _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    guard count > fewest else { return (first(), second()) }
    let other = Deferred(on: others.first, second)
    return (first(), other.value())
  }
}
