/// Wraps text at spaces to a width in columns. Words are cut only where one is longer than a line; no-break spaces
/// (U+00A0, U+202F) never break; newlines and spaces at the beginning of lines stay.
/// - Parameter indent: spaces before each line that continues another.
public func wrap(_ text: String, width: Int, indent: Int = 0) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { wrapLine($0, width: max(width, indent + 2), indent: String(repeating: " ", count: indent)) }
    .joined(separator: "\n")
}

private func wrapLine(_ line: Substring, width: Int, indent: String) -> String {
  guard displayWidth(line) > width else { return String(line) }
  let start = line.prefix { $0 == " " }
  var lines: [String] = []
  var current = String(start)
  var isEmpty = true
  for word in line.dropFirst(start.count).split(separator: " ", omittingEmptySubsequences: false) {
    let candidate = isEmpty ? current + word : current + " " + word
    isEmpty = false
    if displayWidth(candidate) <= width {
      current = candidate
      continue
    }
    if current.contains(where: { $0 != " " }) {
      lines.append(trimmed(current))
      current = indent
    }
    current += word
    while displayWidth(current) > width {
      let head = fitting(current, width: width)
      lines.append(head)
      current = indent + current.dropFirst(head.count)
    }
  }
  return (lines + [current]).joined(separator: "\n")
}

private func trimmed(_ line: String) -> String {
  String(line.reversed().drop { $0 == " " }.reversed())
}

private func fitting(_ text: String, width: Int) -> String {
  var columns = 0
  return String(
    text.prefix {
      columns += displayWidth($0)
      return columns <= width
    })
}
