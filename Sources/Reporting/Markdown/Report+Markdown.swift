import Mustache

extension Report {
  /// The document in CommonMark, with one table in the form that GitHub and most others read.
  public func markdown() throws -> String { try Templates.markdown(self) }
}
