import Trees

extension Matrix {
  var json: JSON { ["segments": .array(positions.map(\.json))] }
}

extension Matrix.Position {
  fileprivate var json: JSON {
    [
      "name": .string(name), "status": .string(status.rawValue), "strength": .rounded(strength.value),
      "attractiveness": .rounded(attractiveness.value), "zone": .optional(zone?.rawValue),
      "coverage": .rounded(coverage), "needs": .keys(needs),
    ]
  }
}
