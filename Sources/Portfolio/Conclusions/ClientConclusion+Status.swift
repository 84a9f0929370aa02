import Trees

/// Whether each conclusion about a client could be drawn: `scored`, or why not.
extension ClientConclusion {
  /// Why there is no class, else how sure the value is.
  var status: String { standing.reason?.rawValue ?? valueStatus }

  private var valueStatus: String { value == nil ? "unknown" : isValueSufficient ? "scored" : "insufficient" }

  var statuses: JSON {
    let profitStatus = profit != nil ? "scored" : client.revenue == nil ? "revenueUnknown" : "costUnknown"
    return [
      "class": .string(standing.reason?.rawValue ?? "scored"), "value": .string(valueStatus),
      "profit": .string(profitStatus), "ease": .string(ease == nil ? "unknown" : "scored"),
      "terms": .string(terms == nil ? "unknown" : "scored"),
    ]
  }
}

extension PortfolioConclusions {
  /// Every client as one array, what the file says of it beside what follows, in pieces: a million are never held as
  /// one text. Where both have a name, such as `ease`, what follows has it, and `given` what the file says.
  public func forEachListedJSON(_ put: (String) -> Void) {
    let (count, step) = (portfolio.clients.count, 1000)
    put("[")
    for start in stride(from: 0, to: count, by: step) {
      let piece = JSON.array(clients(at: start..<min(start + step, count)).map(\.listedJSON)).text()
      put((start == 0 ? "" : ",") + piece.dropFirst().dropLast(3))
    }
    put(count == 0 ? "]\n" : "\n]\n")
  }
}

extension ClientConclusion {
  fileprivate var listedJSON: JSON {
    let (given, found) = (client.json.object ?? [:], json.object ?? [:])
    return .object(given.merging(found) { $1 }.merging(["given": ["ease": given["ease"] ?? .null]]) { $1 })
  }
}
