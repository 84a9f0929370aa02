import Language
import Portfolio
import Testing

@Suite struct PaymentTests {
  /// The paper merchant's client of the card: €1,000 on the day, €3,000 twenty days late, €2,000 twelve days early.
  private var merchant: Client {
    var merchant = client("merchant")
    merchant.payment = PaymentHistory(
      invoices: 3, late: 1, judged: 3, judgedAmount: Amount(6000) ?? .zero, lateAmountDays: 60000,
      netAmountDays: 36000)
    return merchant
  }

  @Test func delaysWeighByAmount() {
    let payment = Payment([merchant])
    #expect(payment.daysBeyondTerms == 10)
    #expect(isNear(payment.lateShare, 1.0 / 3))
    #expect(merchant.netDaysLate == 6)
    #expect(payment.counts == [.medium: 1])
    #expect(payment.terms(for: merchant) == .fourteenDays)
  }

  /// Another with €4,000 sixty days beyond terms and still open: (60,000 + 240,000) ÷ 10,000 = 30 days. One of three
  /// paid invoices was late; the open one is not counted, as nobody knows when it will be paid.
  @Test func openInvoicesWeighInTheDaysButNotInTheLateShare() {
    var debtor = client("debtor")
    debtor.payment = PaymentHistory(
      invoices: 1, late: 0, judged: 1, judgedAmount: Amount(4000) ?? .zero, lateAmountDays: 240_000,
      netAmountDays: 240_000, open: 1, openAmount: Amount(4000) ?? .zero)
    let payment = Payment([merchant, debtor])
    #expect(payment.daysBeyondTerms == 30)
    #expect(isNear(payment.lateShare, 1.0 / 3))
    #expect(payment.openAmount == Amount(4000))
    #expect(payment.counts == [.medium: 1, .high: 1])
  }

  @Test(arguments: [(-5.0, PaymentRisk.low), (0, .low), (0.01, .medium), (30, .medium), (30.01, .high)])
  func riskHasFixedLimits(days: Double, risk: PaymentRisk) { #expect(PaymentRisk(netDays: days) == risk) }

  @Test(arguments: [
    (-4.0, 30, PaymentTerms.asAgreed), (0, 30, .asAgreed), (6, 30, .fourteenDays), (15, 30, .fourteenDays),
    (16, 30, .sevenDays), (30, 30, .sevenDays), (31, 30, .deposit), (60, 30, .deposit), (61, 30, .inAdvance),
    (6, 14, .sevenDays), (6, 7, .deposit), (20, 7, .deposit), (500, 0, .inAdvance), (0, 0, .asAgreed),
  ])
  func termsGrowFirmerWithTheDelay(days: Double, agreed: Int, terms: PaymentTerms) {
    #expect(PaymentTerms(netDays: days, agreed: agreed) == terms)
  }

  @Test func withoutInvoicesTheFilesOwnDaysMakeTheRisk() {
    var late = client("late")
    late.daysLate = 45
    let payment = Payment([late, client("unknown")])
    #expect(payment.counts == [.high: 1])
    #expect(payment.daysBeyondTerms == nil)
    #expect(payment.lateShare == nil)
    #expect(payment.terms(for: client("unknown")) == nil)
  }

  /// Three invoices in six months, the last of them twenty days before the last of all.
  @Test func invoicesTellHowOftenAndHowLately() throws {
    var (regular, recent) = (client("regular"), client("recent"))
    regular.payment = PaymentHistory(invoices: 3, first: Day("2026-01-05"), last: Day("2026-06-10"))
    recent.payment = PaymentHistory(invoices: 1, first: Day("2026-06-30"), last: Day("2026-06-30"))
    let conclusions = PortfolioConclusions(Portfolio([regular, recent], months: 6))
    let activity = try #require(conclusions.client(at: 0)?.activity)
    #expect(activity.frequency == 0.5)
    #expect(activity.recency == 20)
    #expect(conclusions.client(at: 1)?.activity?.recency == 0)
    #expect(conclusions.client(at: 2) == nil)
  }
}
