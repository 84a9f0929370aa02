/// An earlier state of a profile: `history/0012.niche.json`.
public struct Revision: Hashable, Sendable {
  public let number: Int
  public let reason: Slug
  public let path: String
  /// Seconds since 1970.
  public let modified: Int

  var name: String { Revision.name(number, reason) }

  static func name(_ number: Int, _ reason: Slug) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".\(reason.text).json"
  }

  /// The number and reason that a file's name says; `nil` for the names of other files.
  static func parse(_ name: String) -> (number: Int, reason: Slug)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let number = Int(parts[0]), let reason = Slug(folder: String(parts[1])),
      Revision.name(number, reason) == name
    else { return nil }
    return (number, reason)
  }
}
