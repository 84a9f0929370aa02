public import Language
public import Trees

extension Fault {
  /// What is wrong with the text of a file, and what to do about it.
  public var message: Text { problem.message }
}

extension Problem {
  fileprivate var message: Text {
    switch self {
    case .tooLong(let limit):
      Text(
        en: "The file is longer than \(limit / 1024) KB. It is probably not the right one.",
        fr: "Le fichier dépasse \(limit / 1024) Ko. Ce n’est sans doute pas le bon.")
    case .notUTF8:
      Text(
        en: "This is not UTF-8 text. Save the file as UTF-8.",
        fr: "Ce texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8.")
    case .nulByte:
      Text(
        en: "There is a zero byte here, so this is no text file.",
        fr: "Il y a ici un octet nul : ce n’est pas un fichier texte.")
    case .empty: Text(en: "The file is empty.", fr: "Le fichier est vide.")
    case .controlCharacter(let scalar):
      Text(
        en: "There is a control character here (\(scalar.code)). Delete it.",
        fr: "Il y a ici un caractère de contrôle (\(scalar.code)). Supprimez-le.")
    case .tooDeep(let limit):
      Text(
        en: "Values stand inside each other more than \(limit) levels deep. Flatten them.",
        fr: "Les valeurs sont imbriquées sur plus de \(limit) niveaux. Simplifiez.")
    case .duplicateKey(let key):
      Text(
        en: "\(Excerpt(key).en) stands twice here. Keep one of the two.",
        fr: "\(Excerpt(key).fr) figure deux fois ici. Une seule fois suffit.")
    case .unexpected(nil, let expected):
      Text(
        en: "The file ends too early: \(expected.words[.en]) is missing.",
        fr: "Le fichier s’arrête trop tôt : il manque \(expected.words[.fr]).")
    case .unexpected(let found?, let expected):
      Text(
        en: "\(Excerpt(String(found)).en) stands where \(expected.words[.en]) should be.",
        fr: "\(Excerpt(String(found)).fr) se trouve là où il faut \(expected.words[.fr]).")
    default: detail
    }
  }

  private var detail: Text {
    switch self {
    case .unknownWord(let word):
      Text(
        en: "\(Excerpt(word).en) needs quotes: without them JSON knows only true, false and null.",
        fr: "\(Excerpt(word).fr) doit être entre guillemets : JSON ne connaît sans eux que true, false et null.")
    case .malformedNumber(let number):
      Text(
        en: "\(Excerpt(number).en) is not written as JSON writes numbers, like 12.5.",
        fr: "\(Excerpt(number).fr) n’est pas écrit comme un nombre JSON, tel que 12.5.")
    case .numberTooLarge(let number):
      Text(en: "\(Excerpt(number).en) is too large a number.", fr: "\(Excerpt(number).fr) est un nombre trop grand.")
    case .unclosedString:
      Text(
        en: "This quotation mark is not closed on its line.", fr: "Ce guillemet n’est pas refermé sur sa ligne.")
    case .unknownEscape(let escape):
      Text(
        en: "JSON does not know \(Excerpt(escape).en). A backslash itself is written \\\\.",
        fr: "JSON ne connaît pas \(Excerpt(escape).fr). La barre oblique inverse s’écrit \\\\.")
    case .loneSurrogate(let escape):
      Text(
        en: "\(Excerpt(escape).en) is half a character. Write the character itself.",
        fr: "\(Excerpt(escape).fr) est la moitié d’un caractère. Écrivez le caractère lui-même.")
    case .syntax(let words, _, let since): syntax(words, since)
    default: unsupported
    }
  }

  /// libyaml's own words are English in either language.
  private func syntax(_ words: String, _ since: Mark?) -> Text {
    let en = since.map { " in what begins on line \($0.line)" } ?? ""
    let fr = since.map { " dans ce qui commence à la ligne \($0.line)" } ?? ""
    return Text(
      en: "This is not YAML (\(words))\(en). Look at the indentation, and quote texts that hold a colon.",
      fr: "Ce n’est pas du YAML (\(words))\(fr). Voyez le retrait ; un texte avec deux-points veut des guillemets.")
  }

  private var unsupported: Text {
    switch self {
    case .tag(let tag):
      Text(
        en: "\(Excerpt(tag).en) is a YAML tag, not read here. Quote the text if it begins like that.",
        fr: "\(Excerpt(tag).fr) est une étiquette YAML, non lue ici. Un texte qui commence ainsi veut des guillemets.")
    case .complexKey: Text(en: "A key must be one word.", fr: "Une clé doit être un seul mot.")
    case .severalDocuments:
      Text(
        en: "A second document begins here. Put it in a file of its own.",
        fr: "Un second document commence ici. Mettez-le dans un fichier à part.")
    default:
      Text(
        en: "YAML’s & and * are not read here. Write the value out, or quote the text if it begins like that.",
        fr: "Les & et * de YAML ne sont pas lus ici. Écrivez la valeur, ou mettez le texte entre guillemets.")
    }
  }
}

extension Problem.Expected {
  fileprivate var words: Text {
    switch self {
    case .value: Text(en: "a value", fr: "une valeur")
    case .key: Text(en: "a key in quotes", fr: "une clé entre guillemets")
    case .colon: Text(en: "a colon", fr: "un deux-points")
    case .commaOrBrace: Text(en: "a comma or }", fr: "une virgule ou }")
    case .commaOrBracket: Text(en: "a comma or ]", fr: "une virgule ou ]")
    case .end: Text(en: "the end of the file", fr: "la fin du fichier")
    }
  }
}

extension Unicode.Scalar {
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
