import Language
import Portfolio
import Profiling

@testable import Reporting

/// The clients of a gardener: together 35,300 bought and 12,600 left, 35.7 %; the median order is 650.
enum Gardener {
  /// Rates 50, 45, 25, 10, 3.3, 13.3, 55.6 and 20 %. Small is under 900, the third least of eight.
  /// Ease: the hotel (100 + 100 + 76.9) ÷ 3, the clinic (25 + 25 + 61.5) ÷ 3, the school (100 + 100 + 38.5) ÷ 3,
  /// the bistro (75 + 100 + 7.7) ÷ 3, the shop (0 + 83.3 + 15.4) ÷ 3, the factory (0 + 0 + 76.9) ÷ 3.
  static let clients = [
    client("Park Hotel", 12000, 6000, 5, 12, 0), client("Clinic", 8000, 4400, 2, 10, 45),
    client("School", 4000, 3000, 5, 8, 0), client("Bistro", 800, 720, 4, 8, 0),
    client("Museum shop", 600, 580, 1, 3, 10), client("Factory", 6000, 5200, 1, 6, 70),
    client("Florist", 900, 400, nil, nil, nil), client("=Gym", 3000, 2400, nil, nil, nil),
  ]

  private static func client(
    _ name: String, _ revenue: Double, _ cost: Double, _ ease: Double?, _ orders: Double?, _ daysLate: Double?
  ) -> Client {
    var client = Client(name: name)
    (client.revenue, client.cost) = (Amount(revenue), Amount(cost))
    (client.ease, client.orders, client.daysLate) = (ease, orders, daysLate)
    return client
  }

  static func subject(_ language: Language, voice: String = "i", _ clients: [Client] = clients) throws -> Subject {
    let bare = try Business.answering("business: {voice: \(voice)}", named: "Verdure", language)
    var profile = bare.profile
    profile.portfolio = Portfolio(clients, months: 12)
    return try Business.subject(profile)
  }
}
