import Testing

@testable import Portfolio

@Suite struct HeaderKeyTests {
  @Test(arguments: [
    ("Revenue", ["revenue"]), ("Chiffre d’affaires (HT)", ["chiffredaffairesht", "chiffredaffaires"]),
    ("CA 2025", ["ca2025", "ca"]), ("CA [k€] EUR", ["cakeur", "caeur", "ca"]), ("Revenue $", ["revenue", "revenue"]),
    ("(net) Sales 1999", ["netsales1999", "sales1999"]), ("Sales (net", ["salesnet"]),
    ("Marge2025 HT", ["marge2025ht", "margeht", "marge"]), ("CA 2025 en k€", ["ca2025enk", "ca2025enk", "ca"]),
    // Three capitals at the end may be a currency, of any country.
    ("Customer #", ["customernumber"]), ("Total excl. VAT", ["totalexclvat", "totalexcl", "totalht", "total"]),
    ("Total incl. of tax", ["totalincloftax", "totalttc", "total"]),
    ("Montant HTVA", ["montanthtva", "montanth", "montantht", "montant"]),
    ("Sales ex GST (AUD)", ["salesexgstaud", "salesexgst", "salesex", "salesht", "sales"]), ("Ex works", ["exworks"]),
    ("a (b [c] d", ["abcd", "abd"]), ("CAHT", ["caht", "c"]), ("2025", ["2025"]), ("", []),
  ])
  func aHeaderIsKnownWithoutItsUnitAndItsYear(header: String, spellings: [String]) {
    #expect(HeaderKey.spellings(header) == spellings)
  }

  /// One line of what a file writes is enough: the column that is read, of those that have its name.
  @Test(arguments: [
    ("Client;CA (N-1);CA", "CA"), ("Client;CA (N-1);CA (N)", "CA (N)"), ("Client;Sales (prior year);Sales", "Sales"),
    ("Client;Sales (last year);Sales (this year)", "Sales (this year)"), ("Client;Sales #;Sales", "Sales"),
    ("Client;Revenue (rank);Revenue (EUR)", "Revenue (EUR)"), ("Client;Net;VAT;Gross", "Net"),
    ("Client;Subtotal;Tax;Total", "Subtotal"), ("Client;Sous-total;TPS;TVQ;Total", "Sous-total"),
    ("Client;SubTotal;Total;Balance", "SubTotal"), ("Client;Net;Gross", "Net"), ("Client;Base HT;TVA;Total", "Base HT"),
    ("Client;Turnover (incl. VAT);Amount due", "Turnover (incl. VAT)"), ("Client;Prix TTC;Prix HT", "Prix HT"),
    ("Client;Facturé TTC;Facturé HT", "Facturé HT"), ("Client;Amount;Amount HT", "Amount HT"),
    ("Client;Sales (incl. VAT);Amount VAT", "Sales (incl. VAT)"), ("Client;Brut HT;Remise;Net HT", "Net HT"),
    ("Client;Total TTC;Total TVA", "Total TTC"), ("Client;Total incl. VAT;Total excl. VAT", "Total excl. VAT"),
    ("Client;Sous-total;Remise;Total HT;TVA;Total TTC", "Total HT"), ("Client;Net;Total HT;TVA;Total TTC", "Total HT"),
    ("Client;Gross;Fee;Net;Sales Tax", "Gross"), ("Client;Tax;Net amount;Amount excl. tax", "Amount excl. tax"),
    ("Client;Sous-total;Remise;TVA;Total", "Total"), ("Client;Line Subtotal;Tax;Line Total", "Line Subtotal"),
    ("Client;CA (estimé);CA", "CA"), ("Client;CA (N-1)", "CA (N-1)"),
  ])
  func theSurestHeaderIsTheRevenue(header: String, column: String) throws {
    let columns = try Columns(header.split(separator: ";").map(String.init), ImportOptions(currency: "EUR"))
    #expect(columns.places[.revenue].map { columns.headers[$0] } == column)
  }

  @Test(arguments: ["Client;Montant TVA", "Client;Fees;Payout", "Client;Gross sales;Discounts"])
  func whatIsNoRevenueIsNotTakenForIt(header: String) throws {
    let columns = try Columns(header.split(separator: ";").map(String.init), ImportOptions(currency: "EUR"))
    #expect(columns.places[.revenue] == nil)
  }

  @Test(arguments: [
    ("Client;Date commande;Date facturation;Montant", [Field.client, nil, .date, .amount]),
    ("Client;Date;Paid?;Date received;Amount", [.client, .date, nil, .paid, .amount]),
    ("Customer #;Customer;Sales", [.id, .name, .revenue]),
    ("Customer;Customer (code);Sales", [.name, .id, .revenue]),
    ("Customer;Date (issued);Date (due);Date (paid);Amount", [.client, .date, .due, .paid, .amount]),
    ("Customer;Date (paid);Date (issued);Amount", [.client, .paid, .date, .amount]),
    ("Name;Financial Status;Paid at;Total;Created at;Billing Name", [nil, .status, .paid, .amount, .date, .client]),
    ("Name;Created at;Total spent", [.name, .since, .revenue]),
    ("Client;Hours (budget);Hours (actual);Days late (max);Days late (avg)", [.name, nil, .hours, nil, .daysLate]),
  ])
  func aHeaderBelongsToTheFieldItNames(header: String, fields: [Field?]) throws {
    let columns = try Columns(header.split(separator: ";").map(String.init), ImportOptions(currency: "EUR"))
    #expect(fields.indices.map(columns.field) == fields)
  }

  @Test(arguments: [
    ("CA (k€)", 1000), ("CA K€", 1000), ("CA en k€", 1000), ("CA [KEUR]", 1000), ("CA (milliers €)", 1000),
    ("CA (en milliers d’euros)", 1000), ("Revenue (in thousands)", 1000), ("CA (M€)", 1_000_000),
    ("Sales ($ millions)", 1_000_000), ("CA (€)", 1), ("CA HT", 1), ("K", 1), ("Marge", 1), ("CA (EUR)", 1),
    ("Market value", 1), ("CA (mensuel)", 1),
  ])
  func aHeaderSaysWhatItsFiguresCount(header: String, scale: Double) {
    #expect(HeaderKey.scale(header) == scale)
  }
}
