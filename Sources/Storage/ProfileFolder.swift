/// One profile's folder.
public struct ProfileFolder: Hashable, Sendable {
  public let home: Home
  public let slug: Slug

  public var path: String { home.profiles + "/" + slug.text }
  public var history: History { History(folder: self) }

  /// The files of a profile beside its history.
  public enum File: String, Sendable {
    case profile = "profile.json"
    case clients = "clients.csv"
    case draft = "draft.json"
    /// An answer while it is open in an editor.
    case edited = "draft.txt"
  }

  public func path(of file: File) -> String { path + "/" + file.rawValue }

  /// The right to write here, with what a crash left behind cleared away; `busy` when another process keeps it longer
  /// than `patience` milliseconds: a short command in another window is waited for, an assistant is not.
  public func lock(patience: Int = 200) throws(StoreError) -> FolderLock {
    let lock = try FolderLock(patience: patience, open)
    try? Folder("history", in: open()).sweep()
    try? Folder(path: home.path).sweep()
    return lock
  }

  /// At most `limit` bytes; see `DurableFile`.
  public func read(_ file: File, limit: Int) throws(StoreError) -> (bytes: [UInt8], stamp: FileStamp) {
    try DurableFile.read(file.rawValue, in: open(), limit: limit)
  }

  /// On the disk when this returns; `changedOnDisk` when the file is not the expected one any more.
  public func write(
    _ bytes: [UInt8], to file: File, expecting expected: Expected, holding lock: FolderLock
  ) throws(StoreError) -> FileStamp {
    try DurableFile.write(bytes, file.rawValue, in: open(), expecting: expected)
  }

  /// Keeps the file as it is on the disk, whatever its size, also as `profile.<label>.json`, or with `-2`, `-3`… after
  /// the label, and gives that path. For damaged files and conflicts, before they are written over.
  public func keep(_ file: File, as label: Slug, holding lock: FolderLock) throws(StoreError) -> String {
    let folder = try open()
    let parts = file.rawValue.split(separator: ".")
    for number in 1...9999 {
      let name = "\(parts[0]).\(label.numbered(number).text).\(parts[1])"
      guard try folder.status(of: name) == nil else { continue }
      try folder.keep(file.rawValue, as: name)
      return folder.path(of: name)
    }
    throw .nameTaken(label.text)
  }

  func open() throws(StoreError) -> Folder {
    do throws(StoreError) {
      return try Folder(slug.text, in: home.open("profiles"))
    } catch let error where error.isMissing {
      throw .noSuchProfile(slug)
    }
  }
}
