public import Language
public import Trees

/// Why an answer was not taken: what was wrong, the value, and what would be right.
public indirect enum Refusal: Error, Hashable, Sendable {
  case missing
  case tooLong(limit: Int)
  case notANumber(String)
  case notWhole(String)
  case below(String, least: Double)
  case above(String, most: Double)
  case notARating(String)
  case notAnOption(String, options: [Text])
  case ambiguous(String, matches: [Text])
  case notYesOrNo(String)
  case notADate(String)
  case ambiguousDate(String)
  case rowLength(got: Int, items: [String])
  case inRow(Refusal, item: String)
  case tooFew(got: Int, least: Int)
  case tooMany(got: Int, most: Int)
  case twice(String)
  case rankIncomplete(missing: [Text])
  /// The key names none of the items, or all of them where one is meant.
  case noSuchItem(Path, count: Int)
  /// A list or mapping stands where one value should.
  case wrongForm
}
