public import Language
public import Portfolio
public import Trees

/// Every client with what follows about it, for a spreadsheet or another program.
public struct ClientSheet {
  private let conclusions: PortfolioConclusions
  private let language: Language
  private let currency: String

  /// - Parameter currency: ISO 4217, such as `EUR`.
  public init(_ conclusions: PortfolioConclusions, _ language: Language, currency: String) {
    self.conclusions = conclusions
    self.language = language
    self.currency = currency
  }

  /// What a spreadsheet set to the language opens as it is: with a byte order mark; in French semicolons and decimal
  /// commas; else as in RFC 4180.
  public var csv: String {
    let sheet = CSVText(language)
    let rows = conclusions.clients().map { sheet.line(row($0)) }
    return "\u{FEFF}" + sheet.line(headers.map { .words($0[language]) }) + rows.joined()
  }

  /// One object per client.
  public var json: JSON {
    .array(
      conclusions.clients().map { client in
        var json = client.json.object ?? [:]
        json["segment"] = client.client.attributes["segment"].map { .string($0) } ?? .null
        json["cost"] = cost(client).map { .number($0.value) } ?? .null
        return .object(json)
      })
  }

  private var headers: [Text] {
    [
      Text(en: "Client", fr: "Client"), Text(en: "Segment", fr: "Segment"),
      Text(en: "Revenue (\(currency))", fr: "Chiffre d’affaires (\(currency))"),
      Text(en: "Direct costs (\(currency))", fr: "Coûts directs (\(currency))"),
      Text(en: "Profit (\(currency))", fr: "Rentabilité (\(currency))"),
      Text(en: "Ease of 100", fr: "Facilité sur 100"), Text(en: "Class", fr: "Classe"),
      Text(en: "Part of revenue", fr: "Part du chiffre d’affaires"), Text(en: "Value of 100", fr: "Valeur sur 100"),
      Text(en: "Effort", fr: "Effort"), Text(en: "Payment risk", fr: "Risque de paiement"),
      Text(en: "Terms", fr: "Conditions"),
    ]
  }

  private func row(_ one: ClientConclusion) -> [CSVText.Cell] {
    [
      .words(one.client.name), .words(one.client.attributes["segment"]), .number(one.client.revenue?.value),
      .number(cost(one)?.value), .number(one.profit?.value), .number(one.ease),
      .words(one.standing.clientClass?.rawValue), .words(one.abc?.label[language]), .number(one.value),
      .words(one.effort?.label[language]), .words(one.risk?.label[language]), .words(one.terms?.label[language]),
    ]
  }

  /// As the file gives it, else what its margin leaves of the revenue.
  private func cost(_ one: ClientConclusion) -> Amount? {
    if let cost = one.client.cost { return cost }
    guard let revenue = one.client.revenue, let margin = one.client.margin else { return nil }
    return revenue - margin
  }
}
