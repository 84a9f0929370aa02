/// Clients that have a class, counted by the values of their attributes.
struct AttributeTally {
  private(set) var clients = 0
  private(set) var best = 0
  private var values: [String: [String: Count]] = [:]

  fileprivate struct Count {
    var clients = 0
    var best = 0
  }

  struct Candidate {
    let attribute, value: String
    let clients, best: Int
    /// How probable so different a share is by chance.
    let probability: Double
  }

  init(_ clients: Clients, _ classes: Classes) {
    self.clients = classes.counts.values.reduce(0, +)
    best = classes.counts[.a] ?? 0
    for attribute in clients.attributes {
      guard let column = clients.column(attribute) else { continue }
      var counts = [Count](repeating: Count(), count: column.labels.count)
      for (index, standing) in classes.ofClients.enumerated() {
        guard let one = standing.clientClass, let number = column.number(of: index), !column.labels[number].isEmpty
        else { continue }
        counts[number].clients += 1
        if one == .a { counts[number].best += 1 }
      }
      values[attribute] = Dictionary(zip(column.labels, counts)) { first, _ in first }
    }
  }

  /// Values with enough clients, the least probable first, then by name.
  func candidates(overall: Double) -> [Candidate] {
    let all = values.flatMap { attribute, values in
      values.filter { $0.value.clients >= Discrimination.fewest }.map { value, count in
        Candidate(
          attribute: attribute, value: value, clients: count.clients, best: count.best,
          probability: count.probability(overall))
      }
    }
    return all.sorted { ($0.probability, $0.attribute, $0.value) < ($1.probability, $1.attribute, $1.value) }
  }
}

extension AttributeTally.Count {
  /// By the score test, of which the Wilson interval is the inverse.
  fileprivate func probability(_ overall: Double) -> Double {
    let spread = overall * (1 - overall)
    guard spread > 0 else { return 1 }
    let distance = Double(best) / Double(clients) - overall
    return NormalCurve.beyond(distance / (spread / Double(clients)).squareRoot())
  }
}
