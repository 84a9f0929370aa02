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

  /// Adds one fact to what is known, where there was an import; nil takes it out.
  public mutating func noteImport(_ key: String, _ fact: JSON?) {
    guard var facts = imported?.object else { return }
    facts[key] = fact
    imported = .object(facts)
  }
}
