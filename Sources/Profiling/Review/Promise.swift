public import Interviewing
public import Language
public import Trees

/// One of the three promises to clients: to find them, to grow with them, to keep them.
public struct Promise: Hashable, Sendable {
  public let key: Path
  public let words: String
  /// The day by which it is to be kept.
  public let due: Day?

  /// Those that were made, in the order of the phases.
  public static func all(_ answers: Answers) -> [Promise] {
    ["create", "develop", "maintain"].compactMap { phase in
      let key = Path(components: [.key("relationship"), .key(phase)])
      let day = answers.text(Path(components: [.key("relationship"), .key(phase + "Date")]))
      return answers.text(key).map { Promise(key: key, words: $0, due: day.flatMap { Day($0) }) }
    }
  }
}
