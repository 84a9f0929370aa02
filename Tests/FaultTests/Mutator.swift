/// Damages files at random, the same way for the same seed.
struct Mutator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let tokens = [
    "\"", "'", "[", "]", "{", "}", ":", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\0", "-", "#", "&a ", "*a", "!x ",
    "? ", "- ", "1e999", "-0", "9999999999999999999", "0.1.2", "31/12/2025", "NaN", "null", "€", "\u{FEFF}", "\u{202E}",
    "e\u{301}", "\\u0000", "\\ud800", "{segments[].name}", "segments[0].name",
  ].map { Array($0.utf8) }

  /// Up to eight changes of one of the seeds.
  mutating func input(from seeds: [[UInt8]]) -> [UInt8] {
    var bytes = seeds.randomElement(using: &self) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &self) { change(&bytes, seeds) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8], _ seeds: [[UInt8]]) {
    let place = Int.random(in: 0...bytes.count, using: &self)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &self))
    switch Int.random(in: 0..<8, using: &self) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
    case 1 where place < bytes.count: bytes[place] = .random(in: .min ... .max, using: &self)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5:
      let other = seeds.randomElement(using: &self) ?? []
      let start = Int.random(in: 0...other.count, using: &self)
      bytes.replaceSubrange(place..., with: other[start...])
    default: bytes.insert(contentsOf: Self.tokens.randomElement(using: &self) ?? [], at: place)
    }
  }
}
