import Interviewing
public import Trees

/// One axis of the matrix: the mean of what was rated, on a scale of 0 to 100.
public struct Axis: Hashable, Sendable {
  /// What was rated, 1 to 5.
  public let ratings: [Aspect: Int]
  /// What applies and was not rated, by key.
  public let open: [Path]
  /// How many must be rated for a value: five of seven, four of five. Where some do not apply it is the same share of
  /// those that do, rounded up (6 apply: 6 · 5/7 = 4.3, so 5).
  public let needed: Int

  /// How many apply.
  public var applicable: Int { ratings.count + open.count }
  /// How many answers are missing until there is a value.
  public var lacking: Int { max(0, needed - ratings.count) }

  /// `100 (mean − 1)/4`; nil while too little is rated, or where nothing applies.
  public var value: Double? {
    guard lacking == 0, !ratings.isEmpty else { return nil }
    return 100 * (Double(ratings.values.reduce(0, +)) / Double(ratings.count) - 1) / 4
  }

  public var level: Level? { value.map(Level.init) }

  public enum Level: Hashable, Sendable {
    case low, medium, high

    /// High from two thirds of 100, low under one third.
    init(_ value: Double) {
      self = value >= 200 / 3 - Ranking.tolerance ? .high : value < 100 / 3 - Ranking.tolerance ? .low : .medium
    }
  }

  init(_ answers: Answers, _ segment: Int, _ aspects: [Aspect], needed: Int) {
    var ratings: [Aspect: Int] = [:]
    for aspect in aspects {
      if let points = answers[aspect.key(of: segment)]?.int, (1...5).contains(points) { ratings[aspect] = points }
    }
    let applicable = aspects.filter { ratings[$0] != nil || answers.isApplicable($0, to: segment) }
    self.ratings = ratings
    open = applicable.filter { ratings[$0] == nil }.map { $0.key(of: segment) }
    self.needed = (applicable.count * needed + aspects.count - 1) / aspects.count
  }
}

extension Answers {
  /// Whoever works alone has no sales force: it is not asked about, and does not count as missing.
  fileprivate func isApplicable(_ aspect: Aspect, to segment: Int) -> Bool {
    if aspect == .salesforce, text("business.voice") == "i" { return false }
    return note(aspect.key(of: segment))?.status != .notApplicable
  }
}
