#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Bytes cut into lines: at LF or CR LF, UTF-8 checked, a byte order mark at the beginning taken off.
struct LineSplitter {
  static let limit = 1 << 20

  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isTooLong = false
  private var isFirst = true

  /// The next whole line, or nil where more bytes are needed.
  mutating func next() -> LineInput? {
    guard let end = bytes[searched...].firstIndex(of: 0x0A) else {
      searched = bytes.count
      dropExcess()
      return nil
    }
    defer {
      start = end + 1
      searched = start
    }
    return line(bytes[start..<end])
  }

  /// What stands after the last newline, once; nil where nothing does.
  mutating func last() -> LineInput? {
    defer {
      bytes = []
      start = 0
      searched = 0
    }
    return start < bytes.count || isTooLong ? line(bytes[start...]) : nil
  }

  /// Reads once. 0 at the end of the file, else the errno; nil when bytes came.
  mutating func fill(from descriptor: Int32) -> Int32? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        append(contentsOf: buffer[..<count])
        return nil
      }
      if count == 0 { return 0 }
      if errno == EAGAIN {
        var readable = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&readable, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
  }

  mutating func append(contentsOf more: some Sequence<UInt8>) {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    bytes += more
  }

  private mutating func dropExcess() {
    guard bytes.count - start > Self.limit else { return }
    isTooLong = true
    start = bytes.count
  }

  private mutating func line(_ content: ArraySlice<UInt8>) -> LineInput {
    defer {
      isTooLong = false
      isFirst = false
    }
    guard !isTooLong, content.count <= Self.limit else { return .tooLong }
    var content = content
    if content.last == 0x0D { content.removeLast() }
    if isFirst, content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    return String(validating: content, as: UTF8.self).map { .line($0) } ?? .invalid
  }
}
