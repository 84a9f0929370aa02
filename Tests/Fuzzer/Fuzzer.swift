import Fuzzing

/// What libFuzzer calls: the first byte chooses the reader. Built only with CLIENTELE_FUZZER=1, by `script/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ input: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: input, count: count))
  guard let first = bytes.first else { return 0 }
  let reader = Reader.allCases[Int(first) % Reader.allCases.count]
  do {
    try reader.read(Array(bytes.dropFirst()))
  } catch {
    preconditionFailure("\(error)")
  }
  return 0
}
