import Trees

extension Report {
  /// The whole file, with a newline at its end.
  ///
  /// - Throws: `FormatUnavailable` for a format that is not among `kind.formats`.
  public func text(as format: Format) throws -> String {
    switch format {
    case .md: return try markdown()
    case .json: return json().text()
    case .html: return try html()
    case .csv: throw FormatUnavailable(kind: kind, format: format)
    }
  }
}
