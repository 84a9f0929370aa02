import PseudoTerminal
import Testing

/// How the line looks on a terminal that draws it, at the widths people have.
@Suite(.enabled(if: Tmux.isThere), .timeLimit(.minutes(Patience.minutes)))
struct LayoutTests {
  private func probe(_ columns: Int) throws -> Tmux {
    let environment = ["LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nowhere"]
    let tmux = try Tmux([Session.built("TerminalProbe")], environment: environment, columns: columns)
    _ = try tmux.rows { $0 == ["name>"] }
    return tmux
  }

  /// The prompt takes six columns; a character of two that does not fit in the last one goes to the next row.
  @Test(arguments: [40, 80, 200])
  func aWideCharacterAtTheEdgeGoesToTheNextRow(columns: Int) throws {
    let tmux = try probe(columns)
    let filling = String(repeating: "é", count: columns - 7)
    try tmux.send(filling + "日本")
    let rows = try tmux.rows { $0.last == "日本" }
    #expect(rows == ["name> " + filling, "日本"])
    #expect(try tmux.cursor == "4,1")
    try tmux.send("\u{1B}[D\u{7F}")
    #expect(try tmux.rows { $0.last == "本" } == ["name> " + filling, "本"])
    try tmux.send("\u{7F}a")
    #expect(try tmux.rows { $0.count == 2 && $0[0].hasSuffix("éa") } == ["name> " + filling.dropLast() + "a", "本"])
  }

  /// Exactly as many columns as there are, one more, and back over the edge.
  @Test(arguments: [40, 80, 200])
  func theEdgeIsCrossedBothWays(columns: Int) throws {
    let tmux = try probe(columns)
    let filling = String(repeating: "x", count: columns - 6)
    try tmux.send(filling)
    #expect(try tmux.rows { $0.first?.count == columns }.first == "name> " + filling)
    try tmux.send("🇫🇷y")
    #expect(try tmux.rows { $0.last?.hasSuffix("y") ?? false }.last == "🇫🇷y")
    try tmux.send("\u{7F}\u{7F}\u{7F}z")
    #expect(try tmux.rows { $0[0].hasSuffix("z") && $0.count == 1 } == ["name> " + filling.dropLast() + "z"])
    try tmux.send("\u{1B}[Hà")
    #expect(try tmux.rows { $0[0].hasPrefix("name> à") }.joined() == "name> à" + filling.dropLast() + "z")
  }

  @Test(arguments: [40, 80, 200])
  func completionsStandInColumns(columns: Int) throws {
    let tmux = try probe(columns)
    try tmux.send("show\t")
    let rows = try tmux.rows { $0.last == "name> show" && $0.count >= 3 }
    let listed = rows.dropFirst().dropLast().flatMap { $0.split(separator: "  ") }
    #expect(Set(listed) == ["show answers", "show ranking", "show niche"], "\(rows)")
    #expect(columns == 40 || rows.count == 3)
  }

  @Test func aSearchLeavesNoTrace() throws {
    let tmux = try probe(40)
    try tmux.send("un texte\u{12}deux")
    #expect(try tmux.rows { $0 == ["Search (deux) deuxième ligne"] } == ["Search (deux) deuxième ligne"])
    try tmux.send("\u{7}")
    #expect(try tmux.rows { $0 == ["name> un texte"] } == ["name> un texte"])
  }
}
