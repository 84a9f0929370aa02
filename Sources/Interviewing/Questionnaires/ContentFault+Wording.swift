public import Language

extension ContentFault {
  /// What is wrong with a content file, and what to do about it.
  public var message: Text {
    switch problem {
    case .unreadable(let fault): fault.message
    case .missing(let field):
      Text(en: "\(field) is missing. Add it.", fr: "\(field) manque. Ajoutez cette ligne.")
    case .missingLanguage(let language, let field):
      Text(
        en: "\(field) has no words in \(language). Add \(language): with the text.",
        fr: "\(field) n’a pas de texte en \(language). Ajoutez \(language): suivi du texte.")
    case .unknownField(let field, let known):
      Text(en: "\(Excerpt(field).en) means nothing here.", fr: "\(Excerpt(field).fr) ne veut rien dire ici.")
        .followed(by: .remedy(field, known: known))
    case .wrongForm(let field, let expected): wrongForm(field, expected)
    case .unknownValue(let value, let field, let known):
      Text(
        en: "\(field) cannot be \(Excerpt(value).en).", fr: "\(field) ne peut pas valoir \(Excerpt(value).fr)."
      ).followed(by: .remedy(value, known: known))
    case .malformedKey(let key):
      Text(
        en: "\(Excerpt(key).en) is no answer key here. Keys look like business.offer or segments[].name.",
        fr: "\(Excerpt(key).fr) n’est pas une clé valable ici. Une clé s’écrit business.offer ou segments[].name.")
    case .malformedCondition(let text): malformedCondition(text)
    default: together
    }
  }

  private func wrongForm(_ field: String, _ expected: String) -> Text {
    let form = Self.forms[expected] ?? Text(verbatim: expected)
    let subject = field.isEmpty ? Text(en: "This", fr: "Ceci") : Text(verbatim: field)
    return Text(en: "\(subject[.en]) should be \(form[.en]).", fr: "\(subject[.fr]) devrait être \(form[.fr]).")
  }

  private static let forms = [
    "mapping": Text(en: "keys with values", fr: "des clés avec leurs valeurs"),
    "word": Text(en: "one value", fr: "une seule valeur"),
    "list": Text(en: "a list", fr: "une liste"),
    "number": Text(en: "a number", fr: "un nombre"),
    "true or false": Text(en: "true or false", fr: "true ou false"),
    "row": Text(
      en: "row, because for: picks among the items of a row", fr: "row, car for: choisit parmi les éléments d’un row"),
    "range": Text(en: "a range whose least is not above its most", fr: "un intervalle où least ne dépasse pas most"),
  ]

  private func malformedCondition(_ text: String) -> Text {
    let start =
      text.isEmpty
      ? Text(en: "This is no condition.", fr: "Ceci n’est pas une condition.")
      : Text(en: "\(Excerpt(text).en) is no condition.", fr: "\(Excerpt(text).fr) n’est pas une condition.")
    return start.followed(
      by: Text(
        en: " Write it like objective.kind is margin, segments[].served above 0, or dilemma.reason is answered.",
        fr: " Écrivez par exemple objective.kind is margin, segments[].served above 0 ou dilemma.reason is answered."))
  }

  /// What only shows when all questionnaires are looked at together.
  private var together: Text {
    switch problem {
    case .idIsNotFileName(let id, let file):
      Text(
        en: "The id \(Excerpt(id).en) is not the name of the file, \(file). Make them the same.",
        fr: "L’id \(Excerpt(id).fr) n’est pas le nom du fichier, \(file). Donnez-leur le même.")
    case .duplicateID(let id, let first):
      Text(
        en: "\(id) is taken already (\(first)). Give one of the two another name.",
        fr: "\(id) est déjà pris (\(first)). Donnez un autre nom à l’un des deux.")
    case .unknownKey(let key, let nearest):
      Text(en: "No question has the key \(key).", fr: "Aucune question ne porte la clé \(key).")
        .followed(by: .didYouMean(nearest))
    case .laterKey(let key):
      Text(
        en: "\(key) is asked later than this. Only earlier answers can be looked at.",
        fr: "\(key) n’est demandé qu’ensuite. On ne peut se fonder que sur des réponses antérieures.")
    case .illTyped(let key, let expected): illTyped(key, expected)
    case .unknownOption(let word, let key, let known):
      Text(
        en: "\(Excerpt(word).en) is never an answer to \(key).",
        fr: "\(Excerpt(word).fr) n’est jamais une réponse à \(key)."
      ).followed(by: .remedy(word, known: known))
    case .ambiguousWord(let word, let options):
      Text(
        en: "\(Excerpt(word).en) would pick \(Excerpt(anyOf: options).en). Keep it for one of them.",
        fr: "\(Excerpt(word).fr) désignerait \(Excerpt(anyOf: options).fr). Réservez-le à un seul choix.")
    default: unreachable
    }
  }

