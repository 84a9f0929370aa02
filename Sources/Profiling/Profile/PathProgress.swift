public import Interviewing
import Trees

/// How far the path is walked.
public struct PathProgress: Hashable, Sendable {
  /// The id of the questionnaire that comes next; nil where every one was begun and lacks nothing.
  public let next: String?
  /// How many of its questions nobody reacted to.
  public let questions: Int

  /// The next questionnaire is the first that lacks a required answer or was never begun: optional questions that a
  /// finished one left out do not bring it back.
  public init(_ answers: Answers, _ settlement: Settlement, _ catalogue: Catalogue) {
    for questionnaire in catalogue.questionnaires {
      let open = settlement.untouched(questionnaire, answers)
      let isBegun = questionnaire.questions.contains { answers.keys(of: $0.key).contains(where: answers.isTouched) }
      if open > 0, !isBegun || !settlement.missing([questionnaire], answers).isEmpty {
        (next, questions) = (questionnaire.id, open)
        return
      }
    }
    (next, questions) = (nil, 0)
  }

  var json: JSON { ["next": next.map { .string($0) } ?? .null, "questions": .integer(questions)] }
}
