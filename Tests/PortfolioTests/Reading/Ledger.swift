/// An accounting export written line by line.
struct Ledger {
  var separator = "\t"
  private(set) var lines: [[String]] = []

  static let header = [
    "JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib",
    "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise",
    "Idevise",
  ]

  mutating func add(
    _ journal: String, _ number: Int, _ date: String, _ account: String, _ client: String = "", debit: String = "0,00",
    credit: String = "0,00", lettering: String = ""
  ) {
    lines.append([
      journal, journal == "AN" ? "A-nouveaux" : "Journal", "\(number)", date, account, "Compte \(account)", client,
      client.isEmpty ? "" : "Client \(client)", "P\(number)", date, "\"Libellé", debit, credit, lettering,
      lettering.isEmpty ? "" : date, date, "", "",
    ])
  }

  /// A sale of 100 plus 20 of tax to one client.
  mutating func sell(_ number: Int, _ date: String, _ client: String, lettering: String = "") {
    add("VE", number, date, "411000", client, debit: "120,00", lettering: lettering)
    add("VE", number, date, "706000", credit: "100,00")
    add("VE", number, date, "445710", credit: "20,00")
  }

  mutating func receive(_ number: Int, _ date: String, _ client: String, _ amount: String, lettering: String) {
    add("BQ", number, date, "512000", debit: amount)
    add("BQ", number, date, "411000", client, credit: amount, lettering: lettering)
  }

  var text: String { ([Self.header] + lines).map { $0.joined(separator: separator) + "\r\n" }.joined() }
}
