import Language
import Trees

/// Reads an order of importance: `profit, ease = reach, …`; ties stand in a list of their own.
struct RankReader {
  let options: [Option]

  func read(_ text: String) throws(Refusal) -> JSON {
    let ties = text.split { $0 == "=" }.map { String($0).trimmed }.joined(separator: "=")
    let isSeparated = ties.contains { ",;>\n".contains($0) }
    let places = ties.split { isSeparated ? ",;>\n".contains($0) : $0.isWhitespace }
    return try rank(places.map { $0.split(separator: "=").map { String($0).trimmed } })
  }

  func rank(_ places: [[String]]) throws(Refusal) -> JSON {
    var seen: Set<String> = []
    var ranked: [JSON] = []
    for place in places {
      var ids: [JSON] = []
      for word in place {
        let option = try Matching(options: options).option(word)
        guard seen.insert(option.id).inserted else { throw .twice(word) }
        ids.append(option.value)
      }
      if let only = ids.first { ranked.append(ids.count == 1 ? only : .array(ids)) }
    }
    let missing = options.filter { !seen.contains($0.id) }
    guard missing.isEmpty else { throw .rankIncomplete(missing: missing.map(\.label)) }
    return .array(ranked)
  }
}
