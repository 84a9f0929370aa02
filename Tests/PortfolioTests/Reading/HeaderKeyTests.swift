import Testing

@testable import Portfolio

@Suite struct HeaderKeyTests {
  @Test(arguments: [
    ("Revenue", ["revenue"]), ("Chiffre d’affaires (HT)", ["chiffredaffairesht", "chiffredaffaires"]),
    ("CA 2025", ["ca2025", "ca"]), ("CA [k€] EUR", ["cakeur", "caeur", "ca"]), ("Revenue $", ["revenue", "revenue"]),
    ("(net) Sales 1999", ["netsales1999", "sales1999"]), ("Sales (net", ["salesnet"]),
    ("a (b [c] d", ["abcd", "abd"]), ("CAHT", ["caht", "c"]), ("2025", ["2025"]), ("", []),
  ])
  func aHeaderIsKnownWithoutItsUnitAndItsYear(header: String, spellings: [String]) {
    #expect(HeaderKey.spellings(header) == spellings)
  }
}
