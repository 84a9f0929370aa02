/// Keeps count of a file's lines: what was read and what was not adds up to the file.
struct Tally {
  private(set) var accepted = 0
  private(set) var acceptedTotal = Amount.zero
  private(set) var rejected: [Import.RejectedLine] = []
  private(set) var rejectedTotal = Amount.zero
  /// Rejected lines whose amount cannot be read.
  private(set) var unreadable = 0

  /// - Parameter amount: of all those lines together; nothing where it is unknown.
  mutating func accept(_ amount: Amount?, lines: Int = 1) {
    accepted += lines
    acceptedTotal = acceptedTotal + (amount ?? .zero)
  }

  mutating func reject(_ line: Int, _ reason: Reason, amount: Amount?) {
    rejected.append(Import.RejectedLine(line: line, reason: reason))
    if let amount { rejectedTotal = rejectedTotal + amount } else { unreadable += 1 }
  }

  /// - Throws: where nothing is left.
  func refuseNothing() throws(ImportFault) {
    if accepted > 0 { return }
    guard let first = rejected.first else { throw .noLines }
    throw .nothingAccepted(line: first.line, first.reason)
  }
}
