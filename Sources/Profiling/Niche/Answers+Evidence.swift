public import Interviewing
public import Trees

extension Answers {
  /// What an answer rests on: as set by hand, else what the conversations about those clients say, else what the last
  /// review found, else what follows from having served them: the best and the worst one were.
  public func evidence(of key: Path) -> Evidence {
    if let set = note(key)?.evidence { return set }
    guard case .key(let theme)? = key.components.first else { return .guess }
    if theme == "contrast" { return .experience }
    guard let segment = theme == "segments" ? key.index : chosenSegment else { return .guess }
    if isMeasured(key, segment) { return .figures }
    let heard = Self.heard.contains(theme) && !Self.own.contains(key) ? conversations(about: segment).evidence : nil
    return heard ?? reviewed(key) ?? (served(segment) > 0 ? .experience : .guess)
  }

  /// Whether the figures of its clients stand behind a rating.
  private func isMeasured(_ key: Path, _ segment: Int) -> Bool {
    self[Path.segment(segment, "match")] != nil
      && [Criterion.profit, .ease].contains { $0.key(of: segment) == key }
  }

  /// An assumption that came true is experience, one that did not is a guess again.
  private func reviewed(_ key: Path) -> Evidence? {
    Verdict.all(self).first { $0.key == key }.map { $0.isTrue ? .experience : .guess }
  }

  /// What conversations with clients can confirm: what they are and need, not what one brings oneself.
  private static let heard: Set = ["segments", "statement", "niche", "market"]
  private static let own: Set<Path> = ["statement.proof", "statement.expertise"]

  /// How many clients of a segment were served so far.
  func served(_ segment: Int) -> Double {
    self[Path.segment(segment, "served")]?.double ?? 0
  }
}
