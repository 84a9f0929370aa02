public import Trees

/// Something wrong with a content file, and where.
public struct ContentFault: Error, Hashable, Sendable {
  public let problem: Problem
  public let mark: Mark?

  public init(_ problem: Problem, at mark: Mark?) {
    self.problem = problem
    self.mark = mark
  }

  public enum Problem: Hashable, Sendable {
    case unreadable(Fault)
    case missing(String)
    case missingLanguage(String, field: String)
    case unknownField(String, known: [String])
    case wrongForm(String, expected: String)
    case unknownValue(String, field: String, known: [String])
    case malformedKey(String)
    case malformedCondition(String)
    case idIsNotFileName(String, file: String)
    case duplicateID(String, first: String)
    case unknownKey(String, nearest: String?)
    case laterKey(String)
    case illTyped(key: String, expected: String)
    case unknownOption(String, key: String, known: [String])
    case cycle([String])
    case neverAsked(String)
    case unfilledPlaceholder(String, nearest: String?)
    case placeholdersDiffer(String, missing: String, language: String)
    case rowWithoutList(String)
    case keyOutsideGroup(String, group: String)
    /// A word that picks several options of one question.
    case ambiguousWord(String, options: [String])
    /// A card's file that is not named after its id and language.
    case cardFileName(String)
    /// The file of the same card in another language.
    case missingTwin(String)
    case unknownCard(String, nearest: String?)
    /// A name in a rule that is neither a fact nor an answer.
    case unknownFact(String, nearest: String?)
    case unknownCommand(String, nearest: String?)
  }
}
