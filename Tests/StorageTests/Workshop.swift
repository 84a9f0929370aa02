import Foundation
import Testing

@testable import Storage

/// A folder of its own for one test, gone with it.
final class Workshop {
  let path: String
  let home: Home
  let shelf: Shelf

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/clientele-test-XXXXXX").utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    home = Home(path: path + "/home")
    shelf = Shelf(home: home)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func profile(_ name: String = "Atelier Nord", _ content: String = "one") throws -> ProfileFolder {
    try shelf.create(Slug(name), profile: Array(content.utf8), holding: shelf.lock())
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  func put(_ text: String, _ path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  /// All names below the folder, locks left out.
  func everything() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { !$0.hasSuffix(".lock") }.sorted()
  }

  func mode(_ path: String) throws -> Int {
    let status = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(status[.posixPermissions] as? Int)
  }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }
}

/// Leaves root, whom no permission stops, for the rest of this process.
func becomeOrdinary() {
  if geteuid() == 0 { _ = seteuid(65534) }
}

/// How many files and folders this process has open.
func openDescriptors() -> Int { (0..<256).filter { fcntl($0, F_GETFD) >= 0 }.count }
