import Interviewing
import Language
import Trees

/// What the portrait's questions said about one segment.
struct Portrayal {
  private let answers: Answers
  private let segment: Path
  private let language: Language

  init(_ answers: Answers, _ index: Int, _ language: Language) {
    self.answers = answers
    self.language = language
    segment = Path.segment(index)
  }

  private func said(_ key: String) -> String? {
    answers.text(segment.appending(key: key))?.trimmed.stopped
  }

  private func sentence(_ key: String) -> String? {
    answers.text(segment.appending(key: key)).map { Slot.proof.fitted($0, language) }
  }

  /// The answers it is drawn from; an arrangement is asked for small volumes only.
  var sources: [Path] {
    let keys = [
      "geographic", "demographic", "psychographic", "behavioural", "trigger", "decider", "paid", "dealBreakers",
      "volume",
    ]
    return (keys + (volume == .small ? ["arrangement"] : [])).map { segment.appending(key: $0) }
  }

  var recognition: String? { sentence("psychographic") }

  var traits: [Text] {
    [
      said("geographic").map { Text(en: "Where: \($0)", fr: "Où : \($0)") },
      said("demographic").map { Text(en: "Plain facts: \($0)", fr: "Faits vérifiables : \($0)") },
      said("behavioural").map { Text(en: "How they buy: \($0)", fr: "Leur façon d’acheter : \($0)") },
      said("paid").map { Text(en: "What they pay today: \($0)", fr: "Ce que ces clients paient aujourd’hui : \($0)") },
    ].compactMap(\.self)
  }

  var mustHave: [Text] {
    [
      said("trigger").map { Text(en: "It has just happened: \($0)", fr: "Cela vient d’arriver : \($0)") },
      said("decider").map { Text(en: "You talk to whoever decides: \($0)", fr: "Vous parlez à qui décide : \($0)") },
    ].compactMap(\.self)
  }

  var redFlags: [Text] { [sentence("dealBreakers").map(Text.init(verbatim:))].compactMap(\.self) }

  private enum Volume: String { case small, medium, large }
  private enum Arrangement: String {
    case minimum, partner, none
    case separateOffer = "separate-offer"
  }

  private var volume: Volume? { answers.text(segment.appending(key: "volume")).flatMap { Volume(rawValue: $0) } }

  /// How to serve the volume they buy.
  var terms: Text? {
    switch volume {
    case .small: smallTerms
    case .medium: Text(en: "Medium volumes: your usual terms.", fr: "Volumes moyens : vos conditions habituelles.")
    case .large:
      Text(
        en: "Large volumes: put delivery and payment in writing before the first order.",
        fr: "Gros volumes : mettez livraison et paiement par écrit avant la première commande.")
    case nil: nil
    }
  }

  private var smallTerms: Text {
    switch answers.text(segment.appending(key: "arrangement")).flatMap({ Arrangement(rawValue: $0) }) {
    case .minimum:
      Text(en: "Small volumes: a minimum order.", fr: "Petits volumes : un minimum de commande.")
    case .partner:
      Text(
        en: "Small volumes: through a partner or a distributor.",
        fr: "Petits volumes : par un partenaire ou un distributeur.")
    case .separateOffer:
      Text(
        en: "Small volumes: a separate offer with its own prices.",
        fr: "Petits volumes : une offre à part, avec ses propres prix.")
    case Arrangement.none?:
      Text(
        en: "Small volumes, on the same terms as everyone: see that each order pays.",
        fr: "Petits volumes, aux mêmes conditions que tous : veillez à ce que chaque commande rapporte.")
    case nil:
      Text(
        en: "Small volumes: still to decide, a minimum order, a partner or a separate offer.",
        fr: "Petits volumes : reste à choisir entre un minimum de commande, un partenaire et une offre à part.")
    }
  }
}
