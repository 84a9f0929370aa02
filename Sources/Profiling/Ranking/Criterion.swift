/// The five questions by which segments are compared.
public enum Criterion: String, CaseIterable, Hashable, Sendable {
  case enjoy, profit, ease, reach, expertise
}

/// What was said about one segment under one criterion.
public enum Rating: Hashable, Sendable {
  /// 1 to 5, 5 the favourable end.
  case points(Int)
  case unknown
  case notApplicable

  public var points: Int? {
    if case .points(let points) = self { points } else { nil }
  }
}
