import Advising
import Foundation
import Storage
import Trees

/// The files that `check` was given, folders opened, by what they hold.
struct CheckedFiles {
  private(set) var cards: [String] = []
  private(set) var rules: [RuleFile] = []
  /// Questionnaires and profiles.
  private(set) var others: [String] = []

  init(_ paths: [String]) throws {
    for path in paths {
      guard Self.isFolder(path) else {
        try add(path)
        continue
      }
      for name in Self.content(of: path) { try add(path + "/" + name) }
    }
  }

  private mutating func add(_ path: String) throws {
    if path.hasSuffix(".md") {
      cards.append(path)
    } else if let rules = try Self.rules(path) {
      self.rules.append(rules)
    } else {
      others.append(path)
    }
  }

  /// A YAML file that has `rules:`, or lies in a folder of that name.
  private static func rules(_ path: String) throws -> RuleFile? {
    guard path.hasSuffix(".yaml") else { return nil }
    let file = RuleReader.read(try bytes(path), name: path)
    let isInFolder = path.split(separator: "/").dropLast().last == "rules"
    return file.hasRules || isInFolder ? file : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The files below a folder that can be checked; the lists of words in `knowledge` have no form to check.
  private static func content(of folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in
      let file = name.split(separator: "/").last.map(String.init) ?? name
      let isKnown = [".yaml", ".md", ".json"].contains { file.hasSuffix($0) }
      return isKnown && !file.hasPrefix(".") && !wordLists.contains(file)
    }
  }

  private static let wordLists: Set = ["soft-checks.yaml", "stock-words.yaml", "synonyms.yaml", "too-general.yaml"]

  static func bytes(_ path: String) throws -> [UInt8] {
    do throws(StoreError) {
      return try UserFile.read(path, limit: ProfileStore.limit)
    } catch .cannot(_, let path, let code) {
      throw Failure.noSuchFile(path, errno: code)
    }
  }
}
