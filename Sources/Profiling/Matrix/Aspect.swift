import Interviewing
public import Trees

/// What is rated from 1 to 5 about a segment on either axis of the matrix; 5 is always the favourable end.
public enum Aspect: String, CaseIterable, Hashable, Sendable {
  case expertise, brand, range, relationship, prices, deadlines, salesforce
  case opportunities, constraints, turnover, profitability, competition

  public static let strengths: [Aspect] = [
    .expertise, .brand, .range, .relationship, .prices, .deadlines, .salesforce,
  ]
  public static let attractiveness: [Aspect] = [
    .opportunities, .constraints, .turnover, .profitability, .competition,
  ]

  /// `segments[2].strengths.brand`
  public func key(of segment: Int) -> Path {
    let axis = Self.strengths.contains(self) ? "strengths" : "attractiveness"
    return Path.segment(segment, axis, rawValue)
  }
}
