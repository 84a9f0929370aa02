import Foundation
import Language

/// Files that a half-typed path may mean; folders end with a slash.
enum FileNames {
  static func beginning(with path: String, home: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? (path == "~" ? "~/" : "")
    let start = path == "~" ? "" : String(path.dropFirst(folder.count)).folded
    let real = expanded(folder, home: home)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: real.isEmpty ? "." : real)) ?? []
    return names.sorted().filter { $0.folded.hasPrefix(start) && ($0.first != "." || start.first == ".") }.map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: real + name, isDirectory: &isFolder)
      return folder + name + (isFolder.boolValue ? "/" : "")
    }
  }

  /// With the home in the place of `~`, which no shell stands for at the assistant's prompt.
  static func expanded(_ path: String, home: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }
}
