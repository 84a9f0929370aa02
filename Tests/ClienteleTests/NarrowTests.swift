import PseudoTerminal
import Testing

/// Questions on screens of several widths: words are wrapped, never cut.
@Suite(.enabled(if: Tmux.isThere), .timeLimit(.minutes(Patience.minutes)))
struct NarrowTests {
  @Test(arguments: [40, 80, 200], ["en", "fr"])
  func aQuestionFitsTheScreen(columns: Int, language: String) throws {
    let workshop = try Workshop.begun(language)
    let environment = workshop.environment().filter { $0.key != "TERM" }.map { "\($0)=\($1)" }
    let tmux = try Tmux([Workshop.program, "interview"], environment: environment, columns: columns)
    let rows = try tmux.rows { $0.last == ">" }
    #expect(rows.last == ">")
    let question =
      language == "fr"
      ? "Si vous pouviez cloner un de vos clients" : "If you could clone one real client"
    #expect(rows.joined(separator: " ").flat.contains(question), "\(rows)")
    #expect(rows.allSatisfy { $0.count <= columns })
    try tmux.send("le Moulin du Cœur 日本 : il paie le jour même, toujours")
    let typed = try tmux.rows { $0.joined().hasSuffix("toujours") }
    #expect(typed.joined().squeezed.hasSuffix(">leMoulinduCœur日本:ilpaielejourmême,toujours"), "\(typed)")
  }

  /// Side by side where there is room, else one below the other; no word is cut.
  @Test(arguments: [
    (40, "en", "  /back  the question before", "                  figures or interviews:"),
    (40, "fr", "  /retour  la question d’avant", "               chiffres ou entretiens"),
    (
      80, "en", "  /back  the question before     /skip  leave it     /later  put it off", "  /card  the page behind it"
    ),
    (
      80, "fr", "  /retour  la question d’avant         /plus-tard  y revenir",
      "  /fiche  la page"
    ),
  ])
  func theHelpFitsTheScreen(columns: Int, language: String, first: String, second: String) throws {
    let workshop = try Workshop.begun(language)
    let environment = workshop.environment().filter { $0.key != "TERM" }.map { "\($0)=\($1)" }
    let tmux = try Tmux([Workshop.program, "interview"], environment: environment, columns: columns, rows: 60)
    _ = try tmux.rows { $0.last == ">" }
    try tmux.send("?")
    let rows = try tmux.rows { rows in rows.contains { $0.contains("//.") } }
    #expect(rows.contains(first) && rows.contains { $0.hasPrefix(second) }, "\(rows)")
    #expect(rows.allSatisfy { $0.count <= columns })
  }
}
