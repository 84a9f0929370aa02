import Foundation

/// Documents of terms ranked by BM25F: each field's frequencies are normalised by length and weighted before they are
/// saturated together (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
struct SearchIndex {
  /// One field of every document: its terms, its weight, how far length counts against it (b, 0 to 1), and whether a
  /// term that stands in it counts as common.
  struct Field {
    let documents: [[String]]
    var weight = 1.0
    var b = 0.75
    var isTelling = true
  }

  /// How soon a repeated term stops to add (k1).
  static let saturation = 1.2

  private let count: Int
  /// term → document → weighted, normalised frequency
  private var frequencies: [String: [Int: Double]] = [:]
  /// term → how many documents have it in a telling field
  private var homes: [String: Int] = [:]

  init(_ fields: [Field]) {
    count = fields.map(\.documents.count).max() ?? 0
    for field in fields {
      let length = Double(field.documents.reduce(0) { $0 + $1.count }) / Double(max(1, count))
      for (number, terms) in field.documents.enumerated() {
        let norm = 1 - field.b + field.b * Double(terms.count) / max(length, 1)
        for term in terms { frequencies[term, default: [:]][number, default: 0] += field.weight / norm }
      }
    }
    for number in 0..<count {
      let telling = fields.filter { $0.isTelling && number < $0.documents.count }
      for term in Set(telling.flatMap { $0.documents[number] }) { homes[term, default: 0] += 1 }
    }
  }

  /// ln(1 + (N − n + ½) / (n + ½)): how much a term tells; most for one that no document has.
  func rarity(_ term: String) -> Double {
    let found = Double(homes[term] ?? 0)
    return log(1 + (Double(count) - found + 0.5) / (found + 0.5))
  }

  func knows(_ term: String) -> Bool { homes[term] != nil }

  /// How strongly a document is about a term, 0 to 1.
  func strength(_ term: String, in document: Int) -> Double {
    let frequency = frequencies[term]?[document] ?? 0
    return frequency / (Self.saturation + frequency)
  }
}
