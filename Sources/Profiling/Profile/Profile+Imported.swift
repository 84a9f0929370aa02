public import Trees

extension Profile {
  /// What is known about the import behind `clients.csv`: file, kind, time, lines accepted and rejected, months.
  public var imported: JSON? {
    get { document["imported"] }
    set {
      var object = document.object ?? [:]
      object["imported"] = newValue
      document = .object(object)
    }
  }
}
