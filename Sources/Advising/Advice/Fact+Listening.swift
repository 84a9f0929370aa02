import Interviewing
import Language
import Profiling
import Trees

/// What the conversations held so far say.
extension Fact {
  static let listening: [Fact] = [
    .number("interviews.count", .drawn(\.allConversationKeys), in: .whole) { situation in
      let count = situation.conversations.count
      return count > 0 ? Double(count) : nil
    },
    .number("chosen.interviews", .drawn(\.chosenConversationKeys), in: .whole) { situation in
      guard let chosen = situation.chosen else { return nil }
      return Double(situation.conversations.count { $0["segment"]?.string == chosen })
    },
    .segments("interviews.disputed", .drawn(\.verdictKeys)) { situation in
      situation.answers.segments.filter { situation.verdicts(on: $0).isSuperset(of: ["supports", "contradicts"]) }
    },
    .number("chosen.supporting", .drawn(\.chosenVerdictKeys), in: .whole) { ($0.heard?.supports).map(Double.init) },
    .number("chosen.contradicting", .drawn(\.chosenVerdictKeys), in: .whole) {
      ($0.heard?.contradicts).map(Double.init)
    },
    .yesno("chosen.isMostlyContradicted", .drawn(\.chosenVerdictKeys)) { situation in
      situation.heard.map { $0.contradicts > $0.supports }
    },
    .yesno("chosen.isContradicted", .drawn(\.chosenVerdictKeys)) { situation in
      guard let chosen = situation.chosen else { return nil }
      let verdicts = situation.verdicts(on: chosen)
      return verdicts.isEmpty ? nil : verdicts.contains("contradicts") && !verdicts.contains("supports")
    },
  ]
}

extension Situation {
  /// The conversations about which anything was noted.
  fileprivate var conversations: [JSON] {
    (answers["interviews"]?.array ?? []).filter { $0.object?.isEmpty == false }
  }

  /// What was heard from the chosen segment; nil before the first conversation.
  fileprivate var heard: Conversations? {
    answers.chosenSegment.map(answers.conversations).flatMap { $0.total > 0 ? $0 : nil }
  }

  fileprivate func verdicts(on segment: String) -> Set<String> {
    Set(conversations.filter { $0["segment"]?.string == segment }.compactMap { $0["verdict"]?.string })
  }

  fileprivate var allConversationKeys: [Path] { conversationKeys("who") }
  fileprivate var chosenConversationKeys: [Path] { ["niche.segment"] + conversationKeys("segment") }
  fileprivate var verdictKeys: [Path] { conversationKeys("verdict") }
  fileprivate var chosenVerdictKeys: [Path] { ["niche.segment"] + verdictKeys }

  private func conversationKeys(_ key: String) -> [Path] {
    let template = Path(components: [.key("interviews"), .each, .key(key)])
    let keys = answers.keys(of: template)
    return keys.isEmpty ? [template] : keys
  }
}
