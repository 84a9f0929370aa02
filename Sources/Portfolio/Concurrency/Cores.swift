import Foundation

/// Work shared out over the cores of the machine.
enum Cores {
  static let count = ProcessInfo.processInfo.activeProcessorCount

  /// For so few things another core is not worth the way.
  private static let fewest = 1 << 12

  /// Two independent values, worked out side by side where there is much to do.
  ///
  /// - Parameter count: of the things that each goes through.
  static func both<First: Sendable, Second: Sendable>(
    for count: Int, _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    guard count > fewest else { return (first(), second()) }
    let other = Deferred(second)
    return (first(), other.value())
  }
}
