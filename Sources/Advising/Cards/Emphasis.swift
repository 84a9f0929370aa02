extension String {
  /// Markdown's `**bold**` put in another way; a pair that is not closed stays as it is.
  public func emphasised(_ bold: (String) -> String) -> String {
    let pieces = split(separator: "**", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count % 2 == 1 else { return self }
    return pieces.enumerated().map { $0.isMultiple(of: 2) ? $1 : bold($1) }.joined()
  }

  /// Without the asterisks.
  public var unemphasised: String { emphasised { $0 } }
}
