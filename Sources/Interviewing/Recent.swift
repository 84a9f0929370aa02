import Synchronization

/// What was drawn last, kept for as long as it would be drawn from the same.
public final class Recent<Basis: Equatable & Sendable, Drawn: Sendable>: Sendable {
  private let last = Mutex<(basis: Basis, drawn: Drawn)?>(nil)

  public init() {}

  /// - Parameter draw: a pure function of `basis`.
  public func drawn(from basis: Basis, _ draw: (Basis) -> Drawn) -> Drawn {
    if let last = last.withLock({ $0 }), last.basis == basis { return last.drawn }
    let drawn = draw(basis)
    last.withLock { $0 = (basis, drawn) }
    return drawn
  }
}
