import Foundation
import Testing

/// A promise without a test is no promise.
@Suite struct SecurityTests {
  @Test func everyTestThatIsNamedExists() throws {
    let page = try Self.text("SECURITY.md")
    var count = 0
    for line in page.split(separator: "\n") where line.hasPrefix("|") && line.contains("`") {
      var source: String?
      guard let names = line.split(separator: "|").last else { continue }
      for name in names.matches(of: /`([^`]+)`/).map({ String($0.1) }) {
        if name.contains("/") {
          source = try Self.text("Tests/" + name)
        } else {
          let isThere = ["func", "def"].contains { source?.contains("\($0) \(name)(") == true }
          #expect(isThere, "\(name)")
          count += 1
        }
      }
    }
    #expect(count > 40)
    print("tests named in SECURITY.md: \(count) points tried")
  }

  /// Each row of promises ends with what shows it.
  @Test func everyPromiseNamesATest() throws {
    let rows = try Self.text("SECURITY.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
    let promises = rows.filter { !$0.hasPrefix("| promise") && !$0.hasPrefix("| ---") }
    for row in promises { #expect(row.split(separator: "|").last?.contains(/\/\w+\.(py|swift)`/) == true, "\(row)") }
    #expect(promises.count > 15)
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: Repository.folder.appending(path: path)), as: UTF8.self)
  }
}
