public import Language
public import Trees

/// What kind of value a question takes.
public indirect enum AnswerType: Hashable, Sendable {
  case text
  case choice(Choices)
  case choices(Choices)
  /// Whole numbers 1 to 5, 5 always the favourable end.
  case rating(Scale?)
  /// Every option once, the most important first; ties allowed.
  case rank([Option])
  case number(Limits)
  /// An amount in the currency of the profile.
  case money(Limits)
  /// 0 to 100.
  case percent
  case yesno
  /// An ISO day, `2026-11-21`.
  case date
  case list(ClosedRange<Int>)
  /// Rows of named cells, a line each.
  case table([Column], ClosedRange<Int>)
  /// One value for each item of a list of answers.
  case row(AnswerType)
  /// Kept as it comes: a key whose questionnaire has not been written yet.
  case anything
}

/// Where the options of a choice come from.
public enum Choices: Hashable, Sendable {
  case fixed([Option])
  /// The values of earlier answers, such as `segments[].name`.
  case answers(Path)
}

/// One option of a choice or rank.
public struct Option: Hashable, Sendable {
  public let id: String
  public let label: Text
  /// Other words that pick it, in either language.
  public let words: [String]

  public init(id: String, label: Text, words: [String] = []) {
    self.id = id
    self.label = label
    self.words = words
  }

  /// What an answer that picks it holds: a number where the id is one.
  var value: JSON { Int(id).map { .integer($0) } ?? .string(id) }
}

/// One column of a table; the first holds the name of the row.
public struct Column: Hashable, Sendable {
  public let id: String
  public let type: AnswerType
  public let label: Text
}

/// The words at the ends of a rating.
public struct Scale: Hashable, Sendable {
  public let low: Text
  public let high: Text

  public init(low: Text, high: Text) {
    self.low = low
    self.high = high
  }
}

/// The bounds of a number; nil is unbounded.
public struct Limits: Hashable, Sendable {
  public let least: Double?
  public let most: Double?
  public let isWhole: Bool

  public init(least: Double? = nil, most: Double? = nil, isWhole: Bool = false) {
    self.least = least
    self.most = most
    self.isWhole = isWhole
  }
}

extension AnswerType {
  var isRow: Bool {
    if case .row = self { true } else { false }
  }

  var isTable: Bool {
    if case .table = self { true } else { false }
  }

  /// A number or an amount of money, for which a sum can be typed.
  var isAmount: Bool {
    switch self {
    case .number, .money: true
    default: false
    }
  }

  /// The earlier answers that a choice is made among.
  var source: Path? {
    switch self {
    case .choice(.answers(let source)), .choices(.answers(let source)): source
    case .row(let of): of.source
    default: nil
    }
  }

  /// The options that are written in the questionnaire.
  var fixedOptions: [Option] {
    switch self {
    case .choice(.fixed(let options)), .choices(.fixed(let options)), .rank(let options): options
    case .row(let of): of.fixedOptions
    default: []
    }
  }
}
