/// What can be wrong with the text of a file.
public enum Problem: Hashable, Sendable {
  /// More bytes than the limit.
  case tooLong(limit: Int)
  case notUTF8
  case nulByte
  /// Nothing but spaces and comments.
  case empty
  /// A control character that may not stand there as it is.
  case controlCharacter(Unicode.Scalar)
  /// More arrays and objects inside each other than the limit.
  case tooDeep(limit: Int)
  /// A key that stood before in the same object; the mark is that of the second one where it can be found.
  case duplicateKey(String)

  /// JSON: something else was expected; nil is the end of the file.
  case unexpected(Unicode.Scalar?, expected: Expected)
  /// JSON: an unquoted word other than `true`, `false` and `null`.
  case unknownWord(String)
  /// JSON: a number in a form JSON does not have, `01` or `1.`.
  case malformedNumber(String)
  /// JSON: a number beyond the range of a `Double`.
  case numberTooLarge(String)
  /// JSON: a quote that is not closed on its line; the mark is that of the quote.
  case unclosedString
  /// JSON: a backslash and what follows it.
  case unknownEscape(String)
  /// JSON: half of a surrogate pair, `\ud800`.
  case loneSurrogate(String)

  /// YAML: the words of libyaml, in English; `since` is where the thing began that could not be read.
  case syntax(String, context: String?, since: Mark?)
  /// YAML: `&name`.
  case anchor(String)
  /// YAML: `*name` without its anchor.
  case alias
  /// YAML: `!name`, `!!str`.
  case tag(String)
  /// YAML: a key that is a list or a mapping.
  case complexKey
  /// YAML: a second document; the mark is its beginning.
  case severalDocuments

  /// What JSON's grammar wants at a place.
  public enum Expected: Hashable, Sendable {
    case value, key, colon, commaOrBrace, commaOrBracket, end
  }
}
