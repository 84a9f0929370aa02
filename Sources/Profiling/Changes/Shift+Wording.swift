import Interviewing
public import Language
import Portfolio
import Trees

extension Shift {
  /// A sentence of its own.
  ///
  /// - Parameter currency: ISO 4217, such as `EUR`.
  public func sentence(currency: String) -> Text {
    switch self {
    case .leader(let from, let to): Self.leader(from, to)
    case .left(let name, let status): Self.left(.segment(name).capitalised, status)
    case .entered(let name, let rank): Self.entered(.segment(name).capitalised, rank)
    case .verdict(_, let to): Self.verdict(to)
    case .segment(let from, let to): Self.segment(from, to)
    case .statement(let from, let to): Self.statement(from, to)
    case .evidence(let from, let to):
      Text(
        en: "The niche rested on \(from.ground[.en]); it now rests on \(to.ground[.en]).",
        fr: "La niche reposait sur \(from.ground[.fr]) ; elle repose maintenant sur \(to.ground[.fr]).")
    case .confirmed(let keys):
      Text(
        en: "No longer assumed: \(Self.claims(keys)[.en]).",
        fr: "Ce n’est plus une supposition : \(Self.claims(keys)[.fr]).")
    case .assumed(let keys):
      Text(
        en: "Now assumed: \(Self.claims(keys)[.en]).",
        fr: "C’est maintenant une supposition : \(Self.claims(keys)[.fr]).")
    case .zone(let name, let from, let to): Self.zone(.segment(name), from?.label, to?.label)
    case .potential(let from, let to): Self.potential(from, to, currency)
    case .clients(let from, let to): Self.clients(from, to)
    case .revenue(let from, let to):
      Self.amount(Text(en: "Their revenue", fr: "Leur chiffre d’affaires"), from, to, currency)
    case .profit(let from, let to):
      Self.amount(Text(en: "Their profit", fr: "Leur rentabilité"), from, to, currency)
    case .classes(let from, let to): Self.classes(from, to)
    }
  }

  private static func claims(_ keys: [Path]) -> Text {
    let labels = Slot.allCases.filter { keys.contains($0.key) }.map(\.label)
    return .each { language in language.list(labels.map { $0[language] }) }
  }

  private static func left(_ name: Text, _ status: Ranking.Status) -> Text {
    status == .excluded
      ? Text(
        en: "\(name[.en]) left the ranking: impossible to reach today.",
        fr: "\(name[.fr]) sortent du classement : impossibles à joindre aujourd’hui.")
      : Text(
        en: "\(name[.en]) left the ranking: too many answers are missing.",
        fr: "\(name[.fr]) sortent du classement : il manque trop de réponses.")
  }

  private static func entered(_ name: Text, _ rank: Int) -> Text {
    Text(
      en: "\(name[.en]) entered the ranking, on place \(rank).",
      fr: "\(name[.fr]) entrent au classement, au rang \(rank).")
  }

  private static func verdict(_ now: Stability.Verdict) -> Text {
    switch now {
    case .clear:
      Text(
        en: "The first place became clear: no single point would change it.",
        fr: "La première place devient nette : un seul point n’y changerait rien.")
    case .close:
      Text(
        en: "The first place became close: a single point could change it.",
        fr: "La première place devient serrée : un seul point pourrait la changer.")
    }
  }

  private static func segment(_ old: String?, _ new: String?) -> Text {
    guard let new else { return Text(en: "No niche is chosen any more.", fr: "Plus aucune niche n’est choisie.") }
    let to = Text.segment(new)
    guard let old else {
      return Text(en: "The niche is written for \(to[.en]).", fr: "La niche s’écrit pour \(to[.fr]).")
    }
    let from = Text.segment(old)
    return Text(
      en: "The niche is now written for \(to[.en]), no longer for \(from[.en]).",
      fr: "La niche s’écrit désormais pour \(to[.fr]), et non plus pour \(from[.fr]).")
  }

  private static func statement(_ old: String?, _ new: String?) -> Text {
    guard let new else {
      return Text(en: "The sentence is incomplete again.", fr: "La phrase est de nouveau incomplète.")
    }
    let to = Text.quoted(new)
    guard let old else { return Text(en: "The sentence: \(to[.en])", fr: "La phrase : \(to[.fr])") }
    let from = Text.quoted(old)
    return Text(
      en: "The sentence became \(to[.en]) (it was \(from[.en])).",
      fr: "La phrase devient \(to[.fr]) (c’était \(from[.fr])).")
  }

