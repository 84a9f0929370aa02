import Advising
import Interviewing
import Language
import Portfolio
import Profiling
import Testing
import Trees

@testable import Storage

/// How often conclusions are drawn around an answer, and that none is left over from the answer before.
@Suite struct ProfileWriterTests {
  private let workshop: Workshop
  private let content: ContentLibrary
  private let catalogue: Catalogue
  /// One for all saves, as the program has it.
  private let advisor: Advisor
  private let folder: ProfileFolder

  init() throws {
    workshop = try Workshop()
    content = ContentLibrary(home: workshop.home)
    catalogue = content.catalogue()
    advisor = content.advisor(catalogue)
    let profile = Profile(name: "Atelier Nord", language: .en, currency: "EUR", created: Self.morning)
    folder = try ProfileStore(home: workshop.home).create(profile, catalogue)
  }

  private static let morning = "2026-11-22T08:00:00Z"

  /// One after the other: each moves another part of the conclusions.
  private static let answers: [(key: Path, value: JSON)] = [
    ("business.voice", "i"), ("objective.kind", "margin"),
    ("objective.priorities", ["profit", "ease", "expertise", "enjoy", "reach"]),
    ("segments", [["name": "bars"], ["name": "inns"]]),
    ("segments[0].ratings", ["enjoy": 4, "profit": 2, "ease": 3, "reach": 5, "expertise": 4]),
    ("segments[1].ratings", ["enjoy": 2, "profit": 5, "ease": 4, "reach": 3, "expertise": 4]),
    ("niche.segment", "inns"), ("statement.audience", "inns by the sea"), ("statement.expertise", "passion"),
    ("segments[1].ratings.profit", 1), ("market.prospects", 40), ("contrast.best", "the Mill pays on day 1"),
    ("segments[1].match", "north"), ("portfolio.profitFrom", 30), ("portfolio.easeFrom", 80),
    ("business.hourlyCost", 45), ("value.volumeOrMargin", "margin"), ("niche.segment", "bars"),
  ]

  /// Six clients, half of them in the north, with a profit of 10, 20 … 60 on 100.
  private static let clients = Clients(
    (1...6).map { number in
      var client = Client(name: "Client \(number)")
      client.revenue = Amount(100)
      client.cost = Amount(Double(100 - 10 * number))
      client.ease = Double(number % 5 + 1)
      client.hours = 2
      client.attributes["segment"] = number % 2 == 0 ? "north" : "south"
      return client
    })

  private func keep(_ value: JSON, at key: Path, _ writer: ProfileWriter) throws {
    writer.profile.answers.set(value, at: key, note: Note(status: .answered, at: Self.morning))
    try writer.save(at: Self.morning)
  }

  /// The file as another program would write it that has only the file and the clients beside it.
  private func expectFresh(_ comment: Comment) throws {
    let bytes = try folder.read(.profile, limit: 1 << 20).bytes
    var profile = try Profile(bytes)
    profile.portfolio = try folder.portfolio(profile)
    let fresh = profile.json(catalogue, profile.conclusions(catalogue), content.advisor(catalogue))
    #expect(Profile.bytes(of: fresh) == bytes, comment)
  }

  @Test(arguments: [false, true])
  func whatIsSavedFollowsFromTheFileAlone(hasClients: Bool) throws {
    let writer = try ProfileWriter(folder, catalogue, advisor)
    if hasClients { _ = try writer.replaceClients(Self.clients, imported: ["months": 12], at: Self.morning) }
    for (key, value) in Self.answers {
      try keep(value, at: key, writer)
      try expectFresh("after \(key)")
    }
    guard hasClients else { return }
    // Two hours at 45 cost more than anybody brings; of the eases 25, 50, 75, 100, 0 and 25 one is 80 or more.
    #expect(writer.conclusions.portfolio?.classes.counts == [.c: 1, .d: 5])
    _ = try writer.replaceClients(Clients(Self.clients.prefix(5)), imported: ["months": 12], at: Self.morning)
    try expectFresh("after other clients")
    _ = try writer.clearClients(at: Self.morning)
    try expectFresh("without clients")
  }

