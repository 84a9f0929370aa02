import Language
import Portfolio
import Storage

extension RefusedFile {
  var message: Text {
    let fault = fault.message
    return Text(
      en: "\(path): \(fault[.en]) Nothing was changed.", fr: "\(path) : \(fault[.fr]) Rien n’a été modifié.")
  }
}

extension DamagedClients {
  var message: Text {
    let problem = fault.problem.message
    let path = "\(path):\(fault.line)"
    return Text(
      en: "\(path): \(problem[.en]) clients import brings them in again, and keeps this file.",
      fr: "\(path) : \(problem[.fr]) clients import les fait entrer à nouveau et garde ce fichier.")
  }
}

extension TableFault.Problem {
  fileprivate var message: Text {
    switch self {
    case .notText:
      Text(en: "the clients are damaged: this is no text.", fr: "les clients sont abîmés : ce n’est pas du texte.")
    case .header:
      Text(
        en: "the clients are damaged: the header is not ours.",
        fr: "les clients sont abîmés : l’en-tête n’est pas le bon.")
    case .fields:
      Text(
        en: "the clients are damaged: this line has not as many fields as the header.",
        fr: "les clients sont abîmés : cette ligne n’a pas autant de champs que l’en-tête.")
    case .cell(let column, let text):
      Text(
        en: "the clients are damaged: \(Language.en.quoted(text)) is not what belongs in \(column).",
        fr: "les clients sont abîmés : \(Language.fr.quoted(text)) n’a pas sa place dans \(column).")
    }
  }
}

extension ImportFault {
  fileprivate var message: Text {
    switch self {
    case .notText(let line):
      Text(
        en: "this is no text\(Self.at(line)[.en]). Save your spreadsheet as CSV and import that.",
        fr: "ce n’est pas du texte\(Self.at(line)[.fr]). Enregistrez votre tableau en CSV, puis importez-le.")
    case .empty: Text(en: "there is nothing in it.", fr: "il n’y a rien dedans.")
    case .brokenHeader(let line):
      Text(
        en: "line \(line) should hold the names of the columns, and cannot be read.",
        fr: "la ligne \(line) devrait donner le nom des colonnes, et elle est illisible.")
    case .openQuote(let line):
      Text(
        en: "a quote opens on line \(line) and never closes. Close it, and import again.",
        fr: "un guillemet s’ouvre ligne \(line) et ne se ferme jamais. Fermez-le, puis recommencez.")
    case .missingColumn(let field, let headers): Self.missing(field, headers)
    case .unknownColumn(let column, _, let headers):
      Text(
        en: "there is no column \(Language.en.quoted(column)). It has \(Self.list(headers, .en)).",
        fr: "il n’y a pas de colonne \(Language.fr.quoted(column)). On y trouve \(Self.list(headers, .fr)).")
    case .foreignField(let field, let kind): Self.foreign(field, kind)
    case .ambiguous(let kind, let header, let line, let text): Self.ambiguous(kind, header, line, text)
    case .otherCurrency(let found, let header):
      Text(
        en: "the column \(Language.en.quoted(header)) is in \(found), and this profile is not.",
        fr: "la colonne \(Language.fr.quoted(header)) est en \(found), alors que ce profil ne l’est pas.")
    case .noLines: Text(en: "there is no line below the header.", fr: "il n’y a aucune ligne sous l’en-tête.")
    case .nothingAccepted(let line, let reason):
      Text(
        en: "not one line can be read. Line \(line): \(reason.message[.en])",
        fr: "aucune ligne n’est lisible. Ligne \(line) : \(reason.message[.fr])")
    case .fecHeader, .noSales, .fecLine, .unbalanced: accounting
    }
  }

