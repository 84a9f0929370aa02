import Foundation

/// Files that a half-typed path may mean.
enum FileNames {
  /// Names with spaces are left out: they would need quotes around the whole. Folders end with a slash.
  static func beginning(with path: String) -> [String] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let start = path.dropFirst(folder.count)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.sorted().filter { $0.hasPrefix(start) && !$0.contains(" ") && ($0.first != "." || start.first == ".") }
      .map { name in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
        return folder + name + (isFolder.boolValue ? "/" : "")
      }
  }
}
