import Foundation
import PseudoTerminal
import Testing
import Trees

/// A folder of its own for one test, with a home for the program; gone with it.
final class Workshop {
  let folder: URL
  let language: String

  init(_ language: String = "en") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "clientele-\(UUID().uuidString)")
    self.language = language
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A workshop whose home holds what another's did.
  convenience init(_ language: String, holding tree: [String: [UInt8]]) throws {
    try self.init(language)
    for (name, bytes) in tree { try put(String(decoding: bytes, as: UTF8.self), "home/" + name) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var home: String { folder.path + "/home" }

  /// Writes a file into the folder: its path.
  @discardableResult
  func put(_ text: String, _ name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Writes a shell script that can be run: its path.
  ///
  /// Another process does: what this one has open for writing, a program that another test starts meanwhile holds too,
  /// and a file that somebody may write to cannot be run (ETXTBSY).
  func script(_ lines: String, _ name: String) throws -> String {
    let text = try put("#!/bin/sh\n\(lines)\n", name + ".text")
    let path = folder.path + "/" + name
    try #require(try run(["/usr/bin/install", "-m", "755", text, path]).code == 0)
    return path
  }

  func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: name))) }

  func profilePath(_ slug: String = "atelier-nord") -> String { "home/profiles/\(slug)/profile.json" }

  func profile(_ slug: String = "atelier-nord") throws -> JSON { try JSON(JSONReader.read(bytes(profilePath(slug)))) }

  /// Every file below the home with its bytes; locks, typed commands and the note of the profile used last left out.
  func tree() throws -> [String: [UInt8]] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: home)) ?? []
    let kept = names.filter { !$0.hasSuffix(".lock") && !["commands", "recent"].contains($0) }
    return Dictionary(uniqueKeysWithValues: kept.compactMap { name in (try? bytes("home/" + name)).map { (name, $0) } })
  }

  /// What the program finds around it.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    let own = [
      "CLIENTELE_HOME": home, "LANG": language == "fr" ? "fr_FR.UTF-8" : "en_US.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": folder.path, "TERM": "xterm-256color",
    ]
    return own.merging(more) { $1 }
  }
}

/// How a run ended, and what it said.
struct Outcome {
  let code: Int32
  let output: String
  let errors: String

  var json: JSON {
    get throws { try JSON(JSONReader.read(Array(output.utf8))) }
  }
}

extension Workshop {
  static var program: String {
    get throws { try Session.built("clientele") }
  }

  /// Runs the program to its end, without a terminal.
  @discardableResult
  func run(_ words: String..., input: String = "", with more: [String: String] = [:]) throws -> Outcome {
    try run([Self.program] + words, input: input, with: more)
  }

  func run(_ words: [String], input: String = "", with more: [String: String] = [:]) throws -> Outcome {
    let folder = folder.path + "/run-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(input.utf8).write(to: URL(filePath: folder + "/input"))
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = environment(more).merging(Sanitizer.variables) { $1 }
    process.currentDirectoryURL = self.folder
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder + "/input"))
    process.standardOutput = try Self.writing(folder + "/output")
    process.standardError = try Self.writing(folder + "/errors")
    try process.run()
    process.waitUntilExit()
    let code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Outcome(code: code, output: try Self.text(folder + "/output"), errors: try Self.text(folder + "/errors"))
  }

  private static func writing(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}

extension String {
  /// On one line, every space a plain one: sentences however they were wrapped.
  var flat: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Without any space: for sentences with a path, which is cut where it is longer than a line.
  var squeezed: String { filter { !$0.isWhitespace } }
}
