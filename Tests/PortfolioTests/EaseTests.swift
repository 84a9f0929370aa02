import Portfolio
import Testing

@Suite struct EaseTests {
  /// (sign, what gives 0, what gives 100, what gives 25)
  @Test(arguments: [
    (EaseSign.own, 1.0, 5.0, 2.0), (.daysLate, 60, 0, 45), (.negotiation, 1, 5, 2), (.changes, 2, 0, 1.5),
    (.support, 10, 0, 7.5), (.orderSize, 0, 2, 0.5), (.decision, 90, 0, 67.5),
  ])
  func scalesAreFixed(sign: EaseSign, none: Double, full: Double, quarter: Double) {
    #expect(sign.points(none) == 0)
    #expect(sign.points(full) == 100)
    #expect(sign.points(quarter) == 25)
    let step = full - none
    #expect(sign.points(none - step) == 0)
    #expect(sign.points(full + step) == 100)
  }

  /// Days late 15 → 75; 3 changes in 4 orders, 0.75 each → 62.5; 8 h for 4,000, 2 per thousand → 80; standard → 100;
  /// together (75 + 62.5 + 80 + 100) ÷ 4 = 79.375.
  @Test func easeIsTheMeanOfWhatIsKnown() {
    var bakery = client("bakery", revenue: 4000)
    bakery.daysLate = 15
    bakery.changes = 3
    bakery.orders = 4
    bakery.support = 8
    bakery.isStandard = true
    let ease = Ease([bakery])
    #expect(ease.ofClients == [79.375])
    #expect(ease.counts == [4])
    #expect(ease.readings(of: bakery).map(\.sign) == [.daysLate, .changes, .support, .standard])
    #expect(ease.readings(of: bakery).map(\.points) == [75, 62.5, 80, 100])
  }

  @Test func oneSignSufficesAndNoneIsUnknown() {
    #expect(Ease([client("one", ease: 4), client("none", revenue: 100)]).ofClients == [75, nil])
  }

  @Test func ratesNeedWhatTheyAreRatesOf() {
    var unknown = client("without orders or revenue")
    unknown.changes = 3
    unknown.support = 2
    var zero = client("nothing bought", revenue: 0)
    zero.orders = 0
    zero.changes = 3
    zero.support = 2
    #expect(Ease([unknown, zero]).ofClients == [nil, nil])
  }

  /// Orders of 100, 200, 300, 400 and 900: the median is 300, so 100 is a third of it (16.67 points), 900 above twice.
  @Test func sizesOfOrdersCompareWithTheMedianOfFiveOrMore() {
    let clients = [100.0, 200, 300, 400, 900].map { revenue in
      var one = client("\(revenue)", revenue: revenue * 2)
      one.orders = 2
      return one
    }
    let ease = Ease(clients)
    #expect(ease.medianOrder == 300)
    #expect(isNear(ease.ofClients[0], 100.0 / 6))
    #expect(ease.ofClients[2] == 50)
    #expect(ease.ofClients[4] == 100)
    #expect(Ease(Array(clients.dropLast())).ofClients == [nil, nil, nil, nil])
  }

  /// 3,000 × 20 days late and 2,000 × 12 days early over 6,000: 10 days beyond terms → 83.33 points. The file's own 60
  /// days would be 0.
  @Test func invoicesTellMoreThanTheFilesOwnFigure() {
    var merchant = client("merchant")
    merchant.daysLate = 60
    merchant.payment = PaymentHistory(
      invoices: 3, late: 1, judged: 3, judgedAmount: Amount(6000) ?? .zero, lateAmountDays: 60000,
      netAmountDays: 36000)
    #expect(isNear(Ease([merchant]).ofClients[0], 250.0 / 3))
  }
}
