import Portfolio
import Trees

extension Portfolio {
  /// From the `clients` of a case: a name each, and what is known.
  init(_ records: JSON) { self.init((records.array ?? []).map(Client.init)) }
}

extension Client {
  fileprivate init(_ record: JSON) {
    self.init(name: record["name"]?.string ?? "")
    revenue = record["revenue"]?.double.flatMap { Amount($0) }
    cost = record["cost"]?.double.flatMap { Amount($0) }
    hours = record["hours"]?.double
    ease = record["ease"]?.double
    daysLate = record["daysLate"]?.double
    for name in ["segment", "region"] { attributes[name] = record[name]?.string }
  }
}
