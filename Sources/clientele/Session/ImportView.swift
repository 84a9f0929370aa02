import Language
import Portfolio

/// What was read from a file, or would be, in words.
struct ImportView {
  let result: Import
  /// Days to pay where the file has no due date.
  let terms: Int
  let currency: String
  let language: Language
  let width: Int

  /// The columns and what they are read as, the first lines, and what is left out.
  var preview: [String] {
    let title = Text(en: "Column", fr: "Colonne")[language]
    let meaning = Text(en: "Read as", fr: "Lue comme")[language]
    let columns = result.columns.map { [$0.header, $0.field?.rawValue ?? asIs] }
    let mapping = TextTable(rows: [[title, meaning]] + columns, width: width).lines
    let heading = Text(en: "The first lines:", fr: "Les premières lignes :")[language]
    let rows = TextTable(rows: [result.columns.map(\.header)] + result.preview.filter(isWhole), width: width).lines
    return [written] + [titles].compactMap(\.self) + [""] + mapping + ["", heading] + rows + [""]
  }

  private var titles: String? {
    guard let first = result.titles.first else { return nil }
    let (count, en, fr) = (result.titles.count, Language.en.quoted(first), Language.fr.quoted(first))
    return Text(
      en: count == 1
        ? "The line above the header, \(en), is passed over."
        : "The \(count) lines above the header, from \(en) on, are passed over.",
      fr: count == 1
        ? "La ligne au-dessus de l’en-tête, \(fr), est ignorée."
        : "Les \(count) lignes au-dessus de l’en-tête, à partir de \(fr), sont ignorées.")[language]
  }

  private func isWhole(_ row: [String]) -> Bool { row.count == result.columns.count }

  private var asIs: String {
    let text = Text(en: "kept under its own name", fr: "gardée sous son nom")
    return result.kind == .fec ? "–" : text[language]
  }

  private var written: String {
    let kind = result.kind.noun
    let separator = result.separator.name
    return Text(
      en: "\(kind[.en]), \(result.encoding.rawValue), fields separated by \(separator[.en]).",
      fr: "\(kind[.fr]), \(result.encoding.rawValue), champs séparés par \(separator[.fr]).")[language]
  }

  /// Lines, clients, totals, what was left out and why.
  var summary: [String] {
    [counts, totals] + [anonymous, keptTotal, merged, period, assumedTerms, unlettered].compactMap(\.self) + rejected
  }

  private var counts: String {
    let (lines, clients) = (result.lines, result.clients.count)
    return Text(
      en:
        "\(en(lines, "line")): \(n(result.accepted, .en)) read, \(n(result.rejected.count, .en)) left out. \(en(clients, "client")).",
      fr:
        "\(fr(lines, "ligne")) : \(n(result.accepted, .fr)) \(result.accepted < 2 ? "lue" : "lues"), \(n(result.rejected.count, .fr)) \(result.rejected.count < 2 ? "écartée" : "écartées"). \(fr(clients, "client"))."
    )[language]
  }

  private var totals: String {
    if result.kind == .clients, !result.columns.contains(where: { $0.field == .revenue }) {
      return Text(
        en: "Total: unknown, as no column was read as revenue; --map revenue=COLUMN says which one is.",
        fr: "Total : inconnu, aucune colonne n’étant lue comme chiffre d’affaires ; --map revenue=COLONNE la désigne."
      )[language]
    }
    if result.kind == .clients, result.acceptedTotal == .zero, result.clients.revenues.known == 0 {
      return Text(
        en: "Total: unknown, as no line says its revenue.",
        fr: "Total : inconnu, aucune ligne n’indiquant de chiffre d’affaires.")[language]
    }
    let read = money(result.acceptedTotal)
    guard !result.rejected.isEmpty else {
      return Text(en: "Total: \(read).", fr: "Total : \(read).")[language]
    }
    let left = money(result.rejectedTotal)
    let unreadable =
      result.unreadable == 0
      ? Text(verbatim: "")
      : Text(
        en: " (the amount of \(en(result.unreadable, "line")) cannot be read)",
        fr: " (le montant de \(fr(result.unreadable, "ligne")) est illisible)")
    return Text(
      en: "Total read: \(read); left out: \(left)\(unreadable[.en]).",
      fr: "Total lu : \(read) ; écarté : \(left)\(unreadable[.fr]).")[language]
  }

  private var anonymous: String? {
    guard result.anonymousSales != .zero else { return nil }
    let amount = money(result.anonymousSales)
    return Text(
      en: "Left out besides: \(amount) of sales without a client account (411), which are nobody’s.",
      fr: "Écarté en plus : \(amount) de ventes sans compte client (411), qui ne sont à personne.")[language]
  }

