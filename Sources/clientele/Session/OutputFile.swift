import Foundation
import Storage

/// A file that an export leaves for people.
enum OutputFile {
  /// Whole or not at all; one that is there stays unless it is to be replaced.
  static func write(_ text: String, to path: String, replacing: Bool) throws {
    guard try isWritten(text, to: path, replacing: replacing) else { throw Failure.fileExists(path) }
  }

  static func refuseExisting(_ path: String) throws {
    if FileManager.default.fileExists(atPath: path) { throw Failure.fileExists(path) }
  }

  /// False where something else is there and stays.
  static func isWritten(_ text: String, to path: String, replacing: Bool = false) throws -> Bool {
    do throws(StoreError) {
      let full = path.contains("/") ? path : "./" + path
      try DurableFile.write(Array(text.utf8), to: full, expecting: replacing ? .anything : .absent)
      return true
    } catch .changedOnDisk {
      return false
    } catch .cannot(_, _, let code) {
      throw Failure.cannotCreate(path, errno: code)
    }
  }
}
