import Foundation

/// The standard normal distribution.
enum NormalCurve {
  /// The probability of lying further from zero than `z`, on either side.
  static func beyond(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// How far from zero `probability` lies beyond, on both sides together: 1.96 for 0.05. By bisection.
  static func limit(_ probability: Double) -> Double {
    var (low, high) = (0.0, 40.0)
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return middle }
      if beyond(middle) > probability { low = middle } else { high = middle }
    }
  }
}