  private var keptTotal: String? {
    result.keptTotal.map { name in
      Text(
        en: "\(Language.en.quoted(name)) is kept as a client: its amount is not the sum of the lines above.",
        fr: "\(Language.fr.quoted(name)) reste un client : son montant n’est pas la somme des lignes au-dessus."
      )[language]
    }
  }

  private var merged: String? {
    guard result.merged > 0 else { return nil }
    return Text(
      en:
        "\(en(result.merged, "line")) went to a client met before, by id or by name: amounts are added.",
      fr:
        "\(fr(result.merged, "ligne")) \(result.merged < 2 ? "rejoint" : "rejoignent") un client déjà vu, par son id ou son nom : les montants s’ajoutent."
    )[language]
  }

  private var period: String {
    let months = result.months.map(Text.months)
    guard let first = result.first, let last = result.last else {
      let usual = Text.months(Double(PortfolioConclusions.usualMonths))
      let unknown = Text(
        en: "\(usual[.en]), as the file does not say it; --months tells how many",
        fr: "\(usual[.fr]), faute d’indication dans le fichier ; --months dit combien")
      let span = months ?? unknown
      return Text(en: "Period: \(span[.en]).", fr: "Période : \(span[.fr]).")[language]
    }
    let end = months.map { Text(en: ", \($0[.en])", fr: ", \($0[.fr])") } ?? Text(verbatim: "")
    return Text(
      en: "Period: \(first.words(.en)) to \(last.words(.en))\(end[.en]).",
      fr: "Période : du \(first.words(.fr)) au \(last.words(.fr))\(end[.fr]).")[language]
  }

  private var assumedTerms: String? {
    guard result.assumesTerms else { return nil }
    let days = Text.days(Double(terms))
    return Text(
      en: "Delays count from \(days[.en]) after each invoice without a due date; --terms sets another number.",
      fr: """
        Les retards comptent à partir de \(days[.fr]) après chaque facture sans échéance ; --terms fixe un autre délai.
        """)[language]
  }

  private var unlettered: String? {
    guard result.isUnlettered else { return nil }
    return Text(
      en: "No payment is lettered in this file: every invoice counts as open, paid or not.",
      fr: "Aucun paiement n’est lettré dans ce fichier : chaque facture compte comme en attente, même réglée."
    )[language]
  }

  private var rejected: [String] {
    let shown = result.rejected.prefix(10).map { line in
      let reason = line.reason.message
      return Text(
        en: "  Line \(line.line): \(reason[.en])", fr: "  Ligne \(line.line) : \(reason[.fr])")[language]
    }
    let more = result.rejected.count - shown.count
    guard more > 0 else { return shown }
    return shown + [Text(en: "  And \(n(more, .en)) more.", fr: "  Et \(n(more, .fr)) de plus.")[language]]
  }

  private func money(_ amount: Amount) -> String { "\(amount.words(language)) \(currency)" }

  /// Only in the language that is read: a formatter takes its time to begin.
  private func n(_ number: Int, _ language: Language) -> String {
    language == self.language ? language.number(Double(number)) : ""
  }

  private func en(_ count: Int, _ noun: String) -> String { "\(n(count, .en)) \(noun)\(count == 1 ? "" : "s")" }

  private func fr(_ count: Int, _ noun: String) -> String { "\(n(count, .fr)) \(noun)\(count < 2 ? "" : "s")" }
}

extension ImportKind {
  var noun: Text {
    switch self {
    case .clients: Text(en: "A list of clients", fr: "Une liste de clients")
    case .invoices: Text(en: "A list of invoices", fr: "Une liste de factures")
    case .fec: Text(en: "An accounting export (FEC)", fr: "Un fichier des écritures comptables (FEC)")
    }
  }
}

extension Character {
  fileprivate var name: Text {
    switch self {
    case ";": Text(en: "semicolons", fr: "des points-virgules")
    case "\t": Text(en: "tabs", fr: "des tabulations")
    case "|": Text(en: "bars (|)", fr: "des barres (|)")
    default: Text(en: "commas", fr: "des virgules")
    }
  }
}

extension Amount {
  /// "1,234.50" · « 1 234,50 »: to the cent, so that sums can be checked by eye.
  func words(_ language: Language) -> String {
    let text = language.number(value, decimals: 2)
    let cents = (value * 100).rounded()
    return cents.remainder(dividingBy: 100) != 0 && cents.remainder(dividingBy: 10) == 0 ? text + "0" : text
  }
}
