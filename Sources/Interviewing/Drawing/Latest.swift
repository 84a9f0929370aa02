import Synchronization

/// What was drawn from answers last, for each of some parts: where the answers change, only what looked there is drawn
/// anew.
public final class Latest<Value: Sendable>: Sendable {
  private typealias Last = (answers: Answers, basis: (any Hashable & Sendable)?, drawn: [Drawn<Value>])
  private let last = Mutex<Last?>(nil)

  public init() {}

  /// - Parameters:
  ///   - count: how many parts there are, the same each time; they are told by their places, from 0.
  ///   - basis: whatever else it is drawn from.
  ///   - draw: a pure function of a part, the answers and the basis.
  public func drawn(
    _ count: Int, from answers: Answers, given basis: (any Hashable & Sendable)? = nil,
    _ draw: (Int, Answers) -> Value
  ) -> [Drawn<Value>] {
    let last = self.last.withLock { last in last.flatMap { Self.same($0.basis, basis) ? $0 : nil } }
    if let last, last.answers == answers { return last.drawn }
    let redraw = Redrawing(answers.unwatched, since: last?.answers)
    var drawn = last?.drawn ?? []
    for part in drawn.indices where !redraw.stands(drawn[part]) { drawn[part] = redraw(nil) { draw(part, $0) } }
    while drawn.count < count { drawn.append(redraw(nil) { draw(drawn.count, $0) }) }
    self.last.withLock { $0 = (answers.unwatched, basis, drawn) }
    return drawn
  }

  private static func same(_ left: (any Hashable & Sendable)?, _ right: (any Hashable & Sendable)?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return equal(left, right)
  }

  private static func equal<Basis: Hashable>(_ left: Basis, _ right: any Hashable) -> Bool { left == right as? Basis }

  /// The same for a single value.
  public func drawn(from answers: Answers, _ draw: (Answers) -> Value) -> Value {
    drawn(1, from: answers) { draw($1) }[0].read(by: answers)
  }
}
