public import Interviewing
import Language
import Trees

extension Profile {
  /// Every known answer in the file that is not of its question's type, with its place: what a hand or another
  /// program may have put there. Unknown keys are no fault.
  public static func answerFaults(_ bytes: [UInt8], _ catalogue: Catalogue) -> [ProfileFault] {
    guard let root = try? JSONReader.read(bytes), let answers = root["answers"] else { return [] }
    return faults(answers, at: Path(), catalogue)
  }

  private static func faults(_ node: Node, at path: Path, _ catalogue: Catalogue) -> [ProfileFault] {
    if let field = catalogue.field(path) {
      if field.itemType.accepts(JSON(node)) { return [] }
      return [ProfileFault(.wrongForm(path, expected: field.itemType.form), at: node.mark)]
    }
    let entries = (node.entries ?? []).flatMap { entry in
      faults(entry.value, at: path.appending(key: entry.key), catalogue)
    }
    let items = (node.items ?? []).enumerated().flatMap { faults($1, at: path.appending(index: $0), catalogue) }
    return entries + items
  }
}

extension AnswerType {
  /// What stands in a profile for an answer of this type.
  fileprivate var form: String {
    switch self {
    case .text, .date, .choice: "text"
    case .rating: "number from 1 to 5"
    case .number, .money: "number"
    case .percent: "number from 0 to 100"
    case .yesno: "true or false"
    case .choices, .rank, .list: "list"
    default: "answer"
    }
  }

  /// Whether a stored value is one that this type could have given, options apart.
  fileprivate func accepts(_ value: JSON) -> Bool {
    switch self {
    case .text, .date: value.string != nil
    case .choice: value.string != nil || value.int != nil
    case .rating: value.int.map { (1...5).contains($0) } ?? false
    case .number(let limits), .money(let limits): value.double.map(limits.contain) ?? false
    case .percent: value.double.map { (0...100).contains($0) } ?? false
    case .yesno: value.bool != nil
    case .choices, .rank, .list: value.array != nil
    case .table(let columns, _):
      value.array?.allSatisfy { row in
        row.object != nil && columns.allSatisfy { column in row[column.id].map { column.type.accepts($0) } ?? true }
      } ?? false
    case .row(let of): of.accepts(value)
    case .anything: true
    }
  }
}

extension Limits {
  fileprivate func contain(_ value: Double) -> Bool {
    value >= least ?? -.infinity && value <= most ?? .infinity && (!isWhole || value == value.rounded())
  }
}
