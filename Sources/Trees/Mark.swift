/// Where something stands in a file: line and column, both counted from 1, columns in Unicode scalars.
public struct Mark: Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
