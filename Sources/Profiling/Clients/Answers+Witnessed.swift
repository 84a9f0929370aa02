import Interviewing
import Portfolio
import Trees

extension Answers {
  /// Traits that A clients have more often than others by more than chance; of the segments only the one that the given
  /// segment was matched with.
  func witnessed(by portfolio: PortfolioConclusions?, of segment: Int) -> [Discrimination.Trait] {
    let match: Path = "segments[].match"
    let own = text(match.filled(with: segment))
    return (portfolio?.discrimination.traits ?? []).filter { trait in
      trait.share > trait.overall && (trait.attribute != "segment" || trait.value == own)
    }
  }
}
