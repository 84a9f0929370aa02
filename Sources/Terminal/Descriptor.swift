import CLineEditor

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file descriptor, written to in full or not at all after an error.
struct Descriptor {
  let number: Int32
  private(set) var error: Int32?

  init(_ number: Int32) {
    self.number = number
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// Columns, 40 at least; 80 where unknown.
  var columns: Int {
    let columns = Int(line_editor_columns(number))
    return columns == 0 ? 80 : max(columns, 40)
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while error == nil, !rest.isEmpty {
      let written = write(rest)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var writable = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      } else if errno != EINTR {
        error = errno
      }
    }
  }

  private func write(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    #if canImport(Darwin)
      return Darwin.write(number, bytes.baseAddress, bytes.count)
    #else
      return Glibc.write(number, bytes.baseAddress, bytes.count)
    #endif
  }
}
