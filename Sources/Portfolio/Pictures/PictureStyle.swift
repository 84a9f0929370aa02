/// How a picture is drawn: how many columns it may take, and whether only ASCII is to be used.
public struct PictureStyle: Hashable, Sendable {
  public let width: Int
  public let isASCII: Bool

  /// - Parameter width: at least 40 and at most 100 columns are used.
  public init(width: Int = 72, isASCII: Bool = false) {
    self.width = min(100, max(40, width))
    self.isASCII = isASCII
  }

  var horizontal: Character { isASCII ? "-" : "─" }
  var vertical: Character { isASCII ? "|" : "│" }
  var cross: Character { isASCII ? "+" : "┼" }
  var dot: Character { isASCII ? "*" : "●" }
  var block: Character { isASCII ? "#" : "█" }

  /// One client, two to four, five to nine, ten and more in one place.
  func mark(_ count: Int) -> Character {
    let marks: [Character] = isASCII ? [".", "o", "O", "@"] : ["·", "∘", "○", "●"]
    return marks[count < 2 ? 0 : count < 5 ? 1 : count < 10 ? 2 : 3]
  }
}
