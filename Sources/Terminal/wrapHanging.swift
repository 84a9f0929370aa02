/// Each line wrapped to a width in columns, what continues it below where its words begin: behind its bullet, and behind a
/// first column of at most twenty characters that leaves half of the width.
public func wrapHanging(_ text: String, width: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.utf8.count <= width ? String($0) : wrap(String($0), width: width, indent: indent(of: $0, width)) }
    .joined(separator: "\n")
}

private func indent(of line: Substring, _ width: Int) -> Int {
  let bullet = line.prefix { " -".contains($0) }.count
  let words = line.dropFirst(bullet)
  guard
    let gap = zip(words.indices, words.indices.dropFirst()).first(where: { words[$0] == " " && words[$1] == " " })?.0
  else { return bullet }
  let column = line.distance(from: line.startIndex, to: gap)
  let start = column + line[gap...].prefix { $0 == " " }.count
  return column > 20 || start > width / 2 ? bullet : start
}
