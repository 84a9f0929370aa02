/// What the store could not do, as data: the sentences for people are made elsewhere.
public enum StoreError: Error, Hashable, Sendable {
  case noSuchProfile(Slug)
  case noSuchRevision(Int)
  case notInTrash(String)
  case nameTaken(String)
  case emptyName
  /// Another process writes there; `nil` when the lock file does not say who.
  case busy(holder: Holder?)
  /// The file is not the one that was read: it was changed, removed, or made by someone else.
  case changedOnDisk(path: String)
  case notAFolder(path: String)
  case notAFile(path: String)
  /// A link stands where the store follows none.
  case linkRefused(path: String)
  case danglingLink(path: String)
  /// `limit` is in bytes.
  case tooLarge(path: String, limit: Int)
  case cannot(Operation, path: String, errno: Int32)

  /// The call that failed.
  public enum Operation: Hashable, Sendable {
    case open, createFile, createFolder, setMode, list, inspect, lock, read, write, sync, link, rename, remove
  }

  /// Whether there is simply nothing at that path.
  public var isMissing: Bool {
    if case .cannot(_, _, let errno) = self { errno == System.missing } else { false }
  }
}
