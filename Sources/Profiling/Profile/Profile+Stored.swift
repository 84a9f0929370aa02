import Interviewing
import Language
public import Trees

/// What the last save concluded, as it stands in the file.
extension Profile {
  /// All of them; nil in a profile that was never saved.
  public var storedConclusions: JSON? { document["conclusions"] }

  /// The niche in one sentence, where there was one.
  public var statement: String? { storedConclusions?["niche"]?["statement"]?.string }

  /// How many questions were open.
  public var openQuestions: Int { storedConclusions?["openQuestions"]?.array?.count ?? 0 }

  /// The questionnaire that came next, and how many of its questions nobody had reacted to.
  public var progress: (next: String, open: Int)? {
    guard let progress = storedConclusions?["progress"], let next = progress["next"]?.string,
      let open = progress["questions"]?.int
    else { return nil }
    return (next, open)
  }
}
