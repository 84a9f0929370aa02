import Foundation
import PseudoTerminal
import Testing
import Trees

/// Bringing clients in, end to end.
@Suite struct ClientsCommandTests {
  static let table = """
    Raison sociale;Secteur;CA HT;Coûts;Ease
    Café de l’Été;cafés;1 234,50 €;1 000;4
    Bar;bars;2 000,00 €;;9
    Inn;auberges;;;3
    x;y

    """

  private func workshop(_ language: String = "en") throws -> Workshop {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord")
    try workshop.put(Self.table, "win.csv")
    return workshop
  }

  private func shown(_ workshop: Workshop) throws -> JSON {
    try JSON(JSONReader.read(Array(workshop.run("show", "portfolio", "--json").output.utf8)))
  }

  @Test(arguments: [
    (
      "en",
      """
      4 lines: 2 read, 2 left out. 2 clients.
      Total read: 1,234.50 EUR; left out: 2,000 EUR (the amount of 1 line cannot be read).
      Period: 12 months, as the file does not say it; --months tells how many.
        Line 3: 9 is not between 1 and 5 (Ease).
        Line 5: It has 2 fields where the header has 5.

      """
    ),
    (
      "fr",
      """
      4 lignes : 2 lues, 2 écartées. 2 clients.
      Total lu : 1 234,50 EUR ; écarté : 2 000 EUR (le montant de 1 ligne est illisible).
      Période : 12 mois, faute d’indication dans le fichier ; --months dit combien.
        Ligne 3 : 9 n’est pas entre 1 et 5 (Ease).
        Ligne 5 : On y trouve 2 champs au lieu des 5 de l’en-tête.

      """
    ),
  ])
  func anImportSaysWhatItRead(language: String, summary: String) throws {
    let workshop = try workshop(language)
    let outcome = try workshop.run("clients", "import", "win.csv")
    #expect(outcome.code == 0)
    #expect(outcome.output.flat == summary.flat)
    let imported = try #require(try workshop.profile()["imported"])
    #expect(imported["accepted"] == 2)
    #expect(imported["rejectedLines"] == 2)
    #expect(imported["rejected"]?[1]?["line"] == 5)
    #expect(imported["months"] == .null)
    #expect(imported["file"] == "win.csv")
    #expect(
      try String(decoding: workshop.bytes("home/profiles/atelier-nord/clients.csv"), as: UTF8.self) == """
        name,segment,revenue,cost,ease
        "Café de l’Été",cafés,1234.5,1000,4.0
        Inn,auberges,,,3.0

        """)
    let attributes = try FileManager.default.attributesOfItem(
      atPath: workshop.home + "/profiles/atelier-nord/clients.csv")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aDryRunShowsAndChangesNothing() throws {
    let workshop = try workshop()
    let before = try workshop.tree()
    let outcome = try workshop.run("clients", "import", "win.csv", "--dry-run")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.hasPrefix(
        """
        A list of clients, UTF-8, fields separated by semicolons.

        Column          Read as
        Raison sociale  name
        Secteur         segment
        CA HT           revenue
        Coûts           cost
        Ease            ease

        The first lines:
        Raison sociale  Secteur   CA HT       Coûts  Ease
        Café de l’Été   cafés     1 234,50 €  1 000  4
        Bar             bars      2 000,00 €         9
        Inn             auberges                     3

        4 lines: 2 read, 2 left out. 2 clients.
        """))
    #expect(outcome.output.hasSuffix("Nothing was changed.\n"))
    #expect(try workshop.tree() == before)
  }

  @Test func clientsAreListed() throws {
    let workshop = try workshop()
    #expect(try workshop.run("clients", "list").code == 66)
    #expect(try workshop.run("clients", "list", "--json").output == "[]\n")
    try workshop.run("clients", "import", "win.csv")
    let list = try workshop.run("clients", "list", "--json").json
    #expect(list.array?.count == 2)
    #expect(list[0]?["revenue"] == 1234.5)
    #expect(list[1]?["revenue"] == .null)
    #expect(list[1]?["attributes"]?["segment"] == "auberges")
  }

  @Test func aSecondImportReplacesAfterAsking() throws {
    let workshop = try workshop()
    try workshop.run("clients", "import", "win.csv")
    let first = try workshop.bytes("home/profiles/atelier-nord/clients.csv")
    try workshop.put("Client,Revenue\nOther,5\n", "other.csv")
    let refused = try workshop.run("clients", "import", "other.csv")
    #expect(refused.code == 64)
    #expect(
      refused.errors.flat
        == "Replace the clients from “win.csv”? A revision keeps them. There is nobody to ask here: --force says yes.")
    #expect(try workshop.bytes("home/profiles/atelier-nord/clients.csv") == first)
    #expect(try workshop.run("clients", "import", "other.csv", "--force").code == 0)
    #expect(try workshop.run("clients", "list").output.contains("Other"))
    #expect(try workshop.run("restore", "1").code == 0)
    #expect(try workshop.bytes("home/profiles/atelier-nord/clients.csv") == first)
    #expect(try workshop.profile()["imported"]?["file"] == "win.csv")
    #expect(try workshop.run("history").output.contains("Clients imported"))
  }

  @Test func clearingTakesThemAwayAndARestoreBringsThemBack() throws {
    let workshop = try workshop()
    try workshop.run("clients", "import", "win.csv")
    #expect(try workshop.run("clients", "clear").code == 64)
    #expect(try workshop.run("clients", "clear", "--force").code == 0)
    #expect(try workshop.profile()["imported"] == nil)
    #expect(try workshop.run("clients", "list").code == 66)
    #expect(try workshop.run("clients", "clear", "--force").code == 66)
    try workshop.run("restore", "1")
    #expect(try workshop.run("clients", "list").output.hasSuffix("2 clients.\n"))
    try workshop.run("copy", "Atelier Nord", "Sud")
    try workshop.run("clients", "clear", "--force", "--profile", "Sud")
    try workshop.run("restore", "1", "--profile", "Sud")
    #expect(try workshop.run("clients", "list", "--profile", "Sud").output.hasSuffix("2 clients.\n"))
  }

  @Test(arguments: [
    (
      "en",
      ":3: the clients are damaged: “oops” is not what belongs in revenue. clients import brings them in again, and keeps this file."
    ),
    (
      "fr",
      ":3 : les clients sont abîmés : « oops » n’a pas sa place dans revenue. clients import les fait entrer à nouveau et garde ce fichier."
    ),
  ])
  func damagedClientsAreNamedAndNeverLost(language: String, fault: String) throws {
    let workshop = try workshop(language)
    try workshop.run("clients", "import", "win.csv")
    let path = "home/profiles/atelier-nord/clients.csv"
    try workshop.put("name,revenue\nA,1\nB,oops\n", path)
    let damaged = try workshop.bytes(path)
    let outcome = try workshop.run("clients", "list")
    #expect(outcome.code == 65)
    #expect(outcome.errors.squeezed.hasSuffix((path + fault).squeezed), "\(outcome.errors)")
    #expect(try workshop.run("clients", "import", "win.csv", "--force").code == 0)
    #expect(try workshop.bytes("home/profiles/atelier-nord/clients.changed.csv") == damaged)
    #expect(try workshop.run("clients", "list").code == 0)
  }

  @Test(arguments: [
    (
      "Foo;CA\nA;1\n", "no column is known as name. It has “Foo” and “CA”: --map name=COLUMN says which one it is.",
      "aucune colonne ne correspond à name. On y trouve « Foo » et « CA » : --map name=COLONNE dit laquelle c’est."
    ),
    (
      "Our clients;;\nFoo;Revenue;\nA;1;\n",
      "no column is known as name. It has “Our clients”: --map name=COLUMN says which one it is.",
      "aucune colonne ne correspond à name. On y trouve « Our clients » : --map name=COLONNE dit laquelle c’est."
    ),
    (
      "Nom;CA\nA;1,234\n",
      "the figures of “CA” may be read in two ways (line 2: 1,234): --decimal comma or --decimal point says how.",
      "les nombres de « CA » peuvent se lire de deux façons (ligne 2 : 1,234) : --decimal comma (virgule) ou --decimal point dit comment."
    ),
    (
      "Nom;Depuis\nA;01/02/2020\n",
      "the dates of “Depuis” may be read in two ways (line 2: 01/02/2020): --dates dmy (day first) or --dates mdy (month first) says how.",
      "les dates de « Depuis » peuvent se lire de deux façons (ligne 2 : 01/02/2020) : --dates dmy (le jour d’abord) ou --dates mdy (le mois d’abord) dit comment."
    ),
    (
      "Nom;CA\n\"A;1\n", "a quote opens on line 2 and never closes. Close it, and import again.",
      "un guillemet s’ouvre ligne 2 et ne se ferme jamais. Fermez-le, puis recommencez."
    ),
    (
      "Nom;CA\n\0;1\n", "this is no text (line 2). Save your spreadsheet as CSV and import that.",
      "ce n’est pas du texte (ligne 2). Enregistrez votre tableau en CSV, puis importez-le."
    ),
    ("", "there is nothing in it.", "il n’y a rien dedans."),
    ("Nom;CA\n\n", "there is no line below the header.", "il n’y a aucune ligne sous l’en-tête."),
    (
      "\"Nom\"x;CA\nA;1\n", "line 1 should hold the names of the columns, and cannot be read.",
      "la ligne 1 devrait donner le nom des colonnes, et elle est illisible."
    ),
    (
      "Nom;CA (USD)\nA;1\n", "the column “CA (USD)” is in USD, and this profile is not.",
      "la colonne « CA (USD) » est en USD, alors que ce profil ne l’est pas."
    ),
    (
      "Nom;CA\nA;$5\n", "not one line can be read. Line 2: Its amount is in $, and this profile counts in EUR.",
      "aucune ligne n’est lisible. Ligne 2 : Son montant est en $, alors que ce profil compte en EUR."
    ),
    (
      accounting([header(17)]),
      "an accounting export (FEC) has 18 columns, from JournalCode to Idevise; this one has 17, or others.",
      "un fichier des écritures comptables (FEC) a 18 colonnes, de JournalCode à Idevise ; celui-ci en a 17, ou d’autres."
    ),
    (
      accounting([header(18), entry("20251301", debit: "100,00")]),
      "an accounting export must be whole. Line 2: “20251301” is no date (EcritureDate).",
      "un fichier des écritures comptables doit être complet. Ligne 2 : « 20251301 » n’est pas une date (EcritureDate)."
    ),
    (
      accounting([header(18), entry("20251231", debit: "100,00"), entry("20251231", credit: "99,50")]),
      "the entry VE 1, which begins on line 2, does not balance: debit less credit is 0.5.",
      "l’écriture VE 1, qui commence ligne 2, n’est pas équilibrée : débit moins crédit font 0,5."
    ),
    (
      accounting([header(18), entry("20251231", debit: "100,00"), entry("20251231", credit: "100,00")]),
      "it holds no sale to a client (accounts 70 and 411 in one entry).",
      "il ne contient aucune vente à un client (comptes 70 et 411 dans une même écriture)."
    ),
  ])
  func aFileIsRefusedWholeWithItsRemedy(text: String, english: String, french: String) throws {
    for (language, sentence) in [("en", english), ("fr", french)] {
      let workshop = try workshop(language)
      try workshop.put(text, "bad.csv")
      let before = try workshop.tree()
      let outcome = try workshop.run("clients", "import", "bad.csv")
      let (colon, end) = language == "en" ? (":", "Nothing was changed.") : (" :", "Rien n’a été modifié.")
      #expect(outcome.code == 65)
      #expect(outcome.errors.flat == "bad.csv\(colon) \(sentence) \(end)")
      #expect(try workshop.tree() == before)
    }
  }

  private static let accounts = """
    JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate \
    EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise
    """.split(separator: " ").map(String.init)

  private static func header(_ columns: Int) -> String { accounts.prefix(columns).joined(separator: "\t") }

  /// A line of one entry on an account of a bank.
  private static func entry(_ date: String, debit: String = "", credit: String = "") -> String {
    ["VE", "Ventes", "1", date, "512000", "Banque", "", "", "F1", "", "", debit, credit, "", "", "", "", ""]
      .joined(separator: "\t")
  }

  private static func accounting(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  @Test(
    arguments: [
      (["clients", "import", "none.csv"], 66), (["clients", "import", "win.csv", "--kind", "other"], 64),
      (["clients", "import", "win.csv", "--map", "foo=1"], 64),
      (["clients", "import", "win.csv", "--map", "name"], 64),
      (["clients", "import", "win.csv", "--map", "name=Foo"], 65),
      (["clients", "import", "win.csv", "--months", "0"], 64),
      (["clients", "import", "win.csv", "--terms=-1"], 64), (["clients", "import"], 64),
    ] as [([String], Int32)])
  func exitCodes(words: [String], code: Int32) throws {
    #expect(try workshop().run([Workshop.program] + words).code == code)
  }

  @Test func aPersonIsAskedForTheMonthsAndBeforeAReplacement() throws {
    let workshop = try workshop()
    let first = try Conversation(workshop, "clients", "import", "win.csv")
    try first.reply("How many months do these amounts stand for? (12)", "six")
    try first.reply("How many months do these amounts stand for? (12)", "6")
    #expect(try first.ending() == 0)
    #expect(try workshop.profile()["imported"]?["months"] == 6)
    let second = try Conversation(workshop, "clients", "import", "win.csv", "--months", "3")
    try second.reply("(yes/no)", "no")
    try second.hear("Nothing was changed.")
    #expect(try workshop.profile()["imported"]?["months"] == 6)
  }

  /// 50 days after the invoice: 20 late of thirty, none of the sixty that were answered or are said.
  @Test func delaysAreCountedFromTheTermsThatWereAnswered() throws {
    let workshop = try workshop()
    try workshop.put("Client;Date;Payé le;Montant\nA;2025-02-01;2025-03-23;100\n", "paid.csv")
    func late() throws -> JSON? { try shown(workshop)["payment"]?["daysBeyondTerms"] }
    #expect(try workshop.run("clients", "import", "paid.csv").code == 0)
    #expect(try late() == 20.0)
    #expect(try workshop.run("answer", "portfolio.terms", "60").code == 0)
    #expect(try workshop.run("clients", "import", "paid.csv", "--force").code == 0)
    #expect(try late() == 0.0)
    #expect(try workshop.run("clients", "import", "paid.csv", "--force", "--terms", "45").code == 0)
    #expect(try late() == 5.0)
  }

  @Test func aPersonIsAskedForTheTerms() throws {
    let workshop = try workshop()
    try workshop.put("Client;Date;Payé le;Montant\nA;2025-02-01;2025-03-23;100\n", "paid.csv")
    let talk = try Conversation(workshop, "clients", "import", "paid.csv")
    try talk.reply("Within how many days are your invoices to be paid? (30)", "soon")
    try talk.reply("Within how many days are your invoices to be paid? (30)", "3000")
    try talk.reply("Within how many days are your invoices to be paid? (30)", "45")
    #expect(try talk.ending() == 0)
    #expect(try shown(workshop)["payment"]?["daysBeyondTerms"] == 5.0)
    #expect(try workshop.profile()["answers"]?["portfolio"]?["terms"] == 45)
  }

  /// Read again with the answer, though a pipe gives its bytes once.
  @Test func aPersonIsAskedForTheTermsOfAPipeToo() throws {
    let workshop = try workshop()
    try workshop.put("Client;Date;Payé le;Montant\nA;2025-02-01;2025-03-23;100\n", "paid.csv")
    let pipe = workshop.folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = Process()
    (writer.executableURL, writer.currentDirectoryURL) = (URL(filePath: "/bin/sh"), workshop.folder)
    writer.arguments = ["-c", "cat paid.csv >pipe"]
    try writer.run()
    let talk = try Conversation(workshop, "clients", "import", "pipe")
    try talk.reply("Within how many days are your invoices to be paid? (30)", "45")
    #expect(try talk.ending() == 0)
    #expect(try shown(workshop)["payment"]?["daysBeyondTerms"] == 5.0)
  }

  /// Nobody was asked, so nothing is known.
  @Test func monthsThatNobodySaidAreAssumed() throws {
    let workshop = try workshop()
    #expect(try workshop.run("clients", "import", "win.csv").code == 0)
    #expect(try workshop.profile()["imported"]?["months"] == .null)
    #expect(try workshop.run("show", "portfolio").output.contains("in 12 months (assumed: the file does not tell)."))
    #expect(try workshop.run("clients", "import", "win.csv", "--force", "--months", "1").code == 0)
    #expect(try workshop.run("show", "portfolio").output.contains("in 1 month."))
  }

  /// Read by a pipe, which can be read only once.
  @Test func aPipeIsReadToo() throws {
    let workshop = try workshop()
    let outcome = try workshop.run("clients", "import", "/dev/stdin", input: Self.table)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("2 clients."))
  }
}
