import Testing

@testable import Portfolio

/// An accounting export of 200,000 lines gives exactly the revenue and the delays that went into it.
@Suite struct LargeFECTests {
  /// What went in: whole euros, and days beyond terms weighed by what was owed.
  private struct Truth: Equatable {
    var (revenue, sales, late, lateEuroDays, netEuroDays) = (0, 0, 0, 0, 0)
  }

  private struct Generated {
    var text = Ledger.header.joined(separator: "\t") + "\r\n"
    var truth: [String: Truth] = [:]
    var lines = 0
    private var random = SplitMix(state: 2025)

    /// 2025 day by day, as the export writes it.
    private static let days = zip(1..., [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]).flatMap { month, length in
      (1...length).map { "\(20_250_000 + month * 100 + $0)" }
    }

    init(sales: Int) { for number in 1...sales { sell(number) } }

    /// A sale in the first half of the year, 20 % of tax on top; paid up to 25 days before it is due or up to 120 after.
    private mutating func sell(_ number: Int) {
      let client = "C\(Int.random(in: 1...300, using: &random))"
      let (net, day) = (5 * Int.random(in: 1...2000, using: &random), Int.random(in: 0..<181, using: &random))
      let beyond = Int.random(in: -25...120, using: &random)
      let gross = net * 6 / 5
      line("VE", number, day, "411000", client, debit: gross, lettering: "L\(number)")
      line("VE", number, day, "706000", credit: net)
      line("VE", number, day, "445710", credit: gross - net)
      line("BQ", number, day + 30 + beyond, "512000", debit: gross)
      line("BQ", number, day + 30 + beyond, "411000", client, credit: gross, lettering: "L\(number)")
      truth[client, default: Truth()].revenue += net
      truth[client]?.sales += 1
      truth[client]?.late += beyond > 0 ? 1 : 0
      truth[client]?.lateEuroDays += gross * max(0, beyond)
      truth[client]?.netEuroDays += gross * beyond
    }

    private mutating func line(
      _ journal: String, _ number: Int, _ day: Int, _ account: String, _ client: String = "", debit: Int = 0,
      credit: Int = 0, lettering: String = ""
    ) {
      let date = Self.days[day]
      text += "\(journal)\tJournal\t\(number)\t\(date)\t\(account)\tCompte\t\(client)\t\(client)\tP\(number)\t\(date)\t"
      text += "Facture\t\(debit),00\t\(credit),00\t\(lettering)\t\t\(date)\t\t\r\n"
      lines += 1
    }
  }

  @Test func twoHundredThousandLines() throws {
    let generated = Generated(sales: 40_000)
    #expect(generated.lines == 200_000)
    let result = try read(generated.text, chunk: 1 << 16)
    #expect(result.accepted == 200_000 && result.rejected.isEmpty)
    #expect(result.clients.count == 300)
    let found = try result.clients.map { client -> (String, Truth) in
      let history = try #require(client.payment)
      #expect(history.open == 0 && history.judged == history.invoices)
      var truth = Truth()
      (truth.revenue, truth.sales, truth.late) = (Int(client.revenue?.value ?? 0), history.invoices, history.late)
      (truth.lateEuroDays, truth.netEuroDays) = (Int(history.lateAmountDays), Int(history.netAmountDays))
      return (client.name, truth)
    }
    #expect(Dictionary(uniqueKeysWithValues: found) == generated.truth)
    #expect(result.acceptedTotal.value == Double(generated.truth.values.map(\.revenue).reduce(0, +)))
  }
}
