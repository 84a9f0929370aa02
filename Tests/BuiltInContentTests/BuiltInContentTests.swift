import BuiltInContent
import Foundation
import Testing

@Suite struct BuiltInContentTests {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  static let paths = ["prompts", "knowledge"].flatMap { folder in
    (FileManager.default.enumerator(atPath: package.appending(path: folder).path)?.compactMap { $0 as? String } ?? [])
      .filter { ["yaml", "md"].contains(URL(filePath: $0).pathExtension) }
      .filter { !URL(filePath: $0).lastPathComponent.hasPrefix(".") }
      .map { "\(folder)/\($0)" }
  }

  @Test func everyContentFileIsEmbeddedAndNothingElse() {
    #expect(Self.paths.isEmpty == false)
    #expect(BuiltInContent.paths.sorted() == Self.paths.sorted())
  }

  @Test(arguments: paths)
  func aFileIsEmbeddedByteForByte(path: String) throws {
    let onDisk = try Data(contentsOf: Self.package.appending(path: path))
    #expect(BuiltInContent.bytes(path) == Array(onDisk))
    #expect(BuiltInContent.text(path).map { Array($0.utf8) } == Array(onDisk))
  }

  @Test func aPathThatIsNotEmbeddedHasNoContent() {
    #expect(BuiltInContent.text("prompts/nowhere.yaml") == nil)
    #expect(BuiltInContent.bytes("") == nil)
  }
}
