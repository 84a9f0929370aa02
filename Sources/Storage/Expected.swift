/// What a write must find in its place.
public enum Expected: Hashable, Sendable {
  /// Nothing yet.
  case absent
  /// The bytes that were read or written last.
  case stamp(FileStamp)
  /// Any file, or none.
  case anything
}
