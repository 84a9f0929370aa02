#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Folder {
  func rename(_ name: String, to target: borrowing Folder, as newName: String) throws(StoreError) {
    let destination = target.raw
    _ = try System.attempt(.rename, target.path(of: newName)) { renameat(raw, name, destination, newName) }
  }

  /// A second name for a file; a copy of it on a file system without hard links. What is there stays.
  func keep(_ name: String, as second: String, durable: Bool = true) throws(StoreError) {
    do throws(StoreError) {
      _ = try System.attempt(.link, path(of: second)) { linkat(raw, name, raw, second, 0) }
    } catch .cannot(_, _, let code) where [EPERM, EMLINK, ENOTSUP, ENOSYS].contains(code) {
      return try DurableFile.copy(name, as: second, in: self, durable: durable)
    }
    if durable { try sync() }
  }

  /// Moves a folder durably under the first name that is free, and says which; undone when it cannot be made durable.
  func move(
    _ name: String, to target: borrowing Folder, firstFree names: (_ number: Int) -> String
  ) throws(StoreError) -> String {
    for number in 1...9999 {
      let candidate = names(number)
      do throws(StoreError) {
        try rename(name, to: target, as: candidate)
      } catch {
        guard case .cannot(.rename, _, let code) = error, [ENOTEMPTY, EEXIST, ENOTDIR].contains(code) else {
          throw error
        }
        continue
      }
      do throws(StoreError) {
        try target.sync()
        if raw != target.raw { try sync() }
      } catch {
        try? target.rename(candidate, to: self, as: name)
        throw error
      }
      return candidate
    }
    throw .nameTaken(names(1))
  }
}
