public import Interviewing
public import Language
public import Trees

/// What to say where something does not fit.
public struct Rule: Sendable {
  public let id: String
  public let severity: Severity
  /// 1 to 5, among rules of one severity: how much depends on it.
  public let weight: Int
  public let condition: Condition
  /// What was noticed.
  public let says: Text
  /// Why it matters.
  public let reason: Text
  /// The answers it rests on; nil for those of the facts and answers in the condition.
  public let because: [Path]?
  public let next: Step
  /// The id of the card that explains it.
  public let card: String
  let origin: Origin

  public static let weights = 1...5

  /// The next step, with placeholders.
  public enum Step: Hashable, Sendable {
    case command(String)
    case question(Text)
  }

  /// What stands in {placeholders}, by the field they stand in.
  var texts: [(field: String, text: Text)] {
    let next =
      switch next {
      case .command(let command): ("next.command", Text(verbatim: command))
      case .question(let text): ("next.question", text)
      }
    return [("says", says), ("reason", reason), next]
  }
}

/// How much a finding could change, the most first.
public enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
  /// It could change whom to choose.
  case decision
  /// Something does not fit.
  case warning
  /// Worth knowing.
  case note

  public static func < (left: Severity, right: Severity) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
