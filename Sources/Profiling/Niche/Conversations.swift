public import Interviewing
import Trees

/// What the conversations held about one segment say of the idea one has of it.
public struct Conversations: Hashable, Sendable {
  public var supports = 0
  public var contradicts = 0
  /// Those that were unclear, or whose verdict is not noted.
  public var unclear = 0

  public var total: Int { supports + contradicts + unclear }

  /// Interviews where more of them support than contradict; a guess where at least as many contradict; nil where they
  /// settle nothing.
  public var evidence: Evidence? {
    if supports > contradicts { return .interviews }
    return contradicts > 0 ? .guess : nil
  }
}

extension Answers {
  /// The conversations about a segment, counted from 0.
  public func conversations(about segment: Int) -> Conversations {
    var conversations = Conversations()
    guard let held = self["interviews"]?.array, segments.indices.contains(segment) else { return conversations }
    let name = segments[segment]
    for interview in held where interview["segment"]?.string == name {
      switch interview["verdict"]?.string {
      case "supports": conversations.supports += 1
      case "contradicts": conversations.contradicts += 1
      default: conversations.unclear += 1
      }
    }
    return conversations
  }
}
