/// What is wrong with a file's text, and where.
public struct Fault: Error, Hashable, Sendable {
  public let problem: Problem
  /// The first character at fault; nil where the whole file is (too long).
  public let mark: Mark?
  /// The value in which the fault stands, as far as it was read; nil where that is not known.
  public let path: Path?

  public init(_ problem: Problem, mark: Mark? = nil, path: Path? = nil) {
    self.problem = problem
    self.mark = mark
    self.path = path
  }
}
