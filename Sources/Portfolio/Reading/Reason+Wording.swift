public import Language

extension Reason {
  /// A whole sentence.
  public var message: Text {
    switch self {
    case .fieldCount(let found, let expected): Self.count(found, expected)
    case .tooLong:
      Text(en: "It is longer than 1 MB in one field.", fr: "Un de ses champs dépasse 1 Mo.")
    case .strayQuote:
      Text(
        en: "Its quotes do not close where a field ends.",
        fr: "Ses guillemets ne se ferment pas à la fin d’un champ.")
    case .blank(let field):
      Text(en: "It has no \(field.noun[.en]).", fr: "Il n’y a pas de \(field.noun[.fr]).")
    case .notAFigure(let text, let header):
      Text(
        en: "\(Self.quoted(text, .en)) is no figure (\(header)).",
        fr: "\(Self.quoted(text, .fr)) n’est pas un nombre (\(header)).")
    case .notADate(let text, let header):
      Text(
        en: "\(Self.quoted(text, .en)) is no date (\(header)).",
        fr: "\(Self.quoted(text, .fr)) n’est pas une date (\(header)).")
    case .notYesNo(let text, let header):
      Text(
        en: "\(Self.quoted(text, .en)) is neither yes nor no (\(header)).",
        fr: "\(Self.quoted(text, .fr)) n’est ni oui ni non (\(header)).")
    case .outOfRange(let text, let header, let range):
      Text(
        en: "\(text) is not between \(range.lowerBound) and \(range.upperBound) (\(header)).",
        fr: "\(text) n’est pas entre \(range.lowerBound) et \(range.upperBound) (\(header)).")
    case .belowZero(let text, let header):
      Text(en: "\(text) is below zero (\(header)).", fr: "\(text) est inférieur à zéro (\(header)).")
    case .otherCurrency(let found, let expected):
      Text(
        en: "Its amount is in \(found), and this profile counts in \(expected).",
        fr: "Son montant est en \(found), alors que ce profil compte en \(expected).")
    case .notAnInvoice(let word):
      Text(
        en: "\(Self.quoted(word, .en)): that is not an invoice, or not any more.",
        fr: "\(Self.quoted(word, .fr)) : ce n’est pas une facture, ou ce n’en est plus une.")
    case .total(let name):
      Text(
        en: "\(Self.quoted(name, .en)) is the total of the lines above it, and no client.",
        fr: "\(Self.quoted(name, .fr)) est le total des lignes au-dessus, et non un client.")
    }
  }

  private static func count(_ found: Int, _ expected: Int) -> Text {
    Text(
      en: "It has \(found) \(found == 1 ? "field" : "fields") where the header has \(expected).",
      fr: "On y trouve \(found) \(found == 1 ? "champ" : "champs") au lieu des \(expected) de l’en-tête.")
  }

  /// What was found, as long as a line bears.
  private static func quoted(_ text: String, _ language: Language) -> String {
    language.quoted(text.count > 40 ? text.prefix(40) + "…" : text)
  }
}

extension Field {
  fileprivate var noun: Text {
    switch self {
    case .date: Text(en: "date", fr: "date")
    case .amount: Text(en: "amount", fr: "montant")
    case .client, .name: Text(en: "client’s name", fr: "nom de client")
    default: Text(verbatim: rawValue)
    }
  }
}
