import Testing
import Trees

/// A document that is written again reads as one that is written for the first time.
@Suite struct JSONPiecesTests {
  @Test func takesOverOnlyWhatIsTheSame() {
    var pieces = JSONPieces()
    let documents: [[String: JSON]] = [
      ["a": ["x": 1, "y": ["deep": ["é", "\u{1B}"]]], "b": [1, 2], "c": "text", "empty": [:]],
      ["a": ["x": 2, "y": ["deep": ["é", "\u{1B}"]]], "b": [1, 2], "c": "text", "empty": ["now": true]],
      ["a": ["y": ["deep": []], "z": .null], "b": ["x": 2], "d": 1.5],
      ["a": ["x": 2, "y": ["deep": []], "z": .null], "c": "text", "b": ["x": 2.0]],
      [:],
    ]
    for document in documents { #expect(pieces.bytes(of: document) == JSON.object(document).bytes()) }
  }
}
