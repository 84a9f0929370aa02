#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Calls `body` with C strings that live as long as the call.
func withCStrings<Result>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies.map { UnsafePointer($0) })
}
