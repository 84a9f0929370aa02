import Interviewing
import Language
import Trees

/// The kinds of clients that two people both named, case, accents, articles and a letter or two apart.
struct SegmentPairs: Hashable {
  /// The places of each pair, in the order of the first side.
  let all: [Pair]

  struct Pair: Hashable {
    let a: Int
    let b: Int
  }

  init(_ a: Answers, _ b: Answers) {
    let names = b.segments.map(Self.plain)
    var pairs: [Pair] = []
    let exact = a.segments.map { name in names.firstIndex(of: Self.plain(name)) }
    for (place, name) in a.segments.map(Self.plain).enumerated() {
      let near = names.indices.first { index in
        !exact.contains(index) && !pairs.contains { $0.b == index } && names[index].isRespelling(of: name)
      }
      if let match = exact[place] ?? near { pairs.append(Pair(a: place, b: match)) }
    }
    all = pairs
  }

  private static func plain(_ name: String) -> String {
    Slot.audience.fitted(Slot.audience.fitted(name, .en), .fr).folded
  }

  func onlyA(_ answers: Answers) -> [Comparison.Single] { singles(answers, all.map(\.a)) }
  func onlyB(_ answers: Answers) -> [Comparison.Single] { singles(answers, all.map(\.b)) }

  private func singles(_ answers: Answers, _ shared: [Int]) -> [Comparison.Single] {
    answers.segments.enumerated().filter { !shared.contains($0.offset) }.map { index, name in
      let key = Path.segment(index, "name")
      return Comparison.Single(key: key, segment: name)
    }
  }

  /// What the first side calls a kind of clients of the second; the second's own name where the first has none.
  func nameInA(of name: String, _ a: Answers, _ b: Answers) -> String {
    all.first { b.segments[$0.b] == name }.map { a.segments[$0.a] } ?? name
  }

  /// Whether two names of segments stand for the same pair.
  func isSame(_ left: String, _ right: String, _ a: Answers, _ b: Answers) -> Bool {
    guard let i = a.segments.firstIndex(of: left), let j = b.segments.firstIndex(of: right) else {
      return left == right
    }
    return all.contains(Pair(a: i, b: j))
  }
}
