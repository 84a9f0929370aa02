import Language
import Testing

@testable import Portfolio

@Suite struct ClientTableTests {
  private func full() throws -> Client {
    var client = Client(name: "Bar \"du\" Port,\r\n1")
    client.id = "007"
    client.attributes = ["segment": "bars", "region": "Ouest", "size": "3", "Note, à lire": " ; x "]
    client.revenue = try amount(1234.5)
    client.cost = try amount(-0.0001)
    client.margin = try amount(10)
    client.costToServe = .zero
    client.hours = 0.1
    client.orders = 3
    client.daysLate = -2.5
    client.negotiation = 1
    client.changes = 2
    client.support = 1e-7
    client.decision = 30
    client.isStandard = false
    client.ease = 5
    client.potential = Amount.most
    client.since = try day("2019-12-31")
    client.referrals = 4
    client.reputation = 2
    client.payment = PaymentHistory(
      invoices: 3, late: 1, judged: 2, judgedAmount: try amount(99.99), lateAmountDays: 1.1, netAmountDays: -2.2,
      open: 1, openAmount: .zero, first: try day("2025-01-01"))
    return client
  }

  @Test func everyFieldComesBackAsItWas() throws {
    let clients: Clients = [Client(name: "Inn"), try full()]
    #expect(try ClientTable.clients(ClientTable.bytes(clients)) == clients)
    #expect(try ClientTable.clients(ClientTable.bytes([])) == [])
  }

  /// 1,201 invoices of 89,999,999,999.9999 have eighteen digits before and behind the point, and all there is has nineteen.
  @Test(arguments: [1_080_899_999_999_998_799, .max, -.max] as [Int64]) func sumsOfAnySizeComeBack(units: Int64) throws
  {
    var client = Client(name: "A")
    client.revenue = Amount(units: units)
    #expect(try ClientTable.clients(ClientTable.bytes([client])) == [client])
  }

  /// 16,000 columns fit into the beginning of a file that is imported; the table calls each by a longer name.
  @Test func aWideTableComesBack() throws {
    var client = Client(name: "A")
    for column in 0..<16_000 { client.attributes["column \(column)"] = "x" }
    #expect(try ClientTable.clients(ClientTable.bytes([client])) == [client])
  }

  @Test func theTableIsPlain() throws {
    var client = Client(name: "Café, Bar")
    client.attributes = ["segment": "bars", "Ville": "Brest"]
    client.revenue = try amount(1234.5)
    client.isStandard = true
    let text = String(decoding: ClientTable.bytes([client, Client(name: "Inn")]), as: UTF8.self)
    #expect(
      text == """
        name,segment,revenue,standard,attribute:Ville
        "Café, Bar",bars,1234.5,yes,Brest
        Inn,,,,

        """)
  }

  @Test(arguments: [
    ("nom,revenue\nA,1\n", TableFault(line: 1, .header)), ("", TableFault(line: 1, .header)),
    ("name,revenue\nA,1\nB,1,2\n", TableFault(line: 3, .fields)),
    ("name,revenue\nA,1\n\"B,1\n", TableFault(line: 3, .fields)),
    ("name,revenue\nA,1.5\nB,\"1,5\"\n", TableFault(line: 3, .cell(column: "revenue", text: "1,5"))),
    ("name,since\nA,yesterday\n", TableFault(line: 2, .cell(column: "since", text: "yesterday"))),
    ("name,payment.open\nA,x\n", TableFault(line: 2, .cell(column: "payment.open", text: "x"))),
    ("name,hours\nA,inf\n", TableFault(line: 2, .cell(column: "hours", text: "inf"))),
    ("name,hours\n,1\n", TableFault(line: 2, .cell(column: "name", text: ""))),
    ("name,hours\nA,\0\n", TableFault(line: 2, .notText)),
  ])
  func aDamagedTableIsNamedWithItsLine(text: String, fault: TableFault) {
    #expect(throws: fault) { try ClientTable.clients(Array(text.utf8)) }
  }

  @Test func aColumnOfANewerProgramIsPassedOver() throws {
    #expect(try ClientTable.clients(Array("name,mood,hours\nA,glad,2\n".utf8)).map(\.hours) == [2])
  }

  @Test(arguments: [
    (1.0, "1"), (-0.5, "-0.5"), (0.0001, "0.0001"), (1234.56, "1234.56"), (-0.0101, "-0.0101"), (0, "0"),
  ])
  func amountsAreWrittenExactly(value: Double, text: String) throws {
    var bytes: [UInt8] = []
    bytes.append(try amount(value))
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(try bytes.withUnsafeBufferPointer(\.amount) == amount(value))
  }

  @Test(arguments: ["", "-", "1.", "1.23456", "1,5", "+1", "1.-5", "99999999999999999999", "--1"])
  func otherSpellingsAreNone(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(\.amount) == nil)
  }
}
