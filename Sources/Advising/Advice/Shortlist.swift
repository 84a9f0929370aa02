/// How many clients there are of some kind, and the few that have most at stake.
struct Shortlist {
  /// As many names as a sentence bears.
  static let most = 3

  private(set) var count = 0
  /// Places in the portfolio, the highest stake first; equal ones in the order of the portfolio.
  var first: [Int] { leading.map(\.client) }

  private var leading: [(client: Int, stake: Double)] = []

  mutating func add(_ client: Int, stake: Double) {
    count += 1
    let place = leading.firstIndex { $0.stake < stake } ?? leading.count
    guard place < Self.most else { return }
    leading.insert((client, stake), at: place)
    if leading.count > Self.most { leading.removeLast() }
  }
}
