import Language
import Portfolio

/// Some clients with what follows about each, a row each.
struct ClientsTable {
  private let clients: [ClientConclusion]
  private let currency: String
  private let language: Language

  init(_ clients: [ClientConclusion], currency: String, _ language: Language) {
    self.clients = clients
    self.currency = currency
    self.language = language
  }

  /// What matters most comes first: on a narrow screen the last columns are left out.
  func lines(_ width: Int) -> [String] {
    let columns = [
      words(Text(en: "Client", fr: "Client")) { $0.client.name },
      words(Text(en: "Class", fr: "Classe")) { [language] in
        $0.standing.clientClass?.rawValue ?? $0.standing.reason?.label[language]
      },
      figures(Text(en: "Revenue (\(currency))", fr: "Chiffre d’affaires (\(currency))")) { [language] in
        $0.client.revenue?.words(language)
      },
      figures(Text(en: "Profit (\(currency))", fr: "Rentabilité (\(currency))")) { [language] in
        $0.profit?.words(language)
      },
      figures(Text(en: "Ease", fr: "Facilité")) { [language] in $0.ease.map { language.number($0) } },
      figures(Text(en: "Value", fr: "Valeur")) { [language] in $0.value.map { language.number($0) } },
      words(Text(en: "Terms", fr: "Conditions")) { [language] in $0.terms?.label[language] },
      words(Text(en: "Segment", fr: "Type")) { $0.client.attributes["segment"] },
    ]
    return WrappedTable(columns: columns.compactMap(\.self), width: width).lines
  }

  private func words(_ title: Text, _ cell: (ClientConclusion) -> String?) -> WrappedTable.Column? {
    column(title, isNumber: false, clients.map(cell), unknown: "")
  }

  private func figures(_ title: Text, _ cell: (ClientConclusion) -> String?) -> WrappedTable.Column? {
    column(title, isNumber: true, clients.map(cell), unknown: "?")
  }

  /// Nil where nothing is known of anybody.
  private func column(_ title: Text, isNumber: Bool, _ cells: [String?], unknown: String) -> WrappedTable.Column? {
    guard cells.contains(where: { $0 != nil }) else { return nil }
    return WrappedTable.Column(title: title[language], isNumber: isNumber, cells: cells.map { $0 ?? unknown })
  }
}
