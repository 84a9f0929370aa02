import Language
import Profiling
import Terminal

/// Today's ideal client and that of another objective, side by side where the screen is wide enough.
struct OutlookView {
  private let outlook: Outlook
  private let language: Language
  /// Columns; nil where no screen reads.
  private let width: Int?

  init(_ outlook: Outlook, _ session: Session) {
    self.outlook = outlook
    language = session.language
    width = session.screenWidth
  }

  static let wide = 100

  var text: String {
    let clients = shown.map(lines)
    let moves = OutlookExplanation(outlook).lines(language).joined(separator: "\n")
    return ([columns(clients)] + [moves]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// One portrait where the other objective leads to the same: what moves says so.
  private var shown: [IdealClient] {
    let (today, then) = (outlook.isToday ? nil : outlook.clientToday, outlook.client)
    let isSame =
      today.map { IdealClientExplanation($0).lines(language) }
      == then.map { IdealClientExplanation($0).lines(language) }
    return [today, isSame ? nil : then].compactMap(\.self)
  }

  private func columns(_ clients: [[String]]) -> String {
    guard let width, width >= Self.wide, clients.count == 2 else {
      return clients.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }
    return sideBySide(clients[0], clients[1], width: width)
  }

  private func lines(_ client: IdealClient) -> [String] {
    let explanation = IdealClientExplanation(client)
    return ([explanation.title?[language]].compactMap(\.self) + explanation.lines(language)).map(visible)
  }
}
