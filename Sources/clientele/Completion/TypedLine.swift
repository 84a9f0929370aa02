/// A line of the assistant as far as it is typed; its last word is the one at the cursor, empty behind a space.
struct TypedLine {
  struct Word {
    /// Where it begins in the line, its quote included.
    let start: String.Index
    var text = ""
    var isQuoted = false
  }

  let text: String
  private(set) var words: [Word] = []

  init(_ text: String) {
    self.text = text
    var word: Word?
    var (isQuoted, isEscaped) = (false, false)
    for index in text.indices {
      let character = text[index]
      if character.isWhitespace, !isQuoted, !isEscaped {
        words += [word].compactMap(\.self)
        word = nil
        continue
      }
      if word == nil { word = Word(start: index, isQuoted: character == "\"") }
      if isEscaped || (character != "\\" && character != "\"") {
        word?.text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        isQuoted.toggle()
      }
    }
    words.append(word ?? Word(start: text.endIndex))
  }

  /// All from a word on, as one.
  func rest(from first: Int) -> Word {
    let text = words[first...].map(\.text).joined(separator: " ")
    return Word(start: words[first].start, text: text, isQuoted: words[first].isQuoted)
  }

  /// A value as it is typed so that it is read as this one.
  /// - Parameter isRest: whether it takes the rest of the line, so that spaces need no quotes.
  static func needsQuotes(_ value: String, isRest: Bool) -> Bool {
    let words = TypedLine(value).words.map(\.text)
    return value.hasPrefix("-") || (isRest ? words.joined(separator: " ") != value : words != [value])
  }

  /// In quotes, the closing one left away.
  static func quoted(_ value: String) -> String {
    "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
