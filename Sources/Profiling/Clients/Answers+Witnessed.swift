import Interviewing
import Portfolio
import Trees

extension Answers {
  /// Traits that A clients have more often than others by more than chance. Once the given segment was matched, only
  /// those that some of its clients have; of the segments only its own.
  func witnessed(by portfolio: PortfolioConclusions?, of segment: Int) -> [Discrimination.Trait] {
    let match: Path = "segments[].match"
    let found = (portfolio?.discrimination.traits ?? []).filter { $0.share > $0.overall }
    guard let own = text(match.filled(with: segment)) else { return found.filter { $0.attribute != "segment" } }
    let clients = portfolio?.portfolio.clients ?? []
    let members = clients.indices(with: own, of: "segment")
    return found.filter { trait in members.contains { clients.label(trait.attribute, of: $0) == trait.value } }
  }
}
