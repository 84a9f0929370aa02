public import Interviewing
public import Trees

extension Answers {
  /// What an answer rests on: as set by hand, else what follows from having served those clients: the best and the
  /// worst one were.
  public func evidence(of key: Path) -> Evidence {
    if let set = note(key)?.evidence { return set }
    if key.components.first == .key("contrast") { return .experience }
    guard let segment = key.components.first == .key("segments") ? key.index : chosenSegment else { return .guess }
    return served(segment) > 0 ? .experience : .guess
  }

  /// How many clients of a segment were served so far.
  func served(_ segment: Int) -> Double {
    self[Path(components: [.key("segments"), .index(segment), .key("served")])]?.double ?? 0
  }
}
