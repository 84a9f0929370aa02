public import Language
public import Trees

/// An answer in words, as it could be typed.
public struct AnswerText {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func text(_ value: JSON, _ type: AnswerType) -> String {
    switch (type, value) {
    case (.row(let of), .array(let cells)): Self.row(cells.map { text($0, of) })
    case (.rank(let options), .array(let places)):
      places.map { ($0.array ?? [$0]).map { label($0, options) }.joined(separator: " = ") }.joined(separator: ", ")
    case (.choice(.fixed(let options)), _): label(value, options)
    case (.choices(.fixed(let options)), .array(let picked)):
      picked.map { label($0, options) }.joined(separator: ", ")
    case (.table(let columns, _), .array(let rows)): rows.map { row($0, columns) }.joined(separator: "\n")
    case (_, .array(let items)):
      items.map { text($0, .text) }.joined(separator: separator(of: items))
    case (_, .string(let text)): text
    case (_, .bool(let flag)): (flag ? Text(en: "yes", fr: "oui") : Text(en: "no", fr: "non"))[language]
    case (_, .integer(let number)): "\(number)"
    case (_, .number(let number)): language == .fr ? "\(number)".replacing(".", with: ",") : "\(number)"
    default: ""
    }
  }

  /// What stands at a key: the value, `?` where it is unknown, `-` where it does not apply, nil where nothing does.
  public func text(at key: Path, in answers: Answers, _ type: AnswerType) -> String? {
    if let value = answers[key] { return text(value, type) }
    switch answers.note(key)?.status {
    case .unknown: return "?"
    case .notApplicable: return "-"
    default: return nil
    }
  }

  /// The cells of a row on one line, so that it can be read again.
  static func row(_ cells: [String]) -> String {
    cells.joined(separator: cells.contains { $0.contains(" ") } ? "; " : " ")
  }

  private func row(_ row: JSON, _ columns: [Column]) -> String {
    columns.map { column in row[column.id].map { text($0, column.type) } ?? "?" }.joined(separator: "; ")
  }

  /// What no item holds itself, so that the list can be read again.
  private func separator(of items: [JSON]) -> String {
    let text = items.compactMap(\.string).joined()
    return text.contains(";") ? "\n" : text.contains(",") ? "; " : ", "
  }

  private func label(_ value: JSON, _ options: [Option]) -> String {
    options.first { $0.value == value }?.label[language] ?? text(value, .text)
  }
}

extension String {
  fileprivate func replacing(_ character: Character, with other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
