public import Language

/// The hours of a month by level of effort, as bars.
public struct EffortPicture {
  private let totals: EffortTotals

  public init(_ totals: EffortTotals) { self.totals = totals }

  /// The bars, then the same facts in words; only what is missing where the hours are not shared out.
  public func lines(_ language: Language, _ style: PictureStyle = .init()) -> [String] {
    if let missing = totals.missing { return [missing[language]] }
    return drawing(language, style) + [""] + facts.map { $0[language] }
  }

  /// The bars alone; empty where the hours are not shared out.
  public func drawing(_ language: Language, _ style: PictureStyle = .init()) -> [String] {
    guard totals.missing == nil else { return [] }
    let labels = EffortLevel.allCases.map { $0.label[language] }
    let margin = (labels.map(\.count).max() ?? 0) + 1
    let most = max(EffortLevel.allCases.map(totals.taken).max() ?? 0, 1e-9)
    return zip(EffortLevel.allCases, labels).reversed().map { level, label in
      let hours = totals.taken(by: level)
      let room = style.width - margin - 10
      let length = Canvas.place(hours / most * Double(room), room)
      let bar = String(repeating: style.block, count: hours > 0 ? max(1, length) : 0)
      let figure = language.number(hours) + " h"
      return label + String(repeating: " ", count: margin - label.count) + bar + (bar.isEmpty ? "" : " ") + figure
    }
  }

  public var facts: [Text] { levels + [totals.summary].compactMap(\.self) }

  /// How many clients have each level, and what it takes.
  public var levels: [Text] {
    EffortLevel.allCases.reversed().map { level in
      let (clients, hours) = (Text.clients(totals.counts[level] ?? 0), Text.hours(totals.taken(by: level)))
      return Text(
        en: "\(level.label[.en]): \(clients[.en]), \(hours[.en]) a month".capitalisedStart + ".",
        fr: "\(level.label[.fr]) : \(clients[.fr]), \(hours[.fr]) par mois".capitalisedStart + ".")
    }
  }
}

extension String {
  fileprivate var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
