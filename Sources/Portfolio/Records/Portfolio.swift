/// All clients, and what is known about the file they come from.
public struct Portfolio: Hashable, Sendable {
  public var clients: Clients
  /// Lines of the file that were read, and those that were not, with the reason.
  public var accepted: Int
  public var rejected: [Rejection]
  /// How many months the amounts stand for; nil is unknown.
  public var months: Double?

  public struct Rejection: Hashable, Sendable {
    public let line: Int
    public let reason: String

    public init(line: Int, reason: String) {
      self.line = line
      self.reason = reason
    }
  }

  public init(_ clients: Clients, accepted: Int? = nil, rejected: [Rejection] = [], months: Double? = nil) {
    self.clients = clients
    self.accepted = accepted ?? clients.count
    self.rejected = rejected
    self.months = months
  }

  public init(_ clients: [Client], accepted: Int? = nil, rejected: [Rejection] = [], months: Double? = nil) {
    self.init(Clients(clients), accepted: accepted, rejected: rejected, months: months)
  }
}
