import Interviewing
public import Language
import Trees

/// The market in words: the chain as the calculation it is, what it lacks, and the four points beside it.
public struct MarketExplanation {
  private let market: Market
  private let currency: String

  /// - Parameter currency: ISO 4217, such as `EUR`.
  public init(_ market: Market, currency: String) {
    self.market = market
    self.currency = currency
  }

  /// One thing each, to be wrapped by whoever shows them.
  public func lines(_ language: Language) -> [String] {
    let texts = [title, chain(language), result(language), missing] + points + [guess]
    return texts.compactMap { $0?[language] }
  }

  /// What follows from the chain and stands beside it, without the chain.
  public func points(_ language: Language) -> [String] {
    ([result(language), missing] + points + [guess]).compactMap { $0?[language] }
  }

  private var title: Text? {
    market.segment.map {
      Text(en: "The market of \(Text.segment($0)[.en]):", fr: "Le marché : \(Text.segment($0)[.fr])")
    }
  }

  private func chain(_ language: Language) -> Text? {
    guard market.missing.count(where: Market.chain.contains) < Market.chain.count else { return nil }
    let figure = { (value: Double?) in value.map { language.number($0) } ?? "?" }
    let percent = { (value: Double?) in value.map { language.percent($0 / 100, decimals: 1) } ?? "?" }
    let money = { (value: Double?) in value.map { language.money($0, currency) } ?? "?" }
    let (all, reach, share) = (figure(market.prospects), percent(market.reachable), percent(market.share))
    let (spend, result) = (money(market.spend), money(market.potential))
    return Text(
      en: "\(all) prospects × \(reach) within reach × \(share) won × \(spend) a year = \(result) a year",
      fr: "\(all) clients possibles × \(reach) joignables × \(share) gagnés × \(spend) par an = \(result) par an")
  }

  private func result(_ language: Language) -> Text? {
    guard let reach = market.withinReach else { return nil }
    let within = about(reach, language)
    guard let won = market.clientsWon.map({ about($0, language) }) else {
      return Text(
        en: "That makes about \(within) of them within reach.",
        fr: "Soit environ \(within) clients que vous pouvez joindre.")
    }
    return Text(
      en: "That makes about \(within) within reach, of whom \(won) become clients.",
      fr: "Soit environ \(within) clients à votre portée, dont \(won) que vous gagneriez.")
  }

  /// Whole, except where that would hide half of it.
  private func about(_ value: Double, _ language: Language) -> String {
    language.number(value, decimals: value < 10 ? 1 : 0)
  }

  private var missing: Text? {
    let (numbers, others) = (
      market.missing.filter(Market.chain.contains), market.missing.filter(Market.points.contains)
    )
    if !numbers.isEmpty {
      let (en, fr) = (list(numbers, .en), list(numbers, .fr))
      return Text(en: "Still missing for the amount: \(en).", fr: "Pour le montant, il manque encore : \(fr).")
    }
    guard !others.isEmpty else { return nil }
    return Text(en: "Not said yet: \(list(others, .en)).", fr: "Pas encore dit : \(list(others, .fr)).")
  }

  private func list(_ keys: [Path], _ language: Language) -> String {
    language.list(keys.map { Market.label($0)[language] })
  }

  private var points: [Text?] {
    [
      market.position.map { Text(en: "Your place: \($0.label[.en]).", fr: "Votre place : \($0.label[.fr]).") },
      market.growth.map { Text(en: "Their number: \($0.label[.en]).", fr: "Leur nombre : \($0.label[.fr]).") },
      market.profitability.map { said(Text(en: "Can one live from it?", fr: "En vit-on bien ?"), $0) },
      market.buying.map { said(Text(en: "How they choose:", fr: "Leur façon de choisir :"), $0) },
    ]
  }

  private func said(_ title: Text, _ words: String) -> Text {
    Text(en: "\(title[.en]) \(Language.en.quoted(words))", fr: "\(title[.fr]) \(Language.fr.quoted(words))")
  }

  private var guess: Text? {
    guard market.evidence == .guess, market.potential != nil else { return nil }
    return Text(
      en: "One of these answers at least is a guess, and the amount is no surer than that one.",
      fr: "L’une de ces réponses au moins est une supposition, et le montant n’est pas plus sûr qu’elle.")
  }
}
