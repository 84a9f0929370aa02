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
  ///
  /// - Parameter steps: those of every questionnaire, where they are known already.
  public init(_ answers: Answers, _ settlement: Settlement, _ catalogue: Catalogue, steps: [[Step]]? = nil) {
    for (questionnaire, steps) in zip(catalogue.questionnaires, steps ?? settlement.steps(answers)) {
      let open = settlement.untouched(questionnaire, answers, steps)
      if open == 0 { continue }
      let isBegun = questionnaire.questions.contains { answers.keys(of: $0.key).contains(where: answers.isTouched) }
      if !isBegun || !settlement.missing(steps, answers).isEmpty {
        (next, questions) = (questionnaire.id, open)
        return
      }
    }
    (next, questions) = (nil, 0)
  }

  var json: JSON { ["next": next.map { .string($0) } ?? .null, "questions": .integer(questions)] }
}
