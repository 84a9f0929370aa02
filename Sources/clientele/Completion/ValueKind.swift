/// What a value of a command is.
enum ValueKind: Hashable {
  case profile, trashed, revision
  case questionnaire, question, answered, choice
  case part, shown, prospect, card, command
  case report, format, file
  case importKind, field, dateOrder, decimalSign
  case language, currency, objective
  /// Only the person knows it.
  case free

  /// Of a value by the name that its definition gives it; nil where nobody said yet.
  init?(_ name: String, of command: [String]) {
    guard let kind = Self.own[command.joined(separator: " ") + " " + name] ?? Self.common[name] else { return nil }
    self = kind
  }

  private static let own: [String: ValueKind] = [
    "open name": .profile, "remove name": .profile, "compare first": .profile, "compare second": .profile,
    "trash restore name": .trashed, "show name": .shown, "fit name": .prospect, "clear question": .answered,
    "interview from": .question, "answer value": .choice, "diff first": .revision, "diff second": .revision,
    "clients import kind": .importKind,
  ]

  private static let common: [String: ValueKind] = [
    "profile": .profile, "old": .profile, "new": .free, "name": .free, "words": .free, "terms": .free, "months": .free,
    "revision": .revision, "revisions": .revision, "questionnaire": .questionnaire, "question": .question,
    "part": .part, "card": .card, "what": .report, "format": .format, "output": .file, "file": .file, "files": .file,
    "answers": .file, "ics": .file, "map": .field, "dates": .dateOrder, "decimal": .decimalSign,
    "language": .language, "currency": .currency, "objective": .objective, "subcommands": .command,
  ]

  /// Whether it takes the rest of the line, so that its words need no quotes.
  var isRest: Bool { [.shown, .prospect, .card, .choice].contains(self) }
}
