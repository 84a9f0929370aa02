import Language

/// Clients in order of first appearance; lines of one client, by its id or else its name, are merged.
struct ClientLedger {
  private(set) var clients = Clients()
  private(set) var merged = 0
  private var byId: [String: Int] = [:]
  private var byName = NameIndex()

  /// - Parameter labels: the client's attributes.
  mutating func add(_ client: Client, _ labels: [(attribute: String, text: String)]) {
    let (hash, new) = (byName.hash(client.name), clients.count)
    let named = byName.place(of: hash) { clients.name($0).folded == client.name.folded }
    let known = client.id.map { byId[$0] } ?? named
    let place = known ?? new
    if named == nil { byName.note(place, as: hash) }
    if known == nil {
      clients.append(client)
    } else {
      clients.change(place) { $0.merge(client) }
      merged += 1
    }
    if let id = client.id { byId[id] = place }
    for (attribute, text) in labels where known == nil || clients.label(attribute, of: place) == nil {
      clients.setLabel(attribute, of: place, to: text)
    }
  }
}

extension Client {
  /// Takes up another line of the same client: amounts, hours and counts are added, of the rest the first known stays.
  /// A cost that one of two lines with revenue leaves open is open for both.
  fileprivate mutating func merge(_ other: Client) {
    cost = sum(\.cost, other)
    margin = sum(\.margin, other)
    costToServe = sum(\.costToServe, other)
    potential = sum(\.potential, other)
    hours = sum(\.hours, other)
    support = sum(\.support, other)
    orders = sum(\.orders, other)
    changes = sum(\.changes, other)
    referrals = sum(\.referrals, other)
    if let more = other.revenue { revenue = (revenue ?? .zero) + more }
    id = id ?? other.id
    daysLate = daysLate ?? other.daysLate
    negotiation = negotiation ?? other.negotiation
    decision = decision ?? other.decision
    isStandard = isStandard ?? other.isStandard
    ease = ease ?? other.ease
    reputation = reputation ?? other.reputation
    since = [since, other.since].compactMap(\.self).min()
  }

  private func sum<Value: AdditiveArithmetic>(_ value: KeyPath<Client, Value?>, _ other: Client) -> Value? {
    switch (self[keyPath: value], other[keyPath: value]) {
    case (let mine?, let theirs?): mine + theirs
    case (let mine?, nil): other.revenue == nil ? mine : nil
    case (nil, let theirs?): revenue == nil ? theirs : nil
    case (nil, nil): nil
    }
  }
}
