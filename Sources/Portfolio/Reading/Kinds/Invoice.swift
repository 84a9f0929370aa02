import Language

/// One invoice or credit note of a client.
struct Invoice {
  let date: Day
  let due: Day
  let payment: Payment
  let revenue: Amount
  /// What the client has to pay; not above zero for a credit note.
  let owed: Amount

  enum Payment {
    case paid(Day)
    case open
    /// The file does not say it.
    case unknown

    var isKnown: Bool { if case .unknown = self { false } else { true } }
  }
}
