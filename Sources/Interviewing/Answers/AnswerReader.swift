import Foundation
public import Language
import Trees

/// Reads what was typed as an answer of a type.
public struct AnswerReader {
  /// Whose way of writing numbers and dates is expected.
  let language: Language
  /// The options of a choice.
  let options: [Option]
  /// The names of a row's items.
  let items: [String]
  /// Whether a list names kinds of clients, which go without article.
  let areNames: Bool

  public static let longest = 100_000

  public init(language: Language, options: [Option] = [], items: [String] = [], areNames: Bool = false) {
    self.language = language
    self.options = options
    self.items = items
    self.areNames = areNames
  }

  public func read(_ text: String, as type: AnswerType) throws(Refusal) -> Reading {
    if case .row(let of) = type { return .row(try row(text.trimmed, of: of)) }
    return .one(try entry(text, as: type))
  }

  /// One value, unknown, or not applicable.
  ///
  /// - Parameter number: what a file means by the text, where it holds a number: a point is a point in any language.
  func entry(_ text: String, as type: AnswerType, written number: Double? = nil) throws(Refusal) -> Entry {
    let text = text.asName
    guard !text.isEmpty else { throw .missing }
    guard text.utf8.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
    if let mark = Entry.mark(text) { return mark }
    return .value(try value(text, as: type, number))
  }

  private func value(_ text: String, as type: AnswerType, _ number: Double?) throws(Refusal) -> JSON {
    switch type {
    case .text, .anything: return .string(text)
    case .choice: return try Matching(options: options).option(text).value
    case .choices: return .array(try choices(text))
    case .rating: return try rating(text)
    case .rank: return try RankReader(options: options).read(text)
    case .number(let limits), .money(let limits):
      if text.contains("%") { throw .notANumber(text) }
      return try self.number(text, number, limits)
    case .percent: return try self.number(text, number, Limits(least: 0, most: 100))
    case .yesno: return .bool(try yesno(text))
    case .date: return .string(try DateReader(language: language).read(text))
    case .list(let length): return try list(parts(text), length)
    case .table(let columns, let length): return try table(text, columns, length)
    case .row: throw .wrongForm
    }
  }

  private func table(_ text: String, _ columns: [Column], _ length: ClosedRange<Int>) throws(Refusal) -> JSON {
    let reader = TableReader(columns: columns, language: language)
    var rows: JSON = []
    for line in text.split(whereSeparator: \.isNewline).map(String.init) where !line.trimmed.isEmpty {
      rows = rows.adding(try reader.row(line), named: columns.first?.id ?? "")
    }
    let count = rows.array?.count ?? 0
    if count > length.upperBound { throw .tooMany(got: count, most: length.upperBound) }
    return rows
  }

  private func parts(_ text: String) throws(Refusal) -> [String] {
    let parts = Self.split(text).map { areNames ? $0.withoutArticle(language) : $0 }
    guard !parts.isEmpty else { throw .missing }
    return parts
  }

  private func choices(_ text: String) throws(Refusal) -> [JSON] {
    var picked: [JSON] = []
    for word in try parts(text) {
      let id = try Matching(options: options).option(word).value
      if !picked.contains(id) { picked.append(id) }
    }
    return picked
  }

  private func rating(_ text: String) throws(Refusal) -> JSON {
    guard let number = Int(text), (1...5).contains(number) else { throw .notARating(text) }
    return .integer(number)
  }

  private func number(_ text: String, _ written: Double?, _ limits: Limits) throws(Refusal) -> JSON {
    guard let number = written ?? NumberReader(language: language).read(text) ?? SumReader.read(text, language) else {
      throw .notANumber(text)
    }
    if let least = limits.least, number < least { throw .below(text, least: least) }
    if let most = limits.most, number > most { throw .above(text, most: most) }
    if let whole = Int(exactly: number) { return .integer(whole) }
    if limits.isWhole { throw .notWhole(text) }
    return .number(number)
  }

  private func yesno(_ text: String) throws(Refusal) -> Bool {
    guard let yesno = Self.yesOrNo(text) else { throw .notYesOrNo(text) }
    return yesno
  }

  /// Yes or no in either language; nil for anything else.
  public static func yesOrNo(_ text: String) -> Bool? {
    switch text.folded {
    case "y", "yes", "o", "oui", "true": true
    case "n", "no", "non", "false": false
    default: nil
    }
  }

  func list(_ items: [String], _ length: ClosedRange<Int>) throws(Refusal) -> JSON {
    var seen: Set<String> = []
    for item in items {
      guard Entry.mark(item) == nil else { throw .missing }
      guard seen.insert(item.folded).inserted else { throw .twice(item) }
    }
    if items.count < length.lowerBound { throw .tooFew(got: items.count, least: length.lowerBound) }
    if items.count > length.upperBound { throw .tooMany(got: items.count, most: length.upperBound) }
    return .array(items.map { .string($0) })
  }

  /// The items of a list: by line, else by semicolon, else by comma; numbering and bullets are left away.
  static func split(_ text: String) -> [String] {
    let separator = ["\n", ";", ","].first { text.contains($0) } ?? "\n"
    return text.components(separatedBy: separator).map(unnumbered).filter { !$0.isEmpty }
  }

  private static func unnumbered(_ item: String) -> String {
    let item = item.trimmed
    let rest = item.drop { $0.isASCII && $0.isNumber }
    if rest.count < item.count, let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first == " " {
      return String(rest.dropFirst()).trimmed
    }
    return ["- ", "* ", "• "].contains { item.hasPrefix($0) } ? String(item.dropFirst(2)).trimmed : item
  }
}

extension AnswerReader {
  private func row(_ text: String, of type: AnswerType) throws(Refusal) -> [Entry] {
    let cells = cells(text, of: type)
    guard !cells.isEmpty else { throw .missing }
    guard cells.count == items.count else { throw .rowLength(got: cells.count, items: items) }
    var entries: [Entry] = []
    for (cell, item) in zip(cells, items) {
      do throws(Refusal) {
        entries.append(try entry(cell, as: type))
      } catch {
        throw .inRow(error, item: item)
      }
    }
    return entries
  }

  /// No-break spaces, which stand between thousands and never between cells.
  private static let insideNumbers: Set<Character> = ["\u{A0}", "\u{202F}"]

  /// The cells of "5 3 2 4", "5, 3, 2, 4", "1 000; 2 500; 40" or, for ratings of as many items, "5324".
  private func cells(_ text: String, of type: AnswerType) -> [String] {
    if text.contains(";") { return text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty } }
    var cells = text.split { $0.isWhitespace && !Self.insideNumbers.contains($0) }.map(String.init)
    if cells.count == 1 { cells = text.split(separator: ",").map(String.init) }
    if cells.count == 1, case .rating = type, text.count == items.count { return text.map(String.init) }
    return cells.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
  }
}