  private static func foreign(_ field: Field, _ kind: ImportKind) -> Text {
    let fields = Field.of(kind).map(\.rawValue).joined(separator: ", ")
    guard !fields.isEmpty else {
      return Text(
        en: "the columns of an accounting export (FEC) are fixed: leave --map out.",
        fr: "les colonnes d’un fichier des écritures comptables (FEC) sont fixées : n’utilisez pas --map.")
    }
    let noun = kind.noun
    return Text(
      en: "read as \(noun[.en].lowercased()), it has no field \(field.rawValue). --map takes \(fields).",
      fr: "lu comme \(noun[.fr].lowercased()), il n’a pas de champ \(field.rawValue). --map accepte \(fields).")
  }

  private var accounting: Text {
    switch self {
    case .fecHeader(let found):
      Text(
        en:
          "an accounting export (FEC) has 18 columns, from JournalCode to Idevise; this one has \(found.count), or others.",
        fr:
          "un fichier des écritures comptables (FEC) a 18 colonnes, de JournalCode à Idevise ; celui-ci en a \(found.count), ou d’autres."
      )
    case .fecLine(let line, let reason):
      Text(
        en: "an accounting export must be whole. Line \(line): \(reason.message[.en])",
        fr: "un fichier des écritures comptables doit être complet. Ligne \(line) : \(reason.message[.fr])")
    case .unbalanced(let line, let entry, let difference):
      Text(
        en:
          "the entry \(entry), which begins on line \(line), does not balance: debit less credit is \(Language.en.number(difference.value, decimals: 2)).",
        fr:
          "l’écriture \(entry), qui commence ligne \(line), n’est pas équilibrée : débit moins crédit font \(Language.fr.number(difference.value, decimals: 2))."
      )
    default:
      Text(
        en: "it holds no sale to a client (accounts 70 and 411 in one entry).",
        fr: "il ne contient aucune vente à un client (comptes 70 et 411 dans une même écriture).")
    }
  }

  private static func missing(_ field: Field, _ headers: [String]) -> Text {
    Text(
      en:
        "no column is known as \(field.rawValue). It has \(list(headers, .en)): --map \(field.rawValue)=COLUMN says which one it is.",
      fr:
        "aucune colonne ne correspond à \(field.rawValue). On y trouve \(list(headers, .fr)) : --map \(field.rawValue)=COLONNE dit laquelle c’est."
    )
  }

  private static func ambiguous(_ kind: Ambiguity, _ header: String, _ line: Int, _ text: String) -> Text {
    let place = line > 0 ? Text(en: " (line \(line): \(text))", fr: " (ligne \(line) : \(text))") : Text(verbatim: "")
    return switch kind {
    case .ambiguousDecimals:
      Text(
        en:
          "the figures of \(Language.en.quoted(header)) may be read in two ways\(place[.en]): --decimal comma or --decimal point says how.",
        fr:
          "les nombres de \(Language.fr.quoted(header)) peuvent se lire de deux façons\(place[.fr]) : --decimal comma (virgule) ou --decimal point dit comment."
      )
    case .ambiguousDates:
      Text(
        en:
          "the dates of \(Language.en.quoted(header)) may be read in two ways\(place[.en]): --dates dmy (day first) or --dates mdy (month first) says how.",
        fr:
          "les dates de \(Language.fr.quoted(header)) peuvent se lire de deux façons\(place[.fr]) : --dates dmy (le jour d’abord) ou --dates mdy (le mois d’abord) dit comment."
      )
    }
  }

  private static func at(_ line: Int?) -> Text {
    line.map { Text(en: " (line \($0))", fr: " (ligne \($0))") } ?? Text(verbatim: "")
  }

  /// The headers, as many as a sentence bears.
  private static func list(_ headers: [String], _ language: Language) -> String {
    let named = headers.filter { !$0.isEmpty }
    let shown = named.prefix(20).map { language.quoted($0.count > 40 ? $0.prefix(40) + "…" : $0) }
    return named.count > 20 ? shown.joined(separator: ", ") + "…" : language.list(shown)
  }
}