  private static func zone(_ name: Text, _ from: Text?, _ to: Text?) -> Text {
    let quoted = { (zone: Text, language: Language) in language.quoted(zone[language]) }
    guard let to else {
      return Text(
        en: "In the matrix, \(name[.en]) have no place any more: too few ratings.",
        fr: "Dans la matrice, \(name[.fr]) n’ont plus de place : trop peu de notes.")
    }
    guard let from else {
      return Text(
        en: "In the matrix, \(name[.en]) found their place: \(quoted(to, .en)).",
        fr: "Dans la matrice, \(name[.fr]) trouvent leur place : \(quoted(to, .fr)).")
    }
    return Text(
      en: "In the matrix, \(name[.en]) went from \(quoted(from, .en)) to \(quoted(to, .en)).",
      fr: "Dans la matrice, \(name[.fr]) passent de \(quoted(from, .fr)) à \(quoted(to, .fr)).")
  }
}

extension Shift {
  private static func leader(_ old: [String], _ new: [String]) -> Text {
    guard !new.isEmpty else {
      return Text(en: "Nobody can be ranked any more.", fr: "Plus personne ne peut être classé.")
    }
    let first = Text.segments(new).capitalised
    if new.count > 1 {
      return Text(en: "\(first[.en]) are level at the top.", fr: "\(first[.fr]) sont à égalité en tête.")
    }
    if old.isEmpty { return Text(en: "\(first[.en]) come first.", fr: "\(first[.fr]) arrivent en tête.") }
    if old.count > 1 {
      return Text(
        en: "No longer level: \(Text.segments(new)[.en]) come first.",
        fr: "L’égalité est rompue : \(Text.segments(new)[.fr]) passent en tête.")
    }
    let second = Text.segments(old)
    return Text(
      en: "\(first[.en]) took the lead from \(second[.en]).",
      fr: "\(first[.fr]) passent en tête et délogent \(second[.fr]).")
  }

  private static func potential(_ old: Double?, _ new: Double?, _ currency: String) -> Text {
    let money = { (amount: Double, language: Language) in language.money(amount, currency) }
    guard let new else {
      return Text(
        en: "The market’s potential cannot be worked out any more.",
        fr: "Le potentiel du marché ne peut plus se calculer.")
    }
    guard let old else {
      return Text(
        en: "The market could bring \(money(new, .en)) a year.",
        fr: "Le marché pourrait rapporter \(money(new, .fr)) par an.")
    }
    return Text(
      en: "The market’s potential went from \(money(old, .en)) to \(money(new, .en)) a year.",
      fr: "Le potentiel du marché passe de \(money(old, .fr)) à \(money(new, .fr)) par an.")
  }

  private static func clients(_ old: Int?, _ new: Int?) -> Text {
    let count = { (number: Int, language: Language) in
      language.count(number, Text(en: "client", fr: "client"), Text(en: "clients", fr: "clients"))
    }
    guard let new else { return Text(en: "The clients were taken away.", fr: "Les clients ont été retirés.") }
    guard let old else {
      return Text(en: "\(count(new, .en)) came in.", fr: "Entrée de \(count(new, .fr)) dans le portefeuille.")
    }
    return Text(
      en: "The portfolio went from \(old) to \(count(new, .en)).",
      fr: "Le portefeuille passe de \(old) à \(count(new, .fr)).")
  }

  private static func amount(_ what: Text, _ old: Double?, _ new: Double?, _ currency: String) -> Text {
    let money = { (amount: Double, language: Language) in language.money(amount, currency) }
    guard let new else {
      return Text(en: "\(what[.en]) is not known any more.", fr: "\(what[.fr]) : donnée manquante désormais.")
    }
    guard let old else {
      return Text(en: "\(what[.en]) is \(money(new, .en)).", fr: "\(what[.fr]) : \(money(new, .fr)).")
    }
    return Text(
      en: "\(what[.en]) went from \(money(old, .en)) to \(money(new, .en)).",
      fr: "\(what[.fr]) : de \(money(old, .fr)) à \(money(new, .fr)).")
  }

  /// Only the classes whose count moved.
  private static func classes(_ old: [ClientClass: Int], _ new: [ClientClass: Int]) -> Text {
    let moved = ClientClass.allCases.filter { old[$0] != new[$0] }
    return Text(
      en: "Classes: "
        + moved.map { one in
          "\(one.rawValue) \(old[one].map { "from \($0) to " } ?? "")\(new[one] ?? 0)"
        }.joined(separator: ", ") + ".",
      fr: "Classes : "
        + moved.map { one in
          "\(one.rawValue) \(old[one].map { "de \($0) à " } ?? "")\(new[one] ?? 0)"
        }.joined(separator: ", ") + ".")
  }
}
