public import Language
import Trees

extension PortfolioSummary {
  /// What sets A clients apart; or that nothing does, or that nothing could be tested. None where nobody has a class.
  var discrimination: [Text] {
    guard !classes.isEmpty else { return [] }
    let tested = self["discriminationTested"].count ?? 0
    if tested == 0 {
      return [
        Text(
          en: "What A clients have in common cannot be told yet: it takes ten classified clients of one kind.",
          fr: "Impossible encore de dire ce que les clients A ont en commun : il en faut dix classés d’un même genre.")
      ]
    }
    if traits.isEmpty {
      return [
        Text(
          en: tested == 1
            ? "The one trait tested does not set A clients apart: the difference may be chance."
            : "None of the \(tested) traits tested sets A clients apart: the differences may be chance.",
          fr: tested == 1
            ? "Le seul trait examiné ne distingue pas les clients A : l’écart peut venir du hasard."
            : "Aucun des \(tested) traits examinés ne distingue les clients A : les écarts peuvent venir du hasard."
        )
      ]
    }
    return traits.map(\.explanation)
  }
}

extension Discrimination.Trait {
  /// As a trait of an ideal client, with both shares: a sentence.
  public var sentence: Text {
    let (trait, shares) = (name, [share, overall].map { Text.percent($0) })
    return Text(
      en: "Among your clients, \(trait[.en]): \(shares[0][.en]) are in class A, against \(shares[1][.en]) overall.",
      fr: """
        Parmi vos clients, \(trait[.fr]) : \(shares[0][.fr]) sont en classe A, contre \(shares[1][.fr]) sur l’ensemble.
        """)
  }

  fileprivate var explanation: Text {
    let (trait, shares) = (name, [share, overall].map { Text.percent($0) })
    let (low, high) = (Text.percent(interval.low), Text.percent(interval.high))
    return Text(
      en: """
        \(share > overall ? "More" : "Fewer") A clients than elsewhere: \(trait[.en]), \(shares[0][.en]) (between \
        \(low[.en]) and \(high[.en]), chance allowed for) against \(shares[1][.en]) overall.
        """,
      fr: """
        \(share > overall ? "Plus" : "Moins") de clients A qu’ailleurs : \(trait[.fr]), \(shares[0][.fr]) (entre \(low[.fr]) \
        et \(high[.fr]), part du hasard comprise) contre \(shares[1][.fr]) sur l’ensemble.
        """)
  }

  /// "region “North”" · « région « Nord » »
  private var name: Text {
    let label =
      switch attribute {
      case "segment": Text(verbatim: "segment")
      case "region": Text(en: "region", fr: "région")
      case "size": Text(en: "size", fr: "taille")
      default: Text(verbatim: visible(attribute))
      }
    let value = visible(value)
    return Text(
      en: "\(label[.en]) \(Language.en.quoted(value))", fr: "\(label[.fr]) \(Language.fr.quoted(value))")
  }
}
