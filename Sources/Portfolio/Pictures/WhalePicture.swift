public import Language

/// The whale curve: profit added up client by client, the most profitable first.
public struct WhalePicture {
  private let curve: WhaleOutline
  private let basis: Profit.Basis
  private let currency: String
  private static let height = 10

  /// Nil where no profit is known.
  /// - Parameter currency: ISO 4217, such as `EUR`.
  public init?(_ summary: PortfolioSummary, currency: String) {
    guard let curve = WhaleOutline(summary["whale"]) else { return nil }
    self.curve = curve
    basis = summary.basis
    self.currency = currency
  }

  /// The picture, then the same facts in words.
  public func lines(_ language: Language, _ style: PictureStyle = .init()) -> [String] {
    drawing(language, style) + [""] + facts.map { $0[language] }
  }

  /// The picture alone; empty where there is nothing to draw.
  public func drawing(_ language: Language, _ style: PictureStyle = .init()) -> [String] {
    let top = max(curve.peak, 0)
    let bottom = min(0, curve.points.map(\.cumulated).min() ?? 0)
    guard top > bottom else { return [] }
    func row(_ value: Double) -> Int { Canvas.place((top - value) / (top - bottom) * Double(Self.height), Self.height) }
    let labels = Dictionary([top, 0, curve.total].map { (row($0), language.money($0, currency)) }) { first, _ in
      first
    }
    let margin = (labels.values.map(\.count).max() ?? 0) + 1
    let width = max(0, style.width - margin - 1)
    var canvas = Canvas(width: width, height: Self.height + 1)
    for column in 0..<width { canvas[row(0), column] = style.horizontal }
    for column in 0..<width { canvas[row(height(at: column, of: width)), column] = style.dot }
    return (0...Self.height).map { row in
      let label = labels[row] ?? ""
      let line = canvas.lines[row]
      return String(repeating: " ", count: margin - 1 - label.count) + label + " " + String(style.vertical) + line
    }
  }

  /// What is cumulated at a column, straight between the points, from zero before the first client.
  private func height(at column: Int, of width: Int) -> Double {
    let rank = Double(column) / Double(max(1, width - 1)) * Double(curve.clients)
    guard let next = curve.points.firstIndex(where: { Double($0.rank) >= rank }) else { return curve.total }
    let after = curve.points[next]
    let before = next > 0 ? curve.points[next - 1] : nil
    let (start, base) = (Double(before?.rank ?? 0), before?.cumulated ?? 0)
    return base + (rank - start) / (Double(after.rank) - start) * (after.cumulated - base)
  }

  public var facts: [Text] { [total, tail].compactMap(\.self) }

  private var total: Text {
    let (clients, sum) = (Text.clients(curve.clients), Text.money(curve.total, currency))
    let together = curve.clients == 1 ? Text(verbatim: "") : Text(en: " together", fr: " ensemble")
    return Text(
      en: "Profit of \(clients[.en])\(together[.en]): \(sum[.en]), \(basis.label[.en]).",
      fr: "Rentabilité de \(clients[.fr])\(together[.fr]) : \(sum[.fr]), \(basis.label[.fr]).")
  }

  private var tail: Text? {
    let after = curve.clients - curve.peakClients
    let lost = curve.peak - curve.total
    guard lost > 0 else {
      return Text(en: "No client loses you money.", fr: "Aucun client ne vous fait perdre d’argent.")
    }
    let (peak, taken) = (Text.money(curve.peak, currency), Text.money(lost, currency))
    guard curve.peakClients > 0 else {
      return Text(en: "No client earns you money.", fr: "Aucun client ne vous fait gagner d’argent.")
    }
    let percent = curve.peakPercent.map { Text.percent($0 / 100, decimals: 1) }
    let (en, fr) = (percent.map { ", \($0[.en]) of that" } ?? "", percent.map { ", soit \($0[.fr]) de ce total" } ?? "")
    let (first, rest) = (Text.clients(curve.peakClients), Text.clients(after))
    return Text(
      en: "The peak: \(peak[.en])\(en), with \(first[.en]). What follows takes \(taken[.en]) back: \(rest[.en]).",
      fr: "Le sommet : \(peak[.fr])\(fr), avec \(first[.fr]). La suite en reprend \(taken[.fr]) : \(rest[.fr]).")
  }
}
