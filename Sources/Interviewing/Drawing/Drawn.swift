import Trees

/// What was drawn from answers, with what was looked at for it: it stands while none of that changes.
@propertyWrapper
public struct Drawn<Value> {
  public let wrappedValue: Value
  let looks: [Path]

  /// Something that no answer has to do with.
  public init(_ value: Value) {
    wrappedValue = value
    looks = []
  }

  init(from answers: Answers, _ draw: (Answers) -> Value) {
    let noted = Looks()
    wrappedValue = draw(answers.noting(in: noted))
    looks = Array(noted.paths)
  }

  /// The value, for something else that is drawn from the same answers: whatever it looked at, that looks at too.
  public func read(by answers: Answers) -> Value {
    answers.look(at: looks)
    return wrappedValue
  }
}

extension Drawn: Equatable where Value: Equatable {
  public static func == (left: Drawn, right: Drawn) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Drawn: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension Drawn: Sendable where Value: Sendable {}

/// Draws from answers what does not stand any more since they were others.
public struct Redrawing {
  public let answers: Answers
  /// Nil where everything is drawn anew.
  private let changes: [Path]?

  public init(_ answers: Answers, since others: Answers?) {
    self.answers = answers
    changes = others.map(answers.changes)
  }

  /// - Parameter draw: a pure function of the answers, and of nothing else that may have changed.
  public func callAsFunction<Value>(_ last: Drawn<Value>?, _ draw: (Answers) -> Value) -> Drawn<Value> {
    guard let last, stands(last) else { return Drawn(from: answers, draw) }
    return last
  }

  /// Whether nothing changed that was looked at.
  public func stands<Value>(_ last: Drawn<Value>) -> Bool { stands(last.looks) }

  private func stands(_ looks: [Path]) -> Bool {
    guard let changes else { return false }
    return !changes.contains { change in change.components.isEmpty || looks.contains { $0.sees(change) } }
  }
}
