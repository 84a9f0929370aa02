import Foundation
import PseudoTerminal
import Testing

/// The scripts for the shells, in those shells.
@Suite(.timeLimit(.minutes(Patience.minutes))) struct ShellCompletionTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop.begun()
    try workshop.run("new", "L'Été", "--language", "en")
    try workshop.run("new", "Trap `touch trapped`", "--language", "en")
    try workshop.run("open", "Atelier Nord")
    for shell in ["bash", "zsh", "fish"] {
      try workshop.put(try workshop.run("--generate-completion-script", shell).output, "_clientele.\(shell)")
    }
    try workshop.put(try workshop.run("--generate-completion-script", "zsh").output, "functions/_clientele")
  }

  /// A shell in the workshop's folder, the program on its path.
  private func shell(_ words: [String], _ start: String) throws -> Session? {
    guard access(words[0], X_OK) == 0 else { return nil }
    let program = URL(filePath: try Workshop.program).deletingLastPathComponent().path
    let more = ["PATH": "\(program):/usr/bin:/bin", "PS1": "ready> ", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"]
    let inFolder = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, workshop.folder.path]
    let session = try Session(
      inFolder + words, environment: workshop.environment(more).map { "\($0)=\($1)" }, columns: 200)
    session.send(start + "; echo begin''ning\r")
    try session.expect("beginning\r\n")
    return session
  }

  /// Types lines with tabs in them behind `printf`, and hears which words the shell made of each.
  private func expectWords(_ session: Session, trap: String = "open.Trap `touch trapped`") throws {
    for (typed, words) in [
      ("open At\t", "open.Atelier Nord"), ("open L\t", "open.L'Été"), ("edit business.of\t", "edit.business.offer"),
      ("show rank\t", "show.ranking"), ("export guide --form\tm\t", "export.guide.--format.md"),
      ("show segment cl\t", "show.segment.clubs"), ("learn whale\t", "learn.whale-curve"),
      ("learn whale-curve \t", "learn.whale-curve"), ("show segment clubs \t", "show.segment.clubs"),
      ("interview --from business.mo\t", "interview.--from.business.model"),
      ("open Tra\t", trap),
    ] {
      session.send("clientele \(typed)")
      usleep(UInt32(700_000 * Patience.factor))
      session.send("\u{1}printf '%s.' words \u{5} end\r")
      try session.expect("words.clientele.\(words).end.")
    }
    #expect(access(workshop.folder.path + "/trapped", F_OK) != 0)
  }

  @Test func bash() throws {
    let session = try #require(try shell(["/bin/bash", "--norc", "-i"], "source _clientele.bash"))
    try expectWords(session, trap: "open.Tra")
  }

  @Test func zsh() throws {
    let start = "PS1='ready> '; unsetopt promptsp; fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -D"
    guard let session = try shell(["/usr/bin/zsh", "-f", "-i"], start) else { return }
    try expectWords(session)
  }

  @Test func fish() throws {
    guard let session = try shell(["/usr/bin/fish", "--no-config", "-i"], "source _clientele.fish") else { return }
    try expectWords(session)
  }
}
