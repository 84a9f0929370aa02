import Interviewing
import Language
import Portfolio
import Profiling
import Terminal
import Trees

/// What one client is worth today and under another objective, side by side where the screen is wide enough.
struct ClientOutlookView {
  private let sides: [Side]
  private let isToday: Bool
  private let index: Int
  private let currency: String

  private struct Side {
    let objective: Objective?
    let isToday: Bool
    let all: PortfolioConclusions
  }

  init(_ name: String, under objective: Objective, _ subject: ProfileView) throws {
    guard let all = subject.conclusions.portfolio else { throw Failure.noClients }
    let answers = subject.profile.answers
    index = try ClientView.place(of: name, among: all.portfolio.clients)
    currency = subject.profile.currency
    isToday = answers.objective == objective
    let today = Side(objective: answers.objective, isToday: true, all: all)
    let then = PortfolioConclusions(all.portfolio, answers.portfolioSettings(under: objective))
    sides = isToday ? [today] : [today, Side(objective: objective, isToday: false, all: then)]
  }

  func text(_ session: Session) -> String {
    let language = session.language
    let columns = sides.map { side in
      let explanation = ClientExplanation(side.all, client: index, currency: currency)
      return ([title(side)[language]] + (explanation?.worth(language) ?? [])).map(visible)
    }
    let heading = ClientExplanation(sides[0].all, client: index, currency: currency)?.lines(language).first
    return [heading, joined(columns, session.screenWidth), change[language]].compactMap(\.self)
      .joined(separator: "\n\n")
  }

  private func joined(_ columns: [[String]], _ width: Int?) -> String {
    guard let width, width >= OutlookView.wide, columns.count == 2 else {
      return columns.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }
    return sideBySide(columns[0], columns[1], width: width)
  }

  private func title(_ side: Side) -> Text {
    guard let objective = side.objective?.label else {
      return Text(en: "Today, without an objective:", fr: "Aujourd’hui, sans objectif :")
    }
    let quoted = Language.fr.quoted(objective[.fr])
    return side.isToday
      ? Text(en: "Today, with a view to \(objective[.en]):", fr: "Aujourd’hui, avec l’objectif \(quoted) :")
      : Text(en: "With a view to \(objective[.en]):", fr: "Avec l’objectif \(quoted) :")
  }

  private var change: Text {
    if isToday {
      return Text(
        en: "That is today’s objective: nothing moves.", fr: "C’est l’objectif d’aujourd’hui : rien ne bouge.")
    }
    let ranks = sides.compactMap { $0.all.value.rank(of: index) }
    guard ranks.count == 2 else {
      return Text(
        en: "Too little is known for a value under any objective.",
        fr: "On en sait trop peu pour une valeur, quel que soit l’objectif.")
    }
    if ranks[0] == ranks[1] {
      return Text(
        en: "The rank stays \(ranks[0]) under both objectives.",
        fr: "Le rang reste \(ranks[0]) avec les deux objectifs.")
    }
    return Text(
      en: "The rank goes from \(ranks[0]) to \(ranks[1]).", fr: "Le rang passe de \(ranks[0]) à \(ranks[1]).")
  }

  /// What `show client` has, and the same client under each objective.
  var json: JSON {
    var json = ClientView(sides[0].all, index, currency: currency).json.object ?? [:]
    json["objectives"] = .array(sides.map(value))
    return .object(json)
  }

  private func value(_ side: Side) -> JSON {
    let one = ClientView(side.all, index, currency: currency).json
    return [
      "objective": side.objective.map { .string($0.rawValue) } ?? .null, "isToday": .bool(side.isToday),
      "value": one["value"] ?? .null, "coverage": one["coverage"] ?? .null,
      "status": one["statuses"]?["value"] ?? .null, "effort": one["effort"] ?? .null,
      "rank": side.all.value.rank(of: index).map { .integer($0) } ?? .null, "valueFrom": one["valueFrom"] ?? .null,
    ]
  }
}
