extension String {
  /// Without line breaks, tabs or white space at its ends.
  var onOneLine: String {
    split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// With control characters, bidirectional marks and line separators made visible, as `<U+001B>`.
  var visible: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.isHidden {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
