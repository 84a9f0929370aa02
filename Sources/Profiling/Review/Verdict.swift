public import Interviewing
public import Trees

/// What a review found of one assumption.
public struct Verdict: Hashable, Sendable {
  /// The answer that was assumed.
  public let key: Path
  /// The assumption as a sentence.
  public let words: String
  public let isTrue: Bool

  /// Those of the last review that are settled, and whose answer has not been given anew since.
  public static func all(_ answers: Answers) -> [Verdict] {
    let items = answers["review.happened"]?.array ?? []
    return items.enumerated().compactMap { index, item in
      let note = answers.note(Path(components: [.key("review"), .key("happened"), .index(index), .key("verdict")]))
      guard let key = item["key"]?.string.flatMap({ Path($0) }), let words = item["name"]?.string,
        let isTrue = item["verdict"]?.bool ?? ["true": true, "false": false][item["verdict"]?.string ?? ""],
        answers.note(key)?.at ?? "" <= note?.at ?? ""
      else { return nil }
      return Verdict(key: key, words: words, isTrue: isTrue)
    }
  }
}
