public import Interviewing
public import Language
public import Trees

/// Everything that differs between two moments of a profile.
public struct Changes {
  public let from: Snapshot
  public let to: Snapshot
  /// What was concluded at the earlier moment, under the names of the later one.
  public let outline: Outline
  public let answers: [AnswerChange]
  public let shifts: [Shift]
  public let overtakings: [Overtaking]
  public let clients: [ClientMove]
  /// What the ideal client gained and lost, while it is drawn for the same kind of clients.
  public let gained: [Text]
  public let lost: [Text]
  public let newRemarks: [Snapshot.Remark]
  public let settledRemarks: [Snapshot.Remark]

  /// - Parameters:
  ///   - from: the earlier one.
  ///   - language: that of the stored texts, the sentence for example.
  public init(from: Snapshot, to: Snapshot, _ catalogue: Catalogue, _ language: Language) {
    self.from = from
    self.to = to
    let (old, new) = (from.profile.answers, to.profile.answers)
    answers = AnswerChange.between(old, new, catalogue)
    outline = Outline(from.conclusions.json(language), of: old, inWordsOf: new)
    let shifts = Shift.between(outline, Outline(to.conclusions.json(language)))
    let areComparable = from.hasClients && to.hasClients
    self.shifts = areComparable ? shifts : shifts.filter { !$0.isAboutClients }
    overtakings = Overtaking.all(old, new, answers)
    clients = areComparable ? ClientMove.between(from.conclusions.portfolio, to.conclusions.portfolio) : []
    let (before, now) = (from.ideal(in: new), to.ideal(in: new))
    gained = before == nil ? [] : (now ?? []).filter { !(before ?? []).contains($0) }
    lost = now == nil ? [] : (before ?? []).filter { !(now ?? []).contains($0) }
    newRemarks = to.remarks.filter { one in !from.remarks.contains { $0.id == one.id } }
    settledRemarks = from.remarks.filter { one in !to.remarks.contains { $0.id == one.id } }
  }

  /// The numbers of the market that differ, where both potentials are known and are not the same.
  public var marketCauses: [AnswerChange] {
    guard let before = from.conclusions.market?.potential, let now = to.conclusions.market?.potential, before != now
    else { return [] }
    return answers.filter { Market.chain.contains($0.key) }
  }

  /// Whether nothing that anybody said or concluded is different.
  public var areNone: Bool {
    answers.isEmpty && shifts.isEmpty && clients.isEmpty && newRemarks.isEmpty && settledRemarks.isEmpty
  }
}

extension Shift {
  fileprivate var isAboutClients: Bool {
    switch self {
    case .clients, .revenue, .profit, .classes: true
    default: false
    }
  }
}

extension Snapshot {
  /// Every line of the ideal client; nil where there is none, or it is for a kind that has no pair among `later`.
  fileprivate func ideal(in later: Answers) -> [Text]? {
    guard let client = conclusions.idealClients.first,
      let place = profile.answers.segments.firstIndex(of: client.segment),
      let pair = SegmentPairs(profile.answers, later).all.first(where: { $0.a == place }), later.chosenSegment == pair.b
    else { return nil }
    return client.traits + client.mustHave + client.redFlags
  }
}

extension Changes {
  /// The two moments, and one list of all that changed, each with `what`.
  public func json(_ language: Language) -> JSON {
    let ideal =
      lost.map { JSON.remark("ideal", from: $0[language]) } + gained.map { .remark("ideal", to: $0[language]) }
    let advice =
      settledRemarks.map { JSON.remark("advice", about: $0.id, from: $0.says[language]) }
      + newRemarks.map { .remark("advice", about: $0.id, to: $0.says[language]) }
    return [
      "from": from.json, "to": to.json, "answers": .array(answers.map(\.json)),
      "conclusions": .array(shifts.map(\.json) + clients.map(\.json) + ideal + advice),
      "overtakings": .array(overtakings.map(\.json)),
    ]
  }
}

extension JSON {
  fileprivate static func remark(_ what: String, about: String? = nil, from: String? = nil, to: String? = nil) -> JSON {
    ["what": .string(what), "about": .optional(about), "from": .optional(from), "to": .optional(to)]
  }
}

extension Snapshot {
  fileprivate var json: JSON {
    ["revision": revision.map { .integer($0) } ?? .null, "date": .string(date)]
  }
}
