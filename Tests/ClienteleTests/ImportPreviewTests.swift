import Foundation
import Testing
import Trees

/// What a dry run says of a spreadsheet with titles above and a total below.
@Suite struct ImportPreviewTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/portfolios/messy/excel.fr.csv").path

  @Test(arguments: [
    (
      "en", "A list of clients, Windows-1252, fields separated by semicolons.",
      "The 2 lines above the header, from “Export clients 2025” on, are passed over.",
      "Line 10: “TOTAL GÉNÉRAL” is the total of the lines above it, and no client."
    ),
    (
      "fr", "Une liste de clients, Windows-1252, champs séparés par des points-virgules.",
      "Les 2 lignes au-dessus de l’en-tête, à partir de « Export clients 2025 », sont ignorées.",
      "Ligne 10 : « TOTAL GÉNÉRAL » est le total des lignes au-dessus, et non un client."
    ),
  ])
  func titlesAndTotalAreSaid(language: String, kind: String, titles: String, total: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    let outcome = try workshop.run("clients", "import", Self.file, "--dry-run")
    #expect(outcome.code == 0)
    #expect(outcome.output.flat.hasPrefix("\(kind) \(titles) "))
    #expect(outcome.output.flat.contains(total))
    #expect(outcome.output.flat.contains("Raison sociale name Secteur segment CA HT revenue"))
    try workshop.put("Clients 2025\nNom;CA\nBar;1\nInn;2\n", "one.csv")
    let one = try workshop.run("clients", "import", "one.csv", "--dry-run").output.flat
    #expect(
      one.contains(
        language == "en"
          ? "The line above the header, “Clients 2025”, is passed over."
          : "La ligne au-dessus de l’en-tête, « Clients 2025 », est ignorée."))
  }

  @Test(arguments: [
    (
      "en", "“Total” is kept as a client: its amount is not the sum of the lines above.", "Total: unknown, as no column"
    ),
    (
      "fr", "« Total » reste un client : son montant n’est pas la somme des lignes au-dessus.",
      "Total : inconnu, aucune"
    ),
  ])
  func whatMayBeWrongIsSaid(language: String, total: String, unknown: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    try workshop.put("Nom;CA\nBar;1\nInn;2\nTotal;4\n", "total.csv")
    #expect(try workshop.run("clients", "import", "total.csv", "--dry-run").output.flat.contains(total))
    try workshop.put("Nom;Foo\nBar;1\n", "foo.csv")
    #expect(try workshop.run("clients", "import", "foo.csv", "--dry-run").output.flat.contains(unknown))
    try workshop.put("Nom;CA\nBar;\nInn;-\n", "blank.csv")
    #expect(
      try workshop.run("clients", "import", "blank.csv", "--dry-run").output.flat.contains(
        language == "en"
          ? "Total: unknown, as no line says its revenue."
          : "Total : inconnu, aucune ligne n’indiquant de chiffre d’affaires."))
    let refused = try workshop.run("clients", "import", "foo.csv", "--map", "amount=Foo")
    #expect(refused.code == 65)
    #expect(
      refused.errors.flat.contains(
        language == "en"
          ? "read as a list of clients, it has no field amount. --map takes name, id, segment"
          : "lu comme une liste de clients, il n’a pas de champ amount. --map accepte name, id, segment"))
  }

  @Test(arguments: [("en", "Of the same name, by id: C2."), ("fr", "Du même nom, par id : C2.")])
  func namesakesAreToldByTheirIds(language: String, sentence: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    try workshop.put("Code client;Nom;CA\nC1;Bar;1\nC2;Bar;2\n", "two.csv")
    try workshop.run("clients", "import", "two.csv", "--force")
    #expect(try workshop.run("show", "client", "Bar").output.flat.contains(sentence))
    #expect(try workshop.run("show", "client", "C2").output.flat.contains(sentence.replacing("C2", with: "C1")))
  }

  /// Invoices that say only whether they were paid: no days, no share of late ones.
  @Test(arguments: [
    ("en", "Payment: 2 invoices, 1 of them open; without dates nobody can tell how late."),
    ("fr", "Paiement : 2 factures, dont 1 en attente ; sans dates, pas de retard à calculer."),
  ])
  func paidOrNotIsNoDelay(language: String, sentence: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    try workshop.put(
      "Client;Date;Montant;Payée ?\nBar;13/01/2025;100;oui\nInn;15/01/2025;50;non\n", "invoices.csv")
    #expect(try workshop.run("clients", "import", "invoices.csv").code == 0)
    #expect(try workshop.run("show", "portfolio").output.flat.contains(sentence))
    let payment = try workshop.run("show", "portfolio", "--json").json["payment"]
    #expect(payment?["lateShare"] == .null && payment?["daysBeyondTerms"] == .null && payment?["open"] == 1)
  }
}
