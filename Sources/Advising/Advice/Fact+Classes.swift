import Interviewing
import Language
import Portfolio
import Profiling
import Trees

/// The four classes, with the names of a few clients of each.
extension Fact {
  static let classes: [Fact] =
    ClientClass.allCases.flatMap(classFacts) + [
      .text("classes.B.hardships", .drawn(\.classKeys)) { situation in
        situation.notable.flatMap { notable in notable.names(notable.classes[.b], notable.hardest) }
      },
      .text("classes.C.rates", .drawn(\.classKeys)) { situation in
        situation.notable.flatMap { notable in notable.names(notable.classes[.c], notable.rate) }
      },
      .number("classes.profitFrom", .drawn(\.classKeys), in: .rate) { situation in
        (situation.conclusions.portfolio?.classes.profitableFrom).map { 100 * $0 }
      },
      .number("classes.hoursOfD", .drawn(\.classKeys)) { $0.notable?.hoursOfD },
      .number("hoursFreed.visits", .drawn(\.visitKeys), in: .whole) { situation in
        guard let hours = situation.notable?.hoursOfD, situation.visitHours > 0 else { return nil }
        return (hours / situation.visitHours).rounded(.down)
      },
      .number("hoursFreed.perVisit", .drawn(\.visitKeys)) { situation in
        situation.conclusions.portfolio.map { _ in situation.visitHours }
      },
    ]

  /// `classes.A`, how many there are; `classes.A.names`; and `classes.A.first`, the one with most at stake.
  private static func classFacts(_ one: ClientClass) -> [Fact] {
    let key = Path(components: [.key("classes"), .key(one.rawValue)])
    return [
      .number(key, .drawn(\.classKeys), in: .whole) { situation in
        situation.conclusions.portfolio.map { Double($0.classes.counts[one] ?? 0) }
      },
      .text(key.appending(key: "names"), .drawn(\.classKeys)) { situation in
        situation.notable.flatMap { $0.names($0.classes[one]) }
      },
      .text(key.appending(key: "first"), .drawn(\.classKeys)) { situation in
        situation.notable.flatMap { notable in
          (notable.classes[one]?.first.first).map { Text(verbatim: notable.name($0)) }
        }
      },
    ]
  }
}

extension Situation {
  /// Where the figures of the clients come from.
  var figureKeys: [Path] { answers["portfolio.imported"] == nil ? ["portfolio.clients"] : ["portfolio.imported"] }

  /// The same, with those of some settings that were made.
  func figureKeys(with settings: [Path]) -> [Path] { figureKeys + settings.filter { answers[$0] != nil } }

  fileprivate var classKeys: [Path] {
    figureKeys(with: ["portfolio.profitFrom", "portfolio.easeFrom", "business.hourlyCost"])
  }

  fileprivate var visitKeys: [Path] { classKeys + figureKeys(with: ["portfolio.visitHours"]).dropFirst() }

  fileprivate var visitHours: Double { conclusions.portfolio?.effort.totals.hours[.visit] ?? 0 }
}
