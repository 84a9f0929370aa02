import Testing

@testable import Portfolio

@Suite struct HeaderKeyTests {
  @Test(arguments: [
    ("Revenue", ["revenue"]), ("Chiffre d’affaires (HT)", ["chiffredaffairesht", "chiffredaffaires"]),
    ("CA 2025", ["ca2025", "ca"]), ("CA [k€] EUR", ["cakeur", "caeur", "ca"]), ("Revenue $", ["revenue", "revenue"]),
    ("(net) Sales 1999", ["netsales1999", "sales1999"]), ("Sales (net", ["salesnet"]),
    ("Marge2025 HT", ["marge2025ht", "margeht"]), ("CA 2025 en k€", ["ca2025enk", "ca2025enk", "ca"]),
    ("a (b [c] d", ["abcd", "abd"]), ("CAHT", ["caht", "c"]), ("2025", ["2025"]), ("", []),
  ])
  func aHeaderIsKnownWithoutItsUnitAndItsYear(header: String, spellings: [String]) {
    #expect(HeaderKey.spellings(header) == spellings)
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
