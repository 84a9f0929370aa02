public import Interviewing
public import Language

/// What can be typed at any question instead of an answer.
public enum SlashCommand: Hashable, Sendable {
  case back
  case skip
  case unknown
  case notApplicable
  case later
  case why
  case card
  case example
  case help
  case review
  case edit
  case each
  case stop
  case go(String)
  case evidence(Evidence)
  case language(Language)

  /// Why a line that begins with a slash is no command.
  public enum Mistake: Error, Hashable, Sendable {
    case unknownCommand(String, nearest: String?)
    /// The word after `/evidence`, `/language` or `/go` is missing or none that belongs there.
    case needsEvidence
    case needsLanguage
    case needsQuestion
  }

  /// Each command's words, the English one first.
  private static let words: [(command: String, french: String)] = [
    ("back", "retour"), ("skip", "passer"), ("unknown", "inconnu"), ("na", "sans-objet"), ("later", "plus-tard"),
    ("why", "pourquoi"), ("card", "fiche"), ("example", "exemple"), ("help", "aide"), ("review", "relire"),
    ("go", "aller"),
    ("edit", "editer"), ("each", "chacun"), ("evidence", "preuve"), ("language", "langue"), ("stop", "stop"),
  ]

  /// Every command as typed in a language.
  public static func names(_ language: Language) -> [String] {
    words.map { "/" + (language == .fr ? $0.french : $0.command) }
  }

  /// Those that begin as typed: in the language, else in another one.
  public static func names(beginning typed: String, _ language: Language) -> [String] {
    let found = ([language] + Language.allCases).map { names($0).filter { $0.hasPrefix(typed.folded) } }
    return found.first { !$0.isEmpty } ?? []
  }

  public static func takesArgument(_ name: String) -> Bool { argumentative.contains(command(of: name) ?? "") }

  /// What may follow a command; nil where that is a question.
  public static func arguments(of name: String, _ language: Language) -> [String]? {
    switch command(of: name) {
    case "go": nil
    case "evidence" where language == .fr: ["supposition", "expérience", "chiffres", "entretiens"]
    case "evidence": Evidence.allCases.map(\.rawValue)
    case "language": Language.allCases.map(\.rawValue)
    default: []
    }
  }

  private static let argumentative: Set = ["go", "evidence", "language"]

  /// The English word of a command typed in either language.
  private static func command(of name: String) -> String? {
    words.first { ["/" + $0.command, "/" + $0.french].contains(name.folded) }?.command
  }

  /// A line that begins with two slashes is an answer that begins with one.
  public static func answer(_ line: String) -> String { line.hasPrefix("//") ? String(line.dropFirst()) : line }

  /// The command in a line, or nil where the line is an answer.
  public static func read(_ line: String) throws(Mistake) -> SlashCommand? {
    guard line.hasPrefix("/"), !line.hasPrefix("//") else { return nil }
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    let word = parts.first ?? ""
    guard let command = words.first(where: { [$0.command, $0.french].contains(word.folded) })?.command else {
      let nearest = word.nearest(in: words.flatMap { [$0.command, $0.french] })
      throw .unknownCommand("/" + word, nearest: nearest.map { "/" + $0 })
    }
    if let simple = simple[command] { return simple }
    return try withArgument(command, parts.count > 1 ? parts[1] : "")
  }

  private static let simple: [String: SlashCommand] = [
    "back": .back, "skip": .skip, "unknown": .unknown, "na": .notApplicable, "later": .later, "why": .why,
    "card": .card,
    "example": .example, "help": .help, "review": .review, "edit": .edit, "each": .each, "stop": .stop,
  ]

  private static func withArgument(_ command: String, _ argument: String) throws(Mistake) -> SlashCommand {
    switch command {
    case "evidence":
      guard let evidence = evidence(argument) else { throw .needsEvidence }
      return .evidence(evidence)
    case "language":
      guard let language = Language(rawValue: argument.folded) else { throw .needsLanguage }
      return .language(language)
    default:
      guard !argument.isEmpty else { throw .needsQuestion }
      return .go(argument)
    }
  }

  private static func evidence(_ word: String) -> Evidence? {
    let french = [
      "supposition": Evidence.guess, "experience": .experience, "chiffres": .figures, "entretiens": .interviews,
    ]
    return Evidence(rawValue: word.folded) ?? french[word.folded]
  }
}
