import Interviewing
import Language
import Trees

extension AnswerLabel {
  /// What is kept once per kind of clients, per conversation, per prospect.
  static func ofSegment(_ key: Path) -> Text? {
    if let criterion = Criterion.allCases.first(where: { $0.key(of: 0).template == key }) { return criterion.label }
    if let aspect = Aspect.allCases.first(where: { $0.key(of: 0).template == key }) { return aspect.label }
    return portrait(key) ?? conversation(key)
  }

  private static func portrait(_ key: Path) -> Text? {
    switch key {
    case "segments[].name": Text(en: "kind of clients", fr: "type de clients")
    case "segments[].served": Text(en: "clients served", fr: "clients servis")
    case "segments[].urgency": Text(en: "urgency", fr: "urgence")
    case "segments[].geographic": Text(en: "where to find them", fr: "où les trouver")
    case "segments[].demographic": Text(en: "what they are from outside", fr: "leur profil, vu de l’extérieur")
    case "segments[].psychographic": Text(en: "how one recognises them", fr: "à quoi on les reconnaît")
    case "segments[].behavioural": Text(en: "how they buy", fr: "leur façon d’acheter")
    case "segments[].trigger": Text(en: "what happens just before they buy", fr: "ce qui précède l’achat")
    case "segments[].decider": Text(en: "who decides", fr: "qui décide")
    case "segments[].paid": Text(en: "what they pay today", fr: "ce qu’ils paient aujourd’hui")
    case "segments[].dealBreakers": Text(en: "deal breakers", fr: "ce qui exclut de travailler ensemble")
    case "segments[].volume": Text(en: "volume", fr: "volume")
    case "segments[].arrangement": Text(en: "arrangement for small volumes", fr: "formule pour les petits volumes")
    case "segments[].match": Text(en: "name in the imported file", fr: "nom dans le fichier importé")
    default: nil
    }
  }

  private static func conversation(_ key: Path) -> Text? {
    switch key {
    case "interviews[].who": Text(en: "conversation", fr: "entretien")
    case "interviews[].relation": Text(en: "relation", fr: "relation")
    case "interviews[].segment": Text(en: "kind of clients", fr: "type de clients")
    case "interviews[].date": Text(en: "day", fr: "jour")
    case "interviews[].need": Text(en: "need", fr: "besoin")
    case "interviews[].words": Text(en: "in their own words", fr: "avec leurs mots")
    case "interviews[].commitment": Text(en: "what they gave", fr: "ce qu’ils ont engagé")
    case "interviews[].verdict": Text(en: "verdict", fr: "verdict")
    case "prospects[].name": Text(en: "prospect", fr: "prospect")
    case "prospects[].date": Text(en: "day", fr: "jour")
    case "prospects[].verdict": Text(en: "verdict", fr: "verdict")
    case "prospects[].terms": Text(en: "terms", fr: "conditions")
    default: nil
    }
  }
}