  private func illTyped(_ key: String, _ expected: String) -> Text {
    let isNumber = expected == "number"
    return Text(
      en: "\(key) is not answered with \(isNumber ? "a number" : "a word"), so this comparison never holds.",
      fr: "On ne répond pas à \(key) par un \(isNumber ? "nombre" : "mot") : cette comparaison n’est jamais vraie.")
  }

  private var unreachable: Text {
    switch problem {
    case .cycle(let keys):
      Text(
        en: "These questions wait for each other: \(keys.joined(separator: " → ")). Take one condition away.",
        fr: "Ces questions s’attendent l’une l’autre : \(keys.joined(separator: " → ")). Retirez une condition.")
    case .neverAsked(let key):
      Text(
        en: "\(key) is never asked, whatever is answered before. Look at its condition.",
        fr: "\(key) n’est jamais demandé, quelles que soient les réponses. Revoyez sa condition.")
    case .unfilledPlaceholder(let name, let nearest):
      Text(
        en: "Nothing fills {\(name)} here. Name a question asked earlier.",
        fr: "Rien ne remplit {\(name)} ici. Nommez une question posée avant."
      ).followed(by: .didYouMean(nearest))
    case .placeholdersDiffer(let name, let missing, let language):
      Text(
        en: "\(name) lacks {\(missing)} in \(language). Both languages need the same.",
        fr: "\(name) n’a pas {\(missing)} en \(language). Il faut les mêmes dans les deux langues.")
    case .rowWithoutList(let list):
      Text(
        en: "The list \(list) is not asked before this. Ask for it first.",
        fr: "La liste \(list) n’est pas demandée avant. Demandez-la d’abord.")
    case .keyOutsideGroup(let key, let group):
      Text(
        en: "\(key) belongs to each item of \(group). Ask it in a repeat of \(group), or as a row.",
        fr: "\(key) appartient à chaque élément de \(group). Posez-la dans un repeat de \(group), ou en row.")
    default: ofCards
    }
  }

  private var ofCards: Text {
    switch problem {
    case .cardFileName(let name):
      Text(
        en: "\(Excerpt(name).en) is no name for a card. Name the file after its id and language, like niche.en.md.",
        fr: "\(Excerpt(name).fr) n’est pas un nom de fiche. Donnez-lui celui de son id et de sa langue : niche.fr.md.")
    case .missingTwin(let file):
      Text(
        en: "\(file) is missing: a card exists in both languages. Write it too.",
        fr: "\(file) manque : une fiche existe dans les deux langues. Écrivez-la aussi.")
    case .unknownCard(let id, let nearest):
      Text(en: "There is no card \(Excerpt(id).en).", fr: "Il n’y a pas de fiche \(Excerpt(id).fr).")
        .followed(by: .didYouMean(nearest))
    case .unknownFact(let name, let nearest):
      Text(
        en: "\(Excerpt(name).en) is neither a fact nor the key of an answer.",
        fr: "\(Excerpt(name).fr) n’est ni un fait ni la clé d’une réponse."
      ).followed(by: .didYouMean(nearest))
    case .unknownCommand(let name, let nearest):
      Text(en: "There is no command \(Excerpt(name).en).", fr: "Il n’y a pas de commande \(Excerpt(name).fr).")
        .followed(by: .didYouMean(nearest))
    default: Text(verbatim: "")
    }
  }
}
