/// Whether a line reads as a question.
public enum Question {
  /// At least three words, and a question mark at the end or a question word at the beginning, in either language.
  public static func isOne(_ line: String) -> Bool {
    let words = Word.words(in: line)
    guard words.count >= 3 else { return false }
    let folded = words.map(\.plain).joined(separator: " ")
    return line.last { !$0.isWhitespace } == "?" || openings.contains { folded.hasPrefix($0 + " ") }
  }

  private static let openings =
    """
    what,whats,who,whos,whom,whose,which,when,where,wheres,why,how,hows,is,isnt,are,arent,am,do,dont,does,doesnt,did,
    can,cant,could,couldnt,should,shouldnt,shall,will,wont,would,wouldnt,may,must,
    qui,que,qu',quoi,quel,quelle,quels,quelles,quand,ou,pourquoi,comment,combien,est ce,c' est quoi,cest quoi,quest ce,
    faut il,dois je,puis je,peut on,ai je,a quoi,a qui,de quoi,de quel,par quoi,dans quel,dans quelle,sur quoi,y a
    """.split { ",\n".contains($0) }.map(String.init)
}
