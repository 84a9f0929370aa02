import Synchronization
import Trees

/// Notes what a calculation looks at among answers.
final class Looks: Sendable {
  private let noted = Mutex<Set<Path>>(Set(minimumCapacity: 32))

  var paths: Set<Path> { noted.withLock { $0 } }

  func note(_ path: Path) { noted.withLock { _ = $0.insert(path) } }
  func note(_ paths: [Path]) { noted.withLock { $0.formUnion(paths) } }
}

extension Path {
  /// Whether somebody who looks here sees a change there. `[]` in the middle is every item; at the end it is only how
  /// many there are.
  func sees(_ change: Path) -> Bool {
    let (own, other) = (components, change.components)
    for place in 0..<min(own.count, other.count) where own[place] != other[place] {
      guard own[place] == .each, case .index = other[place], place < own.count - 1 else { return false }
    }
    return true
  }
}