  /// Answers to every question there is, one after the other, in an order that mixes the questionnaires: whatever is
  /// taken over from the save before would show.
  @Test(arguments: [false, true])
  func nothingIsLeftOverFromOtherAnswers(hasClients: Bool) throws {
    let writer = try ProfileWriter(folder, catalogue, advisor)
    if hasClients { _ = try writer.replaceClients(Self.clients, imported: ["months": 12], at: Self.morning) }
    for (key, value) in Self.answers { writer.profile.answers.set(value, at: key, note: Note(status: .answered)) }
    let answers = catalogue.questionnaires.flatMap(\.questions).flatMap(samples)
    var random = Lehmer(state: hasClients ? 7 : 11)
    for (number, (key, value)) in answers.shuffled(using: &random).enumerated() {
      let isName = key.components.last == .key("name")
      let status = Note.Status.allCases[number % 9 == 8 && !isName ? number / 9 % 6 : 0]
      let at = "2026-11-22T08:00:\(10 + number % 50)Z"
      writer.profile.answers.set(status == .answered ? value : nil, at: key, note: Note(status: status, at: at))
      writer.settle()
      try writer.save(at: at)
      guard number % 5 == 0 else { continue }
      try expectFresh("after \(key), answer \(number)")
      var answers = writer.profile.answers
      #expect(writer.profile.settlement(catalogue).settle(&answers).isEmpty, "after \(key), answer \(number)")
    }
    try expectFresh("after all answers")
  }

  /// Two answers of the type of a question, for two items where it is asked for each.
  private func samples(of question: Interviewing.Question) -> [(key: Path, value: JSON)] {
    let keys = question.key.isTemplate ? [0, 1].map { question.key.filled(with: $0) } : [question.key, question.key]
    if case .list = question.type, question.key.isTemplate { return zip(keys, ["taverns", "inns"]).map { ($0, $1) } }
    return zip(keys, samples(of: question.type)).map { ($0, $1) }
  }

  private func samples(of type: AnswerType) -> [JSON] {
    switch type {
    case .choice(.fixed(let options)): [options.first, options.last].compactMap(\.self).map { value(of: $0) }
    case .choices(.fixed(let options)): [.array(options.prefix(2).map(value)), []]
    case .choice(.answers), .text: ["bars", "inns"]
    case .choices(.answers): [["bars"], ["inns"]]
    case .rank(let options): [.array(options.map(value)), .array(options.reversed().map(value))]
    case .rating: [2, 5]
    case .number, .money, .percent: [3, 80]
    case .yesno: [true, false]
    case .date: ["2026-01-02", "2027-03-04"]
    case .list: [["one", "two"], ["three"]]
    case .row(let of): samples(of: of)
    case .table(let columns, _): [[row(of: columns, 0), row(of: columns, 1)], [row(of: columns, 1)]]
    case .anything: []
    }
  }

  private func row(of columns: [Interviewing.Column], _ number: Int) -> JSON {
    .object(Dictionary(uniqueKeysWithValues: columns.map { ($0.id, samples(of: $0.type)[number]) }))
  }

  private func value(of option: Option) -> JSON { Int(option.id).map { .integer($0) } ?? .string(option.id) }

  /// Lehmer's generator: the same numbers in every run.
  private struct Lehmer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 0xda94_2042_e4dd_58b5 &+ 1
      return state ^ state >> 32
    }
  }

  @Test func conclusionsAreDrawnOnceForAnAnswer() throws {
    var count = 0
    let writer = try ProfileWriter(folder, catalogue, advisor) { profile, settlement, last in
      count += 1
      return profile.conclusions(catalogue, settlement, following: last)
    }
    let before = writer.conclusions
    #expect(count == 1)
    for (number, (key, value)) in Self.answers.enumerated() {
      try keep(value, at: key, writer)
      _ = writer.conclusions
      #expect(count == number + 2, "after \(key)")
    }
    try writer.save(at: "2026-11-22T09:00:00Z", reason: "niche")
    #expect(writer.conclusions != before)
    #expect(count == Self.answers.count + 1)
  }

  /// The table is judged when it comes and when a setting changes, not at each answer: what is judged once more would have
  /// columns of its own.
  @Test func clientsThatDidNotChangeAreNotJudgedAgain() throws {
    let writer = try ProfileWriter(folder, catalogue, advisor)
    _ = try writer.replaceClients(Self.clients, imported: ["months": 12], at: Self.morning)
    let first = try columns(writer)
    try keep("the Mill pays on day 1", at: "contrast.best", writer)
    #expect(try columns(writer) == first)
    try keep(30, at: "portfolio.profitFrom", writer)
    #expect(try columns(writer) != first)
  }

  /// Where what is concluded of the clients is kept in memory.
  private func columns(_ writer: ProfileWriter) throws -> UnsafePointer<Classes.Standing>? {
    let classes = try #require(writer.conclusions.portfolio?.classes.ofClients)
    return classes.withUnsafeBufferPointer(\.baseAddress)
  }
}
