import Language
import Trees

/// Reads `type:` and the fields that belong to it.
enum TypeReader {
  static let fields = ["type", "of", "options", "from", "items", "limits", "low", "high", "columns"]

  static func read(_ fields: inout FieldReader) -> AnswerType? {
    guard let name = fields.word("type") else { return nil }
    guard name == "row" else { return simple(name, field: "type", &fields) }
    guard let of = fields.word("of") else { return nil }
    return simple(of, field: "of", &fields).map { .row($0) }
  }

  static let names = [
    "text", "choice", "choices", "rating", "rank", "number", "money", "percent", "yesno", "date", "list", "table",
    "row",
    "anything",
  ]

  private static func simple(_ name: String, field: String, _ fields: inout FieldReader) -> AnswerType? {
    switch name {
    case "text": return .text
    case "choice": return choices(&fields).map { .choice($0) }
    case "choices": return choices(&fields).map { .choices($0) }
    case "rating": return .rating(scale(&fields))
    case "rank": return .rank(options(&fields))
    case "number": return .number(limits(&fields))
    case "money": return .money(limits(&fields))
    case "percent": return .percent
    case "yesno": return .yesno
    case "date": return .date
    case "list": return .list(length(&fields))
    case "table": return .table(columns(&fields), length(&fields))
    case "anything": return .anything
    default:
      fields.note(.unknownValue(name, field: field, known: names), at: fields.node[field]?.mark)
      return nil
    }
  }

  private static func choices(_ fields: inout FieldReader) -> Choices? {
    if fields.node["from"] != nil { return fields.key("from").map { .answers($0) } }
    let options = options(&fields)
    if options.isEmpty { fields.note(.missing("options")) }
    return .fixed(options)
  }

  private static func options(_ fields: inout FieldReader) -> [Option] {
    var read: [Option] = []
    for node in fields.items("options") {
      if let id = node.text {
        read.append(Option(id: id, label: Text(verbatim: id)))
        continue
      }
      var option = FieldReader(node, known: ["id", "label", "words"])
      if let id = option.word("id"), let label = option.text("label") {
        read.append(Option(id: id, label: label, words: words(node["words"])))
      }
      fields.note(option.faults)
    }
    return read
  }

  private static func columns(_ fields: inout FieldReader) -> [Column] {
    if fields.items("columns").isEmpty { fields.note(.missing("columns")) }
    return fields.items("columns").compactMap { node in
      var column = FieldReader(node, known: ["id", "label"] + Self.fields)
      defer { fields.note(column.faults) }
      guard let id = column.word("id"), let label = column.text("label"), let type = read(&column) else { return nil }
      return Column(id: id, type: type, label: label)
    }
  }

  private static func words(_ node: Node?) -> [String] {
    (node?.entries ?? []).flatMap { $0.value.items ?? [] }.compactMap(\.text)
  }

  private static func scale(_ fields: inout FieldReader) -> Scale? {
    guard let low = fields.optionalText("low"), let high = fields.optionalText("high") else { return nil }
    return Scale(low: low, high: high)
  }

  private static func limits(_ fields: inout FieldReader) -> Limits {
    guard let node = fields.node["limits"] else { return Limits() }
    var inner = FieldReader(node, known: ["least", "most", "whole"])
    let limits = Limits(least: inner.number("least"), most: inner.number("most"), isWhole: inner.flag("whole"))
    fields.note(inner.faults)
    if let least = limits.least, let most = limits.most, least > most {
      fields.note(.wrongForm("limits", expected: "range"), at: node.mark)
    }
    return limits
  }

  private static func length(_ fields: inout FieldReader) -> ClosedRange<Int> {
    guard let node = fields.node["items"] else { return 0...100 }
    var inner = FieldReader(node, known: ["least", "most"])
    let least = inner.number("least") ?? 0
    let most = inner.number("most") ?? 100
    fields.note(inner.faults)
    guard least >= 0, most >= least, most <= 1000 else {
      fields.note(.wrongForm("items", expected: "range"), at: node.mark)
      return 0...100
    }
    return Int(least)...Int(most)
  }
}
