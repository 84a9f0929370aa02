import Interviewing
import Language
import Portfolio
import Profiling
import Trees

/// What the figures of the clients say as a whole, and what they lack.
extension Fact {
  static let portfolio = concentration + whale + payment + effort + lacking

  private static let concentration: [Fact] = [
    .number("concentration.largest", .drawn(\.figureKeys), in: .percent) { situation in
      (situation.conclusions.portfolio?.concentration).map { 100 * $0.largest }
    },
    .text("concentration.largestName", .drawn(\.figureKeys)) { situation in
      situation.notable.flatMap { notable in notable.largest.first.first.map { Text(verbatim: notable.name($0)) } }
    },
    .number("concentration.limit", .drawn(\.figureKeys), in: .percent) { situation in
      (situation.conclusions.portfolio?.concentration).map { 100 * $0.limits.largest }
    },
    .number("concentration.herfindahl", .drawn(\.figureKeys)) {
      $0.conclusions.portfolio?.concentration?.herfindahl
    },
    .number("concentration.equalClients", .drawn(\.figureKeys)) {
      $0.conclusions.portfolio?.concentration?.equalClients
    },
    .yesno("concentration.isHigh", .drawn(\.figureKeys)) { situation in
      (situation.conclusions.portfolio?.concentration).map { $0.largestIsTooLarge || $0.isTooConcentrated }
    },
  ]

  private static let whale: [Fact] = [
    .number("whale.peakPercent", .drawn(\.profitKeys), in: .percent) { $0.conclusions.portfolio?.whale?.peakPercent },
    .number("whale.total", .drawn(\.profitKeys), in: .money) { $0.conclusions.portfolio?.whale?.total.value },
    .number("whale.clients", .drawn(\.profitKeys), in: .whole) { situation in
      (situation.conclusions.portfolio?.whale).map { Double($0.clients) }
    },
    .number("whale.loss", .drawn(\.profitKeys), in: .money) { situation in
      (situation.conclusions.portfolio?.whale).map { ($0.peak - $0.total).value }
    },
    .number("whale.losers", .drawn(\.profitKeys), in: .whole) { situation in
      situation.conclusions.portfolio?.whale == nil ? nil : (situation.notable?.losers.count).map(Double.init)
    },
    .text("whale.losers.names", .drawn(\.profitKeys)) { situation in
      situation.notable.flatMap { $0.names($0.losers) }
    },
  ]

  private static let payment: [Fact] = [
    .text("payment.late", .drawn(\.paymentKeys)) { situation in
      situation.notable.flatMap { notable in
        notable.names(notable.late) { index in
          notable.all.portfolio.clients[index].netDaysLate.map { days in
            let words = Unit.whole.words(days, "")
            return Text(en: "\(words[.en]) days", fr: "\(words[.fr]) jours")
          }
        }
      }
    },
    .text("payment.riskiest", .drawn(\.paymentKeys)) { situation in
      situation.notable.flatMap { notable in notable.late.first.first.map { Text(verbatim: notable.name($0)) } }
    },
    .text("payment.riskiest.terms", .drawn(\.paymentKeys)) { situation in
      situation.notable.flatMap { notable in
        notable.late.first.first.flatMap { notable.all.payment.terms(for: notable.all.portfolio.clients[$0])?.label }
      }
    },
  ]

  private static let effort: [Fact] = [
    .yesno("effort.isOverloaded", .drawn(\.effortKeys)) { $0.effort?.isOverloaded },
    .number("effort.remoteHours", .drawn(\.effortKeys)) { situation in
      situation.effort?.remote
    },
    .number("effort.capacity", .drawn(\.effortKeys)) { $0.effort?.capacity },
  ]

  private static let lacking: [Fact] = [
    .number("portfolio.clientCount", .drawn(\.figureKeys), in: .whole) { situation in
      (situation.conclusions.portfolio?.portfolio.clients.count).map(Double.init)
    },
    .yesno("portfolio.onlyRevenue", .drawn(\.figureKeys)) { situation in
      situation.conclusions.portfolio.map { $0.revenue != nil && $0.profit.known == 0 }
    },
    .number("portfolio.hoursUnpriced", .drawn(\.profitKeys), in: .whole) { situation in
      guard let notable = situation.notable, situation.answers["business.hourlyCost"] == nil else { return nil }
      return Double(notable.withHours)
    },
    .segments("portfolio.unmatched", .drawn(\.matchKeys)) { situation in
      situation.matchKeys.isEmpty ? [] : situation.unmatched.map { situation.answers.segments[$0] }
    },
  ]
}

extension Situation {
  fileprivate var profitKeys: [Path] { figureKeys + ["business.hourlyCost"] }
  fileprivate var paymentKeys: [Path] { figureKeys(with: ["portfolio.terms"]) }
  fileprivate var effortKeys: [Path] {
    figureKeys(with: ["business.hours", "business.hourlyCost", "portfolio.remoteHours"])
  }

  /// The effort scale where nothing is needed for it.
  fileprivate var effort: EffortTotals? {
    conclusions.portfolio.map(\.effort.totals).flatMap { $0.needs.isEmpty ? $0 : nil }
  }

  /// Segments of the interview that nobody has looked for in the file yet.
  fileprivate var unmatched: [Int] {
    guard !answers.values(of: "portfolio.segments[].name").isEmpty else { return [] }
    return answers.segments.indices.filter { !answers.isTouched(Self.match.filled(with: $0)) }
  }

  fileprivate var matchKeys: [Path] { unmatched.map(Self.match.filled) }

  private static let match: Path = "segments[].match"
}
