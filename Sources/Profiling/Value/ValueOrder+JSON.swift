import Portfolio
import Trees

extension ValueOrder {
  var json: JSON {
    [
      "order": .array(variables.map { .string($0.rawValue) }),
      "weights": .object(Dictionary(uniqueKeysWithValues: variables.map { ($0.rawValue, .rounded(self[$0])) })),
    ]
  }
}
