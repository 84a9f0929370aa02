extension String {
  /// Without line breaks, tabs or white space at its ends.
  var onOneLine: String {
    split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }
}
