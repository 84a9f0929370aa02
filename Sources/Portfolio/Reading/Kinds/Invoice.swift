/// One invoice or credit note of a client.
struct Invoice {
  let date: CivilDay
  /// As `CivilDay.number`.
  let due: Int
  let payment: Payment
  let revenue: Amount
  /// What the client has to pay; not above zero for a credit note.
  let owed: Amount

  enum Payment {
    case paid(CivilDay)
    case open
    /// The file does not say it.
    case unknown
  }
}
