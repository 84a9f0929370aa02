/// Two texts in columns of equal width, each line wrapped within its own; four spaces stand between them.
public func sideBySide(_ left: [String], _ right: [String], width: Int) -> String {
  let column = max(1, (width - 4) / 2)
  let (left, right) = (wrapped(left, column), wrapped(right, column))
  return (0..<max(left.count, right.count)).map { row in
    let start = row < left.count ? left[row] : ""
    guard row < right.count, !right[row].isEmpty else { return start }
    return start + String(repeating: " ", count: column + 4 - displayWidth(start)) + right[row]
  }.joined(separator: "\n")
}

private func wrapped(_ lines: [String], _ width: Int) -> [String] {
  lines.flatMap { line in
    wrap(line, width: width, indent: line.prefix { " -".contains($0) }.count)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
