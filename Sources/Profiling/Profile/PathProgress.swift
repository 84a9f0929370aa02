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
  /// - Parameter stages: of the questionnaires, in the order of the path.
  public init(_ catalogue: Catalogue, _ stages: [Stage]) {
    let place = stages.firstIndex { $0.untouched > 0 && (!$0.isBegun || $0.lacksAnswers) }
    next = place.map { catalogue.questionnaires[$0].id }
    questions = place.map { stages[$0].untouched } ?? 0
  }

  var json: JSON { ["next": next.map { .string($0) } ?? .null, "questions": .integer(questions)] }
}
