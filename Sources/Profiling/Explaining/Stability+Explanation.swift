import Language

extension Stability {
  /// In how many orders of the priorities each one comes first.
  func ordersExplanation(_ ranking: Ranking) -> Text? {
    let standings = ranking.standings
    let leading = standings.indices.filter { standings[$0].rank == 1 }
    let others = standings.indices.filter { standings[$0].rank != 1 && winsIn[$0] > 0 }
    let places = leading + others.sorted { winsIn[$0] > winsIn[$1] }
    guard let first = places.first else { return nil }
    let name = Text.segment(standings[first].name).capitalised
    if winsIn[first] == orders {
      return Text(
        en: "\(name[.en]) come first whatever the order of your priorities (\(orders) of \(orders)).",
        fr: "\(name[.fr]) arrivent en tête quel que soit l’ordre de vos priorités (\(orders) sur \(orders)).")
    }
    let rest = places.dropFirst().map { (name: Text.segment(standings[$0].name), wins: winsIn[$0]) }
    let en = rest.isEmpty ? "" : "; " + Language.en.list(rest.map { "\($0.name[.en]) in \($0.wins)" })
    let fr = rest.isEmpty ? "" : " ; " + Language.fr.list(rest.map { "\($0.name[.fr]) dans \($0.wins)" })
    let shared = sharing
    return Text(
      en: """
        \(name[.en]) come first in \(winsIn[first]) of the \(orders) possible orders of priorities\(en).\(shared[.en])
        """,
      fr: """
        \(name[.fr]) arrivent en tête dans \(winsIn[first]) des \(orders) ordres de priorités possibles\(fr).\
        \(shared[.fr])
        """)
  }

  private var sharing: Text {
    let shared = orders - winsIn.reduce(0, +)
    return shared == 0
      ? Text(verbatim: "")
      : Text(
        en: " In \(shared) of them the first place is shared.",
        fr: " Dans \(shared) d’entre eux, la première place est partagée.")
  }

  /// Where another would truly overtake, the smallest change first. At 0 and at 1 it would only draw level.
  func flipsExplanation(_ weights: Weights) -> [Text] {
    let change = { (flip: Flip) in abs(flip.weight - weights[flip.criterion]) }
    return flips.filter { $0.weight > 1e-9 && $0.weight < 1 - 1e-9 }.sorted { change($0) < change($1) }
      .map { flip in
        let (new, today) = Text.percents(flip.weight, weights[flip.criterion])
        let (criterion, rival) = (flip.criterion.inSentence, Text.segment(flip.segment))
        return Text(
          en: "If \(criterion[.en]) counted for \(new[.en]) instead of \(today[.en]), \(rival[.en]) would come first.",
          fr: """
            Si \(criterion[.fr]) comptait pour \(new[.fr]) au lieu de \(today[.fr]), \(rival[.fr]) passeraient en tête.
            """)
      }
  }

  /// Three of the single points that would put another first, and how many more there are.
  var pointsExplanation: [Text] {
    let more = onePoint.count - 3
    let said = onePoint.prefix(3).map(\.explanation)
    guard more > 0 else { return said }
    return said + [
      Text(
        en: "And \(more) more such \(more == 1 ? "change" : "changes").",
        fr: "Et \(more) \(more == 1 ? "autre changement" : "autres changements") du même genre.")
    ]
  }
}

extension Stability.OnePoint {
  fileprivate var explanation: Text {
    let (who, first, criterion) = (Text.segment(segment), Text.segment(leader), criterion.inSentence)
    return segment == leader
      ? Text(
        en: "With \(to) instead of \(from) for \(criterion[.en]), \(first[.en]) would come first.",
        fr: "Avec \(to) au lieu de \(from) pour \(criterion[.fr]), \(first[.fr]) passeraient en tête.")
      : Text(
        en: "If \(who[.en]) had \(to) instead of \(from) for \(criterion[.en]), \(first[.en]) would come first.",
        fr: """
          Si \(who[.fr]) avaient \(to) au lieu de \(from) pour \(criterion[.fr]), \(first[.fr]) passeraient en tête.
          """)
  }
}

extension Text {
  /// Two shares in whole per cent, with a decimal where they would read the same.
  fileprivate static func percents(_ one: Double, _ other: Double) -> (Text, Text) {
    let decimals = (100 * one).rounded() == (100 * other).rounded() ? 1 : 0
    let text = { (share: Double) in
      Text(en: Language.en.percent(share, decimals: decimals), fr: Language.fr.percent(share, decimals: decimals))
    }
    return (text(one), text(other))
  }
}
