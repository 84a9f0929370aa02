public import Language

/// The figures of one of many clients, read where they lie. Only good within the closure that is given it.
public struct ClientRow: ClientFigures {
  public let index: Int
  private let columns: UnsafePointer<FigureColumns>

  init(_ columns: UnsafePointer<FigureColumns>, _ index: Int) {
    self.columns = columns
    self.index = index
  }

  public var revenue: Amount? { columns.pointee.revenue[index] }
  public var cost: Amount? { columns.pointee.cost[index] }
  public var margin: Amount? { columns.pointee.margin[index] }
  public var costToServe: Amount? { columns.pointee.costToServe[index] }
  public var potential: Amount? { columns.pointee.potential[index] }
  public var hours: Double? { columns.pointee.hours[index] }
  public var orders: Double? { columns.pointee.orders[index] }
  public var daysLate: Double? { columns.pointee.daysLate[index] }
  public var negotiation: Double? { columns.pointee.negotiation[index] }
  public var changes: Double? { columns.pointee.changes[index] }
  public var support: Double? { columns.pointee.support[index] }
  public var decision: Double? { columns.pointee.decision[index] }
  public var isStandard: Bool? { columns.pointee.isStandard[index] }
  public var ease: Double? { columns.pointee.ease[index] }
  public var since: Day? { columns.pointee.since[index] }
  public var referrals: Double? { columns.pointee.referrals[index] }
  public var reputation: Double? { columns.pointee.reputation[index] }
  public var payment: PaymentHistory? {
    let all = columns.pointee.payment
    return index < all.count ? all[index] : nil
  }
}
