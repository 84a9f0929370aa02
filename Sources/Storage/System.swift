#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Calls of the system, with their errors as `StoreError`.
enum System {
  static let missing = ENOENT

  /// Repeats a call while signals interrupt it; a hundred times at most, so that a broken system cannot hang us.
  static func attempt<Result: SignedInteger>(
    _ operation: StoreError.Operation, _ path: @autoclosure () -> String, _ call: () -> Result
  ) throws(StoreError) -> Result {
    var code: Int32 = EINTR
    for _ in 1...100 where code == EINTR {
      let result = call()
      if result >= 0 { return result }
      code = errno
    }
    throw .cannot(operation, path: path(), errno: code)
  }

  /// Puts a file or folder on the disk itself. Repeated after a signal only: after a failure the kernel may have dropped
  /// the pages.
  static func sync(_ file: borrowing Descriptor, path: String) throws(StoreError) {
    let raw = file.raw
    #if canImport(Darwin)
      do throws(StoreError) {
        _ = try attempt(.sync, path) { fcntl(raw, F_FULLFSYNC) }
        return
      } catch {
        guard case .cannot(_, _, let code) = error, [ENOTSUP, EINVAL, ENOTTY].contains(code) else { throw error }
      }
    #endif
    _ = try attempt(.sync, path) { fsync(raw) }
  }

  /// Sets a mode, where the file system has modes at all: FAT and some network folders do not.
  static func setMode(_ path: @autoclosure () -> String, _ call: () -> Int32) throws(StoreError) {
    do throws(StoreError) {
      _ = try attempt(.setMode, path(), call)
    } catch .cannot(_, _, let code) where [EPERM, ENOTSUP, ENOSYS].contains(code) {}
  }

  static var pid: Int32 { getpid() }

  static var now: Int { time(nil) }

  static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// The user's own folder, for an environment without `HOME`.
  static var userFolder: String {
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return "" }
    return String(cString: folder)
  }
}
