public import Trees

/// Why a file is no profile.
public struct ProfileFault: Error, Hashable, Sendable {
  public let problem: Problem
  public let mark: Mark?

  public enum Problem: Hashable, Sendable {
    /// No JSON.
    case unreadable(Fault)
    case missing(Path)
    /// `expected` is one of: object, list, text, number, number from 1 to 5, number from 0 to 100, true or false,
    /// language, note, answer.
    case wrongForm(Path, expected: String)
    /// Written by a newer program: to be read, not to be changed.
    case newerSchema(Int)
  }

  public init(_ problem: Problem, at mark: Mark?) {
    self.problem = problem
    self.mark = mark
  }
}
