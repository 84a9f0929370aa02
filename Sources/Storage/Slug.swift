/// The name of a folder.
public struct Slug: Hashable, Comparable, Sendable {
  public let text: String

  private static let limit = 60
  private static let devices: Set = ["con", "prn", "aux", "nul"]

  /// A safe name from any name in any script: lower-case letters and digits of ASCII and hyphens, 1 to 60 bytes,
  /// never a device of Windows. Accents fold (é, œ, ß become e, oe, ss); other scripts stay out.
  public init(_ name: String) {
    var text = ""
    for scalar in name.unicodeScalars where text.utf8.count < Slug.limit {
      if let letters = Latin.letters(scalar) {
        text += letters
      } else if !text.isEmpty, !text.hasSuffix("-"), !scalar.isPartOfALetter {
        text += "-"
      }
    }
    text = Slug.cut(text, to: Slug.limit)
    if text.isEmpty { text = "profile" }
    self.text = Slug.isDevice(text) ? "profile-" + text : text
  }

  /// A folder that is there already, perhaps named by hand: any one visible name without control characters.
  public init?(folder name: String) {
    let allowed = { (scalar: Unicode.Scalar) in scalar != "/" && scalar.properties.generalCategory != .control }
    guard !name.isEmpty, !name.hasPrefix("."), name.utf8.count <= 255, name.unicodeScalars.allSatisfy(allowed) else {
      return nil
    }
    text = name
  }

  private init(checked text: String) { self.text = text }

  /// The same for 1, then `-2`, `-3` and so on, within the length.
  func numbered(_ number: Int) -> Slug {
    guard number > 1 else { return self }
    let suffix = "-\(number)"
    return Slug(checked: Slug.cut(text, to: Slug.limit - suffix.utf8.count) + suffix)
  }

  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  private static func cut(_ text: String, to limit: Int) -> String {
    var text = text
    while text.utf8.count > limit || text.hasSuffix("-") { text.removeLast() }
    return text
  }

  private static func isDevice(_ text: String) -> Bool {
    let numbered = text.utf8.count == 4 && (text.hasPrefix("com") || text.hasPrefix("lpt"))
    return devices.contains(text) || numbered && text.last?.isNumber == true
  }
}

extension Unicode.Scalar {
  /// Accents on their own, joiners, soft hyphens.
  fileprivate var isPartOfALetter: Bool {
    [.nonspacingMark, .enclosingMark, .format].contains(properties.generalCategory)
  }
}
