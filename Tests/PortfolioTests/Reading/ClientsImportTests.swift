import Language
import Testing

@testable import Portfolio

/// Lists of clients as people have them.
@Suite struct ClientsImportTests {
  /// One portfolio, as a French spreadsheet and as an English one write it.
  static let french = """
    Raison sociale;Code client;Secteur;CA HT;Coûts directs;Heures;Retard (jours);Offre standard;Client depuis;Ville préférée
    Bar du Port;C1;bars;"1 234,50 €";(100);12,5;-3;oui;31/12/2019;Brest
    Auberge "Le Nord";C2;auberges;2 000;;;;non;01/02/2021;
    """
  static let english = #"""
    Company,Client ID,Segment,Net sales,Direct costs,Hours,Days late,Standard offer,Customer since,Ville préférée
    Bar du Port,C1,bars,"€1,234.50",-100,12.5,-3,yes,2019-12-31,Brest
    "Auberge ""Le Nord""",C2,auberges,"2,000.00",,,,no,2021-02-01,
    """#

  @Test func frenchAndEnglishSpellingsAreOnePortfolio() throws {
    let first = try read(Self.french)
    let second = try read(Self.english)
    #expect(first.clients == second.clients)
    var bar = Client(name: "Bar du Port")
    bar.id = "C1"
    bar.attributes = ["segment": "bars", "Ville préférée": "Brest"]
    bar.revenue = try amount(1234.5)
    bar.cost = try amount(-100)
    bar.hours = 12.5
    bar.daysLate = -3
    bar.isStandard = true
    bar.since = try day("2019-12-31")
    #expect(first.clients[0] == bar)
    let inn = first.clients[1]
    #expect(inn.name == "Auberge \"Le Nord\"")
    #expect(inn.cost == nil && inn.hours == nil && inn.daysLate == nil)
    #expect(inn.attributes == ["segment": "auberges"])
    #expect([first.accepted, first.rejected.count, first.merged] == [2, 0, 0])
    // 1234.50 + 2000
    #expect(first.acceptedTotal == Amount(3234.5))
  }

  @Test(arguments: [
    ("Marge", "400", 400.0), ("Marge", "40 %", 400), ("Marge %", "40", 400), ("Taux de marge", "0,4", 400),
    ("Margin", "-5%", -50),
  ])
  func aMarginIsAnAmountOrARate(header: String, cell: String, margin: Double) throws {
    #expect(try read("Nom;CA;\(header)\nBar;1000;\(cell)\n").clients[0].margin == Amount(margin))
  }

  @Test func aRateOfAnUnknownRevenueIsUnknown() throws {
    #expect(try read("Nom;CA;Marge\nBar;;40 %\n").clients[0].margin == nil)
  }

  @Test(arguments: [
    ("A;1;2;3", Reason.fieldCount(found: 4, expected: 3)), ("A;1", .fieldCount(found: 2, expected: 3)),
    (";1;2", .blank(.name)), ("A;douze;2", .notAFigure("douze", header: "CA")),
    ("A;5 %;2", .notAFigure("5 %", header: "CA")), ("A;$5;2", .otherCurrency("$", expected: "EUR")),
    ("A;1;6", .outOfRange("6", header: "Ease", 1...5)), ("\"A\"b;1;2", .strayQuote),
  ])
  func aLineThatCannotBeReadIsLeftOut(line: String, reason: Reason) throws {
    let result = try read("Nom;CA;Ease\nGood;10;5\n\(line)\nLast;20;1\n")
    #expect(result.clients.map(\.name) == ["Good", "Last"])
    #expect(result.rejected == [Import.RejectedLine(line: 3, reason: reason)])
    #expect(result.lines == 3)
  }

  /// Of the two rejected lines the first has a readable amount: 7; accepted: 10.
  @Test func totalsOfWhatIsLeftOut() throws {
    let result = try read("Nom;CA;Ease\nGood;10;5\nA;7;9\nB;?x;5\n")
    #expect(result.acceptedTotal == Amount(10))
    #expect(result.rejectedTotal == Amount(7))
    #expect(result.unreadable == 1)
  }

  /// By id where there is one, else by name, spelling apart; the third line knows no cost, so nobody knows the sum.
  @Test func linesOfOneClientAreMerged() throws {
    let text = """
      id,name,revenue,cost,hours,ease
      1,Bar,100,40,2,4
      1,The Bar,50,10,3,5
      2,Bar,10,,,
      ,CAFÉ,5,1,,
      ,café ,6,,,
      """
    let result = try read(text)
    #expect(result.clients.map(\.name) == ["Bar", "Bar", "CAFÉ"])
    #expect(result.merged == 2)
    #expect(result.accepted == 5)
    #expect(try result.clients.map(\.revenue) == [amount(150), amount(10), amount(11)])
    #expect(try result.clients.map(\.cost) == [amount(50), nil, nil])
    #expect(result.clients[0].hours == 5)
    #expect(result.clients[0].ease == 4)
  }

  /// Who was met by name alone is who comes with a number later, whichever line is first.
  @Test(arguments: [[",Bar,5", "1,bar,100"], ["1,bar,100", ",Bar,5"]])
  func aNameWithoutANumberIsTheOneWithIt(lines: [String]) throws {
    let result = try read((["id,name,revenue"] + lines + ["2,Bar,7"]).joined(separator: "\n"))
    #expect(try result.clients.map(\.revenue) == [amount(105), amount(7)])
    #expect(result.clients.map(\.id) == ["1", "2"])
  }

  @Test func aFileWithoutNamesIsRefusedWhole() {
    #expect(throws: ImportFault.missingColumn(.name, headers: ["Foo", "CA"])) { try read("Foo;CA\nA;1\n") }
  }

  @Test(arguments: ["Foo", "foo", "2"]) func theUserMaySayWhichColumn(column: String) throws {
    let result = try read("CA;Foo;Nom\n1;A;B\n") { $0.map = [(.name, column)] }
    #expect(result.clients[0].name == "A")
    #expect(result.clients[0].attributes == ["Nom": "B"])
    #expect(result.columns.map(\.field) == [.revenue, .name, nil])
  }

  @Test func theUserMaySayThatNoColumnIsAField() throws {
    let result = try read("Nom;Ventes;Retard\nA;10;2\n") { $0.map = [(.daysLate, "-"), (.revenue, " - ")] }
    #expect(result.columns.map(\.field) == [.name, nil, nil])
    #expect(result.clients.map(\.daysLate) == [nil])
    #expect(result.clients.map(\.attributes) == [["Ventes": "10", "Retard": "2"]])
    #expect(throws: ImportFault.missingColumn(.name, headers: ["CA", "Nom"])) {
      try read("CA;Nom\n1;A\n") { $0.map = [(.name, "-")] }
    }
  }

  @Test func aColumnThatIsNotThereIsNamed() {
    #expect(throws: ImportFault.unknownColumn("Bar", for: .name, headers: ["CA", "Nom"])) {
      try read("CA;Nom\n1;A\n") { $0.map = [(.name, "Bar")] }
    }
  }

  @Test func ofSeveralYearsTheLastCounts() throws {
    let result = try read("Nom;CA 2024;CA 2025;CA 2023\nA;1;2;3\n")
    #expect(try result.clients[0].revenue == amount(2))
    #expect(result.clients[0].attributes == ["CA 2024": "1", "CA 2023": "3"])
    #expect(try read("Nom;CA HT N-1;CA HT N\nA;1;2\n").clients[0].revenue == amount(2))
  }

  /// A cell that says thousands itself is not counted in thousands again.
  @Test(arguments: ["CA (k€)", "CA k€", "CA en k€", "CA HT (en milliers d’euros)"])
  func aHeaderMayCountInThousands(header: String) throws {
    let result = try read("Nom;\(header);Coûts\nA;12,34567;900\nB;-3;1\nC;5 k€;\nD;x;\n")
    #expect(try result.clients.map(\.revenue) == [amount(12_345.67), amount(-3000), amount(5000)])
    #expect(try result.clients[0].cost == amount(900))
    #expect(result.acceptedTotal == Amount(14_345.67))
    #expect(result.rejected == [Import.RejectedLine(line: 5, reason: .notAFigure("x", header: header))])
    #expect(throws: ImportFault.otherCurrency("$", header: "CA (k$)")) { try read("Nom;CA (k$)\nA;1\n") }
  }

  /// As time sheets and accounting formats have them; a day is no hour, and an hour no amount.
  @Test func figuresMayCountTime() throws {
    let result = try read(
      "Nom;CA;Heures;Retard\nA;- €;1h30;12 jours\nB;12 h;2;0\nC;5;90 min;2 semaines\nD;7;2 jours;\nE;9;;3 h\nF;1;12:15;-\n"
    )
    #expect(result.clients.map(\.name) == ["A", "C", "F"])
    #expect(try result.clients.map(\.revenue) == [.zero, amount(5), amount(1)])
    #expect(result.clients.map(\.hours) == [1.5, 1.5, 12.25])
    #expect(result.clients.map(\.daysLate) == [12, 14, nil])
    #expect(
      result.rejected.map(\.reason) == [
        .notAFigure("12 h", header: "CA"), .notAFigure("2 jours", header: "Heures"),
        .notAFigure("3 h", header: "Retard"),
      ])
  }

  /// The columns of exports that people have.
  private static let exports: [(String, [Field?])] = [
    ("Customer,Total Sales,Gross Profit", [.name, .revenue, .margin]),
    ("Customer,Income,Expenses,Net Income", [.name, .revenue, .cost, .margin]),
    ("Display name,Total Spent,Total Orders", [.name, .revenue, .orders]),
    ("Nom / Raison sociale;CA total HT;Total heures;Créée le", [.name, .revenue, .hours, .since]),
    ("Client;Facture;Total", [.name, nil, .revenue]), ("Client;Facture", [.name, .revenue]),
    ("Customer,Revenue (%),Revenue (EUR)", [.name, nil, .revenue]),
    ("Client;CA (budget);CA (réel)", [.name, nil, .revenue]),
    ("Customer,Sales (units),Sales (EUR)", [.name, nil, .revenue]),
    ("Customer,Sales (USD),Sales (EUR)", [.name, nil, .revenue]),
    ("Client;CA 2025 HT", [.name, .revenue]), ("Client;CA en €", [.name, .revenue]),
    ("Client;CA 2024 en €;CA 2025 en €", [.name, nil, .revenue]), ("Client;Support (mois);CA", [.name, nil, .revenue]),
    ("Client;Nom;Prénom;CA", [.name, nil, nil, .revenue]), ("Client;Quantité;Prix", [.name, nil, nil]),
  ]

  @Test(arguments: exports)
  func knowsTheColumnsOfOtherPrograms(header: String, fields: [Field?]) throws {
    let separator = header.contains(";") ? ";" : ","
    let cells = ["A"] + fields.dropFirst().map { $0 == .since ? "2020-01-01" : "1" }
    #expect(try read("\(header)\n\(cells.joined(separator: separator))\n").columns.map(\.field) == fields)
  }

  /// Two Martins are two clients; a given name that stands with the other one already is not said twice.
  @Test func aPersonsNameMayHaveTwoColumns() throws {
    let text = "Nom;Prénom;CA\nMartin;Paul;1\nMartin;Anne;2\nDurand;;3\n;Léo;4\nLéo Petit;Léo;5\n;;6\nTotal;;15\n"
    let result = try read(text)
    #expect(result.clients.map(\.name) == ["Paul Martin", "Anne Martin", "Durand", "Léo", "Léo Petit"])
    #expect(result.columns.map(\.field) == [.name, .name, .revenue])
    #expect(result.clients[0].attributes.isEmpty)
    #expect(
      result.rejected == [
        Import.RejectedLine(line: 7, reason: .blank(.name)), Import.RejectedLine(line: 8, reason: .total("Total")),
      ])
    let mapped = try read(text.replacing("Total;;15\n", with: "")) { $0.map = [(.name, "Nom")] }
    #expect(mapped.clients.map(\.name) == ["Martin", "Durand", "Léo Petit"])
    #expect(mapped.clients[1].attributes.isEmpty && mapped.clients[2].attributes == ["Prénom": "Léo"])
  }

  /// 90 minutes are 1.5 hours, 3 weeks 21 days, in the header as in the cells; a cell that says it itself is right.
  @Test func aHeaderMayCountInMinutesOrWeeks() throws {
    let result = try read("Nom;Temps passé (min);Retard (semaines);CA (€000)\nA;90;3;1,5\nB;2 h;4 jours;2\nC;30,5;;\n")
    #expect(result.clients.map(\.hours) == [1.5, 2, 30.5 / 60])
    #expect(result.clients.map(\.daysLate) == [21, 4, nil])
    #expect(try result.clients.map(\.revenue) == [amount(1500), amount(2000), nil])
  }

  /// Words under `Support` and telephone numbers under `Standard` say nothing of the kind; fewer than five may be slips.
  @Test func aColumnThatHoldsSomethingElseIsKeptUnderItsName() throws {
    let rows = (1...5).map { "A\($0);\($0);Gold;01020304\($0);0" }
    let result = try read((["Nom;CA;Support;Standard;Heures"] + rows).joined(separator: "\n"))
    #expect(result.columns.map(\.field) == [.name, .revenue, nil, nil, .hours])
    #expect(result.accepted == 5 && result.clients[4].attributes == ["Support": "Gold", "Standard": "010203045"])
    #expect(throws: ImportFault.nothingAccepted(line: 2, .notAFigure("Gold", header: "Support"))) {
      try read((["Nom;CA;Support;Standard;Heures"] + rows.prefix(4)).joined(separator: "\n"))
    }
    #expect(throws: ImportFault.nothingAccepted(line: 2, .notAFigure("Gold", header: "Support"))) {
      try read((["Nom;CA;Support;Standard;Heures"] + rows).joined(separator: "\n")) { $0.map = [(.support, "Support")] }
    }
  }

  /// A report that names the clients below a blank cell.
  @Test func aBlankHeaderBeforeTheOthersIsTheName() throws {
    let result = try read(
      "Sales by Customer Summary\nAtelier Nord Ltd\n\n,Total\nAcme,\"1,234.50\"\nZoo,\"2,100.25\"\nTOTAL,\"3,334.75\"\n"
    )
    #expect(result.clients.map(\.name) == ["Acme", "Zoo"])
    #expect(try result.acceptedTotal == amount(3334.75))
    #expect(result.titles.count == 2)
    #expect(throws: ImportFault.self) { try read(";;CA;Temps\nCode;Client;2025;Heures\nC1;Martin;1;2\n") }
    #expect(throws: ImportFault.self) { try read(",Date,Amount\nAcme,,\n,2025-01-15,1\n") }
  }

  @Test(arguments: [
    ("usd", false), ("US Dollar - USD", false), ("chf", false), ("eur", true), ("Euro - EUR", true), ("-", true),
  ])
  func aCurrencyIsKnownHoweverItIsSpelled(cell: String, isOurs: Bool) throws {
    let result = try read("Name,Currency,Amount\nA,EUR,1\nB,\(cell),2\n")
    #expect(result.accepted == (isOurs ? 2 : 1))
  }

  /// The francs of Switzerland, West and Central Africa and the Pacific.
  @Test(arguments: [
    ("CHF", "Francs", true), ("XPF", "francs", true), ("XOF", "Francs CFA", true), ("XAF", "FCFA", true),
    ("CHF", "Francs CFA", false), ("EUR", "Francs", false),
  ])
  func francsAreOfSeveralCountries(currency: String, cell: String, isOurs: Bool) throws {
    let result = try read("Name,Currency,Amount\nA,\(currency),1\nB,\(cell),2\n") { $0.currency = currency }
    #expect(result.accepted == (isOurs ? 2 : 1))
  }

  @Test func aCompanyIsTheClientAndElseItsPerson() throws {
    let result = try read(
      "First Name,Last Name,Company,Total Spent\nAnn,Bell,,1\nBob,Day,Day Ltd,2\nCy,Day,Day Ltd,3\n")
    #expect(result.clients.map(\.name) == ["Ann Bell", "Day Ltd"])
    #expect(try result.clients[1].revenue == amount(5))
    #expect(result.clients[1].attributes["First Name"] == "Bob")
    let invoice = try read("First Name,Last Name,Date,Amount\nAnn,Bell,2025-01-13,1\nAnn,Bell,2025-02-13,2\n")
    #expect(invoice.kind == .invoices && invoice.clients.map(\.name) == ["Ann Bell"])
    #expect(try read("Prénom;CA\nAnne;1\n").clients[0].name == "Anne")
  }

  @Test func aFieldOfAnotherKindIsRefused() {
    #expect(throws: ImportFault.foreignField(.amount, .clients)) {
      try read("Nom;Foo\nA;10\n") { $0.map = [(.amount, "Foo")] }
    }
    #expect(throws: ImportFault.foreignField(.revenue, .invoices)) {
      try read("Client;Date;Foo;Amount\nA;2025-01-01;99;10\n") { $0.map = [(.revenue, "Foo")] }
    }
  }

  @Test func aColumnThatMayBeReadInTwoWaysIsRefused() throws {
    let text = "Nom;CA\nA;1,234\nB;5,678\n"
    #expect(throws: ImportFault.ambiguous(.ambiguousDecimals, header: "CA", line: 2, text: "1,234")) { try read(text) }
    #expect(try read(text) { $0.decimal = .comma }.clients[0].revenue == Amount(1.234))
    #expect(try read(text) { $0.decimal = .point }.clients[0].revenue == Amount(1234))
    #expect(try read(text + "C;1,5\n").clients[0].revenue == Amount(1.234))
    let dates = "Nom;Client depuis\nA;01/02/2020\nB;03/04/2020\n"
    #expect(throws: ImportFault.ambiguous(.ambiguousDates, header: "Client depuis", line: 2, text: "01/02/2020")) {
      try read(dates)
    }
    let both = "Nom;Client depuis;CA\nA;01/02/2020;1,234\n"
    #expect(throws: ImportFault.ambiguous(.ambiguousDates, header: "Client depuis", line: 2, text: "01/02/2020")) {
      try read(both)
    }
    #expect(try read(dates) { $0.dates = .mdy }.clients[0].since == Day("2020-01-02"))
    #expect(try read(dates + "C;13/01/2020\n").clients[0].since == Day("2020-02-01"))
  }

  /// Half of the column says comma, half point.
  @Test func aColumnThatContradictsItselfIsRefused() {
    #expect(throws: ImportFault.self) { try read("Nom;CA\nA;1,5\nB;1.5\n") }
  }

  @Test func aColumnInAnotherCurrencyIsRefused() {
    #expect(throws: ImportFault.otherCurrency("USD", header: "Revenue (USD)")) { try read("Name,Revenue (USD)\nA,1\n") }
  }

  @Test func nothingReadableIsRefused() {
    #expect(throws: ImportFault.noLines) { try read("Nom;CA\n\n") }
    #expect(throws: ImportFault.nothingAccepted(line: 2, .blank(.name))) { try read("Nom;CA\n;1\n") }
  }

  @Test func columnsOfOneNameAreToldApart() throws {
    let result = try read("name,note,note,,segment,sector\nA,x,y,z,s,t\n")
    #expect(result.clients[0].attributes == ["note": "x", "note (2)": "y", "#4": "z", "segment": "s", "sector": "t"])
  }
}
