import Language

/// What Tab does with an offer for the text before the cursor. It always does something: it completes, lists, or says
/// that there is nothing.
struct Completion: Equatable {
  /// What stands before the cursor from now on, where that changes.
  let replacement: String?
  /// What is shown below the line.
  let listing: String?

  /// So many candidates are listed at most.
  static let most = 60

  init(of before: String, _ offer: Offer, width: Int) {
    let typed = before.dropFirst(offer.kept.count)
    var line = offer.kept + Self.beginning(of: offer.candidates)
    if let only = offer.candidates.first, offer.candidates.count == 1 { line += only.ending }
    if offer.words != nil { line = offer.kept }
    let adds = offer.words != nil || line.count >= before.count
    replacement = adds && !(offer.candidates.isEmpty && offer.words == nil) && line != before ? line : nil
    if let words = offer.words {
      listing = wrapHanging(words, width: width)
    } else if offer.candidates.isEmpty {
      listing = wrap(Self.nothing(begins: String(typed))[offer.language], width: width)
    } else if offer.candidates.count == 1, replacement != nil {
      listing = nil
    } else {
      listing = Self.list(offer, width: width)
    }
  }

  private static func beginning(of candidates: [Offer.Candidate]) -> String {
    candidates.dropFirst().reduce(candidates.first?.text ?? "") { prefix, candidate in
      String(zip(prefix, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
  }

  private static func nothing(begins typed: String) -> Text {
    let typed = visible(typed.trimmed)
    guard !typed.isEmpty else {
      return Text(en: "Nothing to choose from here: type it.", fr: "Rien à proposer ici : à vous d’écrire.")
    }
    return Text(
      en: "Nothing begins with \(Language.en.quoted(typed)) here.",
      fr: "Rien ne commence par \(Language.fr.quoted(typed)) ici.")
  }

  private static func list(_ offer: Offer, width: Int) -> String {
    let labels = offer.candidates.prefix(most).map { visible($0.label) }
    let more = offer.candidates.count - labels.count
    let columns = columns(labels, width: width)
    guard more > 0 else { return columns }
    let count = offer.language.number(Double(more))
    let rest = Text(
      en: "and \(count) more: type a few letters.", fr: "et \(count) de plus : tapez quelques lettres.")
    return columns + "\n" + wrap(rest[offer.language], width: width)
  }

  private static func columns(_ items: [String], width: Int) -> String {
    let widths = items.map { displayWidth($0) }
    let column = (widths.max() ?? 0) + 2
    let perRow = max(1, (width - 1) / column)
    guard perRow > 1 else { return items.map { wrap($0, width: width, indent: 2) }.joined(separator: "\n") }
    let rows = (items.count + perRow - 1) / perRow
    return (0..<rows).map { row in
      stride(from: row, to: items.count, by: rows).map { index in
        index + rows < items.count ? items[index] + String(repeating: " ", count: column - widths[index]) : items[index]
      }.joined()
    }.joined(separator: "\n")
  }
}
