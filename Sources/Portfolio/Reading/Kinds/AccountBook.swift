import Language

/// Clients with their invoices added up.
struct AccountBook {
  private var accounts: [Account] = []
  /// What the period reaches from and to.
  private(set) var first, last: Day?
  private var lastPayment: Day?

  fileprivate struct Account {
    var client: Client
    var revenue = Amount.zero
    var history = PaymentHistory()
    var first: Day?
    var firstInvoice: Day?
    var lastInvoice: Day?
    var open: [(due: Day, amount: Amount)] = []
  }

  /// - Returns: the account's number.
  mutating func add(_ client: Client) -> Int {
    accounts.append(Account(client: client))
    return accounts.count - 1
  }

  func id(_ account: Int) -> String? { accounts[account].client.id }

  mutating func change(_ account: Int, _ change: (inout Client) -> Void) { change(&accounts[account].client) }

  /// Makes the period reach to a day.
  mutating func see(_ day: Day) {
    first = first.map { min($0, day) } ?? day
    last = last.map { max($0, day) } ?? day
  }

  mutating func add(_ invoice: Invoice, to account: Int) {
    see(invoice.date)
    if case .paid(let day) = invoice.payment { lastPayment = lastPayment.map { max($0, day) } ?? day }
    accounts[account].add(invoice)
  }

  /// Every client with its revenue, orders, first date and payments.
  var clients: Clients {
    let end = [last, lastPayment].compactMap(\.self).max()
    return Clients(accounts.lazy.map { $0.settled(end) })
  }

  /// How many the period has.
  var months: Double? { first.flatMap { first in last.map { Double(first.months(to: $0)) } } }
}

extension AccountBook.Account {
  fileprivate mutating func add(_ invoice: Invoice) {
    revenue = revenue + invoice.revenue
    first = first.map { min($0, invoice.date) } ?? invoice.date
    guard invoice.owed > .zero else { return }
    history.invoices += 1
    firstInvoice = firstInvoice.map { min($0, invoice.date) } ?? invoice.date
    lastInvoice = lastInvoice.map { max($0, invoice.date) } ?? invoice.date
    switch invoice.payment {
    case .paid(let day):
      let days = day.days(since: invoice.due)
      if days > 0 { history.late += 1 }
      history.judge(invoice.owed, days)
    case .open:
      history.open += 1
      history.openAmount = history.openAmount + invoice.owed
      open.append((invoice.due, invoice.owed))
    case .unknown: history.undated += 1
    }
  }

  /// Open invoices past due count up to the last day of the file.
  fileprivate func settled(_ end: Day?) -> Client {
    var (client, history) = (client, history)
    if let end {
      for invoice in open where invoice.due < end { history.judge(invoice.amount, end.days(since: invoice.due)) }
    }
    client.revenue = revenue
    client.orders = Double(history.invoices)
    client.since = first
    history.first = firstInvoice
    history.last = lastInvoice
    client.payment = history.invoices > 0 ? history : nil
    return client
  }
}

extension PaymentHistory {
  fileprivate mutating func judge(_ amount: Amount, _ days: Int) {
    judged += 1
    judgedAmount = judgedAmount + amount
    lateAmountDays += amount.value * Double(max(0, days))
    netAmountDays += amount.value * Double(days)
  }
}
