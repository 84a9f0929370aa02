import Language

/// Clients in order of first appearance; lines of one client, by its id or else its name, are merged.
struct ClientLedger {
  private(set) var clients = Clients()
  private(set) var merged = 0
  private var byId: [String: Int] = [:]
  private var byName: NameIndex
  private let expected: Int

  /// - Parameter expected: how many clients there will be, about.
  init(expecting expected: Int) {
    self.expected = expected
    byName = NameIndex(expecting: expected)
  }

  /// Of what the hashes of a batch are made.
  var seed: UInt64 { byName.seed }

  /// Takes up some clients of a batch: those met for the first time in runs, as they nearly always are.
  mutating func add(_ batch: ClientBatch, _ range: Range<Int>) {
    byName.fetch(batch.hashes[range])
    var start = range.lowerBound
    for place in range {
      guard let known = note(batch, place, start: start) else { continue }
      clients.append(batch.clients, start..<place, of: expected)
      start = place + 1
      clients.change(known) { $0.merge(batch.clients[place]) }
      merged += 1
    }
    clients.append(batch.clients, start..<range.upperBound, of: expected)
  }

  /// Where the same client stands already; nil where it is new, and then its place is noted.
  ///
  /// - Parameter start: of the run of new ones that are not taken up yet.
  private mutating func note(_ batch: ClientBatch, _ place: Int, start: Int) -> Int? {
    let (hash, taken) = (batch.hashes[place], clients.count)
    let named = byName.place(of: hash) { other in
      let name = other < taken ? clients.name(other) : batch.clients.name(start + other - taken)
      return name.folded == batch.clients.name(place).folded
    }
    let id = batch.clients.id(place)
    let free = named.flatMap { other in
      (other < taken ? clients.id(other) : batch.clients.id(start + other - taken)) == nil ? other : nil
    }
    let known = if let id { byId[id] ?? free } else { named }
    let own = known ?? taken + place - start
    if named == nil { byName.note(own, as: hash) }
    if let id { byId[id] = own }
    return known
  }
}

extension Client {
  /// Takes up another line of the same client: amounts, hours and counts are added, of the rest the first known stays.
  /// A cost that one of two lines with revenue leaves open is open for both.
  fileprivate mutating func merge(_ other: Client) {
    attributes.merge(other.attributes) { mine, _ in mine }
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
