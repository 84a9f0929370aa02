@testable import Interviewing

/// Questionnaires with every type, groups of both kinds and conditions that shut and open each other's doors.
enum Maze {
  static let reader = Content.questionnaire("maze", Content.worded(questions))

  static let catalogue = Catalogue([reader.questionnaire].compactMap(\.self))

  private static let questions = """
      - {id: "segments[].name", type: list, required: true, items: {least: 2, most: 5}, check: too-general}
      - {id: maze.door, type: choice, required: true, options: [red, green, blue]}
      - {id: maze.key, type: yesno, when: maze.door is red or green}
      - {id: maze.room, type: text, required: true, when: maze.key is yes}
      - {id: maze.window, type: number, limits: {most: 100}, when: {not: {any: [maze.door is green, maze.key is no]}}}
      - {id: maze.price, type: money, limits: {least: -10}, when: maze.window above 50}
      - {id: maze.share, type: percent, when: {any: [maze.price below 100, maze.door is blue]}}
      - {id: maze.day, type: date}
      - {id: maze.colours, type: choices, options: [red, green, blue]}
      - {id: maze.order, type: rank, required: true, options: [first, second, third], when: maze.colours is red}
      - {id: maze.things, type: list, items: {least: 1, most: 3}, when: maze.day is unknown}
      - {id: niche.segment, type: choice, required: true, from: "segments[].name"}
      - {id: maze.mood, type: rating, required: true, when: niche.segment is answered}
      - {id: "segments[].ratings.reach", type: row, of: rating, check: impossible}
      - {id: "segments[].maze.size", type: row, of: choice, options: [small, large], required: true}
      - {id: "segments[].maze.cost", type: row, of: money, when: "every segments[].maze.size is large"}
      - repeat: segments[]
        for: chosen-and-runner-up
        questions:
          - id: segments[].maze.why
            ask: {en: "Why {item}?", fr: "Pourquoi {item} ?"}
            why: {en: A, fr: A}
            example: {en: A, fr: A}
            type: text
            required: true
            when: segments[].maze.size is small
          - {id: "segments[].maze.since", type: date, when: "segments[].maze.why is answered"}
          - {id: "segments[].maze.words", type: list, items: {least: 0, most: 4}}
      - repeat: visits[]
        more: {en: Another, fr: Encore}
        questions:
          - {id: "visits[].who", type: text, required: true}
          - {id: "visits[].kind", type: choice, from: "segments[].name"}
          - {id: "visits[].again", type: yesno, required: true, when: "visits[].kind is answered"}
          - {id: "visits[].reason", type: text, when: "visits[].again is no"}
    """
}

extension Content {
  /// The same questions with words: `ask`, `why` and `example` in front of each type in braces.
  static func worded(_ questions: String) -> String {
    let words = ["ask", "why", "example"].map { "\($0): {en: A, fr: A}, " }.joined()
    return questions.replacing(", type:", with: ", " + words + "type:") + "\n"
  }
}
