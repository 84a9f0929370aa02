public import Interviewing
import Language
import Profiling
public import Trees

/// A named value, drawn from answers, conclusions and today's date, that rules may look at.
public struct Fact: Sendable {
  public let key: Path
  /// What it can be compared with.
  public let type: AnswerType
  /// Its value; nil where there is none: missing is not zero.
  let reading: @Sendable (Situation) -> Reading?
  /// The answers that it rests on, missing ones included.
  let because: @Sendable (Situation) -> [Path]

  /// A value, and how it reads in the middle of a sentence.
  struct Reading {
    let value: JSON
    /// Put into words only where a sentence has a place for them: most readings are only compared.
    let words: () -> Text

    init(value: JSON, words: @autoclosure @escaping () -> Text) {
      self.value = value
      self.words = words
    }
  }

  /// Every fact there is.
  public static let all =
    ranking + chosen + matrix + market + listening + statement + calendar + portfolio + classes + stated

  static func named(_ key: Path) -> Fact? { byKey[key] }

  private static let byKey = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
}

/// The kinds of facts.
extension Fact {
  /// Which answers a fact rests on.
  struct Basis: ExpressibleByArrayLiteral, Sendable {
    let keys: @Sendable (Situation) -> [Path]

    init(arrayLiteral keys: Path...) { self.keys = { _ in keys } }

    private init(_ keys: @escaping @Sendable (Situation) -> [Path]) { self.keys = keys }

    static func keys(_ keys: [Path]) -> Basis { Basis { _ in keys } }
    static func drawn(_ keys: @escaping @Sendable (Situation) -> [Path]) -> Basis { Basis(keys) }
  }

  static func number(
    _ key: Path, _ basis: Basis, in unit: Unit = .plain, _ value: @escaping @Sendable (Situation) -> Double?
  ) -> Fact {
    Fact(key: key, type: .number(Limits())) { situation in
      value(situation).map { number in
        let value = Int(exactly: number).map { JSON.integer($0) } ?? .number(number)
        return Reading(value: value, words: unit.words(number, situation.currency))
      }
    } because: {
      basis.keys($0)
    }
  }

  static func yesno(
    _ key: Path, _ basis: Basis, _ value: @escaping @Sendable (Situation) -> Bool?
  ) -> Fact {
    Fact(key: key, type: .yesno) { situation in
      value(situation).map {
        Reading(value: .bool($0), words: $0 ? Text(en: "yes", fr: "oui") : Text(en: "no", fr: "non"))
      }
    } because: {
      basis.keys($0)
    }
  }

  /// One of a few words.
  static func word(
    _ key: Path, among words: [String], _ basis: Basis, _ value: @escaping @Sendable (Situation) -> String?
  ) -> Fact {
    let options = words.map { Option(id: $0, label: Text(verbatim: $0)) }
    return Fact(key: key, type: .choice(.fixed(options))) { situation in
      value(situation).map { Reading(value: .string($0), words: Text(verbatim: $0)) }
    } because: {
      basis.keys($0)
    }
  }

  /// Names of segments, with their French article; no value where there is none.
  static func segments(
    _ key: Path, _ basis: Basis, _ names: @escaping @Sendable (Situation) -> [String]
  ) -> Fact {
    text(key, basis) { situation in
      let names = names(situation)
      return names.isEmpty ? nil : .segments(names)
    }
  }

  static func text(
    _ key: Path, _ basis: Basis, _ words: @escaping @Sendable (Situation) -> Text?
  ) -> Fact {
    Fact(key: key, type: .text) { situation in
      words(situation).map { Reading(value: .string($0[situation.language]), words: $0) }
    } because: {
      basis.keys($0)
    }
  }
}

/// How a number is said.
enum Unit {
  case plain, whole, percent, money
  /// Percent with a decimal, for rates that lie close together.
  case rate

  func words(_ value: Double, _ currency: String) -> Text {
    let words = { (language: Language) in
      switch self {
      case .plain: language.number(value)
      case .whole: language.number(value, decimals: 0)
      case .percent: language.percent(value / 100)
      case .rate: language.percent(value / 100, decimals: 1)
      case .money: language.money(value, currency)
      }
    }
    return Text(en: words(.en), fr: words(.fr))
  }
}
