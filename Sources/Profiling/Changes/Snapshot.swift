public import Language

/// A profile at one moment, with what followed from it by today's formulas.
public struct Snapshot {
  /// Nil for what is there now.
  public let revision: Int?
  /// In ISO 8601.
  public let date: String
  public let profile: Profile
  public let conclusions: Conclusions
  public let remarks: [Remark]
  /// False where it had imported clients that can no longer be read.
  public let hasClients: Bool

  /// One piece of advice as it stood then.
  public struct Remark: Hashable, Sendable {
    public let id: String
    public let says: Text

    public init(id: String, says: Text) {
      self.id = id
      self.says = says
    }
  }

  public init(
    revision: Int?, date: String, _ profile: Profile, _ conclusions: Conclusions, _ remarks: [Remark],
    hasClients: Bool = true
  ) {
    self.revision = revision
    self.date = date
    self.profile = profile
    self.conclusions = conclusions
    self.remarks = remarks
    self.hasClients = hasClients
  }
}
