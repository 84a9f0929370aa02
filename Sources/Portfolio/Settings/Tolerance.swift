/// What the last bits of a calculation may add before a limit counts as passed.
enum Tolerance {
  static let share = 1e-12
  static let points = 1e-9
}
