#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension DurableFile {
  /// A second file with the same bytes, whatever their number, a piece at a time; the name is free.
  static func copy(
    _ name: String, as second: String, in folder: borrowing Folder, durable: Bool
  ) throws(StoreError) {
    let temporary = Temporary.name()
    let path = folder.path(of: second)
    let copy = try create(temporary, in: folder, path: path)
    do throws(StoreError) {
      try fill(copy, from: name, in: folder, path: path)
      if durable { try System.sync(copy, path: path) }
      guard try folder.status(of: second) == nil else { throw .changedOnDisk(path: path) }
      try folder.rename(temporary, to: folder, as: second)
      if durable { try folder.sync() }
    } catch {
      folder.discard(temporary)
      throw error
    }
  }

  private static func fill(
    _ copy: borrowing Descriptor, from name: String, in folder: borrowing Folder, path: String
  ) throws(StoreError) {
    let target = copy.raw
    try System.setMode(path) { fchmod(target, 0o600) }
    try open(name, in: folder).forEachChunk(path: folder.path(of: name)) { (chunk) throws(StoreError) in
      try copy.write(Array(chunk), path: path)
    }
  }
}
