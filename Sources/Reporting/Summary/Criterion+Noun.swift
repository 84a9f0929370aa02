import Language
import Profiling

extension Criterion {
  /// With its article in French, to stand in a sentence.
  var noun: Text {
    switch self {
    case .enjoy: Text(en: "enjoyment", fr: "le plaisir")
    case .profit: Text(en: "profit", fr: "la rentabilité")
    case .ease: Text(en: "ease", fr: "la facilité")
    case .reach: Text(en: "reach", fr: "l’accès")
    case .expertise: Text(en: "expertise", fr: "le savoir-faire")
    }
  }
}
