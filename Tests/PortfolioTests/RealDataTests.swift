import Foundation
import Portfolio
import Testing

/// Real orders, where the folder with them lies beside the project; the expected figures come from the oracle.
@Suite struct RealDataTests {
  private static let folder = Fixture.folder.appending(path: "../../../../shared/data").standardized
  private static func isThere(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: file).path)
  }

  private func portfolio(_ file: String, split: (Substring) -> (name: Substring, amount: Substring)) throws -> Portfolio
  {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let sums = text.split(whereSeparator: \.isNewline).map(split).reduce(into: [Substring: Amount]()) { sums, order in
      guard let amount = Double(order.amount).flatMap({ Amount($0) }) else { return }
      sums[order.name, default: .zero] += amount
    }
    return Portfolio(sums.map { client(String($0.key), revenue: $0.value.value) })
  }

  @Test(.enabled(if: isThere("rfm_data_orders.csv")))
  func ordersOfAShop() throws {
    let shop = PortfolioConclusions(
      try portfolio("rfm_data_orders.csv") { line in
        let cells = line.split(separator: ",")
        return (cells[0], cells[2])
      })
    #expect(shop.portfolio.clients.count == 995)
    #expect(shop.revenue == Amount(464_158))
    #expect(shop.abc.counts == [.a: 607, .b: 228, .c: 160])
    #expect(isNear(shop.abc.share(.a), 0.801561))
    #expect(isNear(shop.concentration?.largest, 0.003206))
    #expect(isNear(shop.concentration?.herfindahl, 0.001272))
  }

  /// Eight of them bought for nothing.
  @Test(.enabled(if: isThere("CDNOW_sample.txt")))
  func buyersOfMusic() throws {
    let buyers = PortfolioConclusions(
      try portfolio("CDNOW_sample.txt") { line in
        let cells = line.split(separator: " ")
        return (cells[0], cells[4])
      })
    #expect(buyers.portfolio.clients.count == 2357)
    #expect(buyers.revenue == Amount(244_091.94))
    #expect(buyers.abc.counts == [.a: 777, .b: 804, .c: 776])
    #expect(isNear(buyers.concentration?.top10, 0.084941))
    #expect(buyers.classes.unclassified == 2357)
    #expect(buyers.whale == nil)
  }
}
