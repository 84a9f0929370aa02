import Interviewing
import Language
import Profiling
import Trees

/// The ideal clients side by side: whom each objective puts first, and what those kinds of clients are like.
struct IdealClientsSection {
  let subject: Subject

  private static let most = 3

  var section: Section? {
    let outlooks = outlooks
    return Section(
      .idealClients, subject.say(en: "Ideal clients, side by side", fr: "Clients idéaux, côte à côte"),
      [objectives(outlooks), portraits(outlooks)])
  }

  private var outlooks: [Outlook] {
    Objective.allCases.map {
      Outlook(subject.answers, subject.conclusions.portfolio, under: $0, language: subject.language)
    }
  }

  /// Nil where nobody can be ranked under any of them.
  private func objectives(_ outlooks: [Outlook]) -> Block? {
    guard outlooks.contains(where: { $0.client != nil }) else { return nil }
    let titles = [
      Text(en: "With this objective", fr: "Avec cet objectif"), Text(en: "Ideal clients", fr: "Clients idéaux"),
      Text(en: "Points of 100", fr: "Points sur 100"),
    ]
    return .table(
      Table(
        columns: subject.columns(titles, numbers: [2]),
        rows: outlooks.map { outlook in
          let today = outlook.isToday ? subject.say(en: "today", fr: "aujourd’hui") : nil
          let score = outlook.client.flatMap { outlook.ranking?.standing($0.segment)?.score }
          return [
            Table.Cell(subject.say(outlook.objective.label), note: today),
            outlook.client.map { Table.Cell($0.segment) } ?? .none,
            score.map { Table.Cell(subject.language.number($0), value: $0) } ?? .none,
          ]
        }))
  }

  /// Nil until something of it was said.
  private func portraits(_ outlooks: [Outlook]) -> Block? {
    let segments = segments(outlooks)
    let rows = traits.compactMap { key, title in
      row(title, segments.map { subject.said(key, of: $0) })
    }
    let terms = segments.map { place in
      outlooks.first { $0.client?.segment == subject.answers.segments[place] }?.client?.terms.map(subject.say)
    }
    let all = rows + [row(Text(en: "Terms", fr: "Conditions"), terms)].compactMap(\.self)
    guard !all.isEmpty else { return nil }
    let titles = [subject.say(en: "Trait", fr: "Trait")] + segments.map { subject.answers.segments[$0] }
    return .table(Table(columns: titles.map { Table.Column(title: $0, isNumber: false) }, rows: all))
  }

  /// The chosen one first, then the others that some objective puts first, then whoever else was described.
  private func segments(_ outlooks: [Outlook]) -> [Int] {
    let names = [subject.niche?.segment].compactMap(\.self) + outlooks.compactMap { $0.client?.segment }
    let described = subject.answers.segments.indices.filter { place in
      traits.contains { subject.said($0.key, of: place) != nil }
    }
    let all = names.compactMap { subject.answers.segments.firstIndex(of: $0) } + described
    return Array(all.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }.prefix(Self.most))
  }

  private func row(_ title: Text, _ words: [String?]) -> [Table.Cell]? {
    guard words.contains(where: { $0 != nil }) else { return nil }
    return [Table.Cell(subject.say(title))] + words.map { $0.map { Table.Cell($0) } ?? .none }
  }

  private var traits: [(key: String, title: Text)] {
    [
      ("geographic", Text(en: "Where", fr: "Où")), ("demographic", Text(en: "Plain facts", fr: "Faits vérifiables")),
      ("psychographic", Text(en: "Known by this", fr: "On les reconnaît à ceci")),
      ("behavioural", Text(en: "How they buy", fr: "Leur façon d’acheter")),
      ("trigger", Text(en: "Just before they buy", fr: "Juste avant d’acheter")),
      ("decider", Text(en: "Who decides", fr: "Qui décide")),
      ("paid", Text(en: "What they pay today", fr: "Ce que ces clients paient aujourd’hui")),
      ("dealBreakers", Text(en: "Deal breakers", fr: "Ce qui fait dire non")),
    ]
  }
}
