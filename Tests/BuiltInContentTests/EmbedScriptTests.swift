import Foundation
import Testing

/// Runs the script behind the plugin on a folder of its own and reads the Swift source that it writes.
@Suite final class EmbedScriptTests {
  let package = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  var output: URL { package.appending(path: "EmbeddedFiles.swift") }

  init() throws {
    let cards = package.appending(path: "knowledge/cards")
    try FileManager.default.createDirectory(at: cards, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: package) }

  func embed(_ files: [String: String] = [:]) throws -> String {
    for (path, text) in files { try Data(text.utf8).write(to: package.appending(path: path)) }
    let script = BuiltInContentTests.package.appending(path: "Plugins/EmbedContent/embed.sh")
    let shell = try Process.run(URL(filePath: "/bin/sh"), arguments: [script.path, package.path, output.path])
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    return try String(contentsOf: output, encoding: .utf8)
  }

  func source(_ entries: String...) -> String {
    """
    enum EmbeddedFiles {
      static let all: [(path: StaticString, text: StaticString)] = [
    \(entries.map { $0 + "\n" }.joined())  ]
    }

    """
  }

  @Test func withoutContentThereIsAnEmptyList() throws {
    #expect(try embed() == source())
  }

  @Test func textStandsAsItIs() throws {
    let written = try embed(["knowledge/cards/été 1.fr.md": "L'été \\n \"\n"])
    #expect(written == source("    (#\"knowledge/cards/été 1.fr.md\"#, #\"\"\"\nL'été \\n \"\n\n\"\"\"#),"))
  }

  @Test func aMissingLastNewlineStaysMissing() throws {
    #expect(try embed(["knowledge/a.md": "x"]) == source("    (#\"knowledge/a.md\"#, #\"\"\"\nx\n\"\"\"#),"))
    #expect(try embed(["knowledge/a.md": ""]) == source("    (#\"knowledge/a.md\"#, #\"\"\"\n\n\"\"\"#),"))
  }

  @Test func carriageReturnsAreEscaped() throws {
    let written = try embed(["knowledge/a.md": "x\r\n\u{1}"])
    #expect(written == source("    (#\"knowledge/a.md\"#, #\"\"\"\nx\\#u{d}\n\\#u{1}\n\"\"\"#),"))
  }

  @Test func theDelimiterIsLongerThanAnyInTheFile() throws {
    let written = try embed(["knowledge/a.md": "\"\"\"## \\##(x)\n"])
    #expect(written == source("    (#\"knowledge/a.md\"#, ###\"\"\"\n\"\"\"## \\##(x)\n\n\"\"\"###),"))
  }

  @Test func otherFilesAreLeftOut() throws {
    #expect(try embed(["knowledge/.a.md": "x", "knowledge/a.txt": "x", "b.md": "x"]) == source())
  }

  @Test func aDeletedFileIsGone() throws {
    #expect(try embed(["knowledge/a.md": "x"]) != source())
    try FileManager.default.removeItem(at: package.appending(path: "knowledge/a.md"))
    #expect(try embed() == source())
  }

  @Test func theSameContentLeavesTheSourceUntouched() throws {
    let first = try embed(["knowledge/a.md": "x"])
    let longAgo = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: longAgo], ofItemAtPath: output.path)
    #expect(try embed() == first)
    #expect(try FileManager.default.attributesOfItem(atPath: output.path)[.modificationDate] as? Date == longAgo)
  }
}
