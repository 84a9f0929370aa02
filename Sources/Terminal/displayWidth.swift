/// Columns of a text on a terminal: two for East Asian wide characters and emoji, none for `ESC[…m`, marks and controls.
public func displayWidth(_ text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text.utf8.count }
  return Style.pieces(of: Substring(text)).filter { !$0.isSequence }.reduce(0) { sum, piece in
    piece.text.reduce(sum) { $0 + displayWidth($1) }
  }
}

func displayWidth(_ character: Character) -> Int {
  if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if first.properties.isEmojiPresentation || isWide(first) || scalars.contains("\u{FE0F}") { return 2 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
  case .format: return first == "\u{AD}" ? 1 : 0
  default: return 1
  }
}

/// East Asian Width W or F (UAX #11), emoji apart.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case ..<0x1100: false
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3: true
  case 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
  case 0x16FE0...0x18CFF, 0x1B000...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD: true
  default: false
  }
}
