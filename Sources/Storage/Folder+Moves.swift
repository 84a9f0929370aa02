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

  /// A second name for a file.
  func link(_ name: String, as second: String) throws(StoreError) {
    _ = try System.attempt(.link, path(of: second)) { linkat(raw, name, raw, second, 0) }
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
