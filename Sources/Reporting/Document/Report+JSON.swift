import Interviewing
public import Trees

extension Report {
  /// The same document as data: texts as they were typed, numbers beside the words they stand in.
  public func json() -> JSON {
    [
      "report": .string(kind.rawValue), "language": .string(language), "name": .string(name),
      "title": .string(title), "closing": .string(closing), "updated": .string(updated),
      "revision": .integer(revision), "sections": .array(sections.map(\.json)),
    ]
  }
}

extension Section {
  fileprivate var json: JSON {
    .object(["id": .string(id.rawValue), "heading": .string(heading), "blocks": .array(blocks.map(\.json))])
  }
}

extension Block {
  fileprivate var json: JSON {
    switch self {
    case .quote(let line): ["quote": line.json]
    case .paragraph(let line): ["paragraph": line.json]
    case .list(let lines): ["list": .array(lines.map(\.json))]
    case .table(let table): ["table": table.json]
    case .chart(let chart): ["chart": chart.json]
    case .room(let lines): ["room": .integer(lines.count)]
    }
  }
}

extension Chart {
  fileprivate var json: JSON {
    [
      "kind": .string(kind.rawValue), "title": .string(title), "words": .string(words), "data": data,
      "table": table.json,
    ]
  }
}

extension Line {
  fileprivate var json: JSON {
    ["label": .string(label), "text": .string(text), "evidence": .string(mark?.evidence.rawValue)]
  }
}

extension Table {
  fileprivate var json: JSON {
    [
      "columns": .array(columns.map { .string($0.title) }),
      "rows": .array(rows.map { .array($0.map(\.json)) }),
    ]
  }
}

extension Table.Cell {
  fileprivate var json: JSON {
    ["text": .string(text), "value": value.map { .number($0) } ?? .null, "note": .string(note)]
  }
}

extension JSON {
  fileprivate static func string(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
