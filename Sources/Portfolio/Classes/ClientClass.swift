/// Profitable and easy, one of the two, or neither.
public enum ClientClass: String, CaseIterable, Hashable, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"

  init(isProfitable: Bool, isEasy: Bool) {
    self = isProfitable ? (isEasy ? .a : .b) : (isEasy ? .c : .d)
  }

  var isProfitable: Bool { self == .a || self == .b }
  var isEasy: Bool { self == .a || self == .c }
}
