import Storage

/// A file that an export leaves for people.
enum OutputFile {
  /// Whole or not at all; one that is there stays unless it is to be replaced.
  static func write(_ text: String, to path: String, replacing: Bool) throws {
    do throws(StoreError) {
      let full = path.contains("/") ? path : "./" + path
      try DurableFile.write(Array(text.utf8), to: full, expecting: replacing ? .anything : .absent)
    } catch .changedOnDisk {
      throw Failure.fileExists(path)
    } catch .cannot(_, _, let code) {
      throw Failure.cannotCreate(path, errno: code)
    }
  }
}
