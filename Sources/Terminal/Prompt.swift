/// A prompt made ready for libedit, which draws one line and counts the columns of what stands outside `\u{1}` marks.
struct Prompt: Equatable {
  /// Lines to print once, before the line is read.
  let above: String
  /// The last line, its escape sequences marked, none of them last: libedit would drop it and the style would bleed.
  let marked: String

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    above = lines.dropLast().map { $0 + "\n" }.joined()
    var marked = ""
    var sequence = ""
    var pieces = Style.pieces(of: lines.last ?? "")
    if pieces.count > 1, let last = pieces.last, last.isSequence, let visible = pieces.dropLast().last,
      !visible.isSequence, let final = visible.text.last
    {
      pieces.removeLast(2)
      pieces += [(visible.text.dropLast(), false), last, (Substring(String(final)), false)]
    }
    for piece in pieces {
      if piece.isSequence {
        sequence += piece.text
      } else if !piece.text.isEmpty {
        marked += sequence.isEmpty ? piece.text : "\u{1}\(sequence)\u{1}\(piece.text)"
        sequence = ""
      }
    }
    self.marked = marked
  }
}
