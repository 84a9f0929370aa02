import Foundation
import PseudoTerminal
import Testing
import Trees

/// `/edit`: a long answer in the person's own editor, and back.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct WritingTests {
  /// A question with text on its line, and an editor that does what a script says with the file in `$1`.
  private func editing(
    _ workshop: Workshop, _ script: String, as variable: String = "EDITOR", arguments: String = ""
  ) throws -> Conversation {
    let path = try workshop.script(script, "editor.sh")
    let session = try Conversation(workshop, "interview", with: [variable: path + arguments])
    try session.hear("> ")
    return session
  }

  private func best(_ workshop: Workshop) throws -> String? {
    try workshop.profile()["answers"]?["contrast"]?["best"]?.string
  }

  @Test func whatTheEditorLeavesIsTheAnswer() throws {
    let workshop = try Workshop.begun()
    let session = try editing(workshop, #"printf 'the Mill\r\npays in time\r\n\r\n' > "$1""#)
    try session.type("/edit\r")
    try session.hear("What kind is the client you would clone?")
    #expect(try best(workshop) == "the Mill\npays in time")
    #expect(try workshop.tree().keys.allSatisfy { !$0.contains("draft") })
  }

  /// VISUAL comes before EDITOR, and may hold options.
  @Test func theVariableMayHoldOptions() throws {
    let workshop = try Workshop.begun()
    let session = try editing(workshop, #"echo "$1, $2" > "$3""#, as: "VISUAL", arguments: " -w 'two words'")
    try session.type("/edit\r")
    try session.hear("What kind is the client you would clone?")
    #expect(try best(workshop) == "-w, two words")
  }

  @Test(arguments: [
    ("echo half > \"$1\"; exit 3", "The editor ended with an error (3). The text as it left it is here."),
    ("echo half > \"$1\"; kill -9 $$", "The editor was stopped (signal 9). The text as it left it is here."),
    (
      "echo half > \"$1\"; stty raw -echo; kill -9 $$",
      "The editor was stopped (signal 9). The text as it left it is here."
    ),
  ])
  func whatAnEditorThatFailsLeftIsOnTheLine(script: String, sentence: String) throws {
    let workshop = try Workshop.begun()
    let session = try editing(workshop, script)
    try session.type("/edit\r")
    try session.hear(sentence, "> half")
    kill(session.process, SIGKILL)
    _ = try session.ending()
    let again = try Conversation(workshop, "interview")
    try again.hear("What you had typed here is on the line again.", "> half")
    try again.type(" done\r")
    try again.hear("What kind is the client you would clone?")
    #expect(try best(workshop) == "half done")
  }

  @Test(arguments: [
    ("en", "“/no/such/editor” could not be started: set VISUAL or EDITOR to your editor. Your text is here."),
    (
      "fr",
      "« /no/such/editor » n’a pas pu démarrer : indiquez votre éditeur dans VISUAL ou EDITOR. Votre texte est ici."
    ),
  ])
  func anEditorThatIsNotThereIsNamed(language: String, sentence: String) throws {
    let workshop = try Workshop.begun(language)
    try workshop.run("answer", "contrast.best", "le Moulin")
    let session = try Conversation(
      workshop, "interview", "--from", "contrast.best", with: ["EDITOR": "/no/such/editor"])
    try session.hear("> le Moulin")
    try session.type("/edit\r")
    try session.hear(sentence, "> le Moulin")
    try session.type("\u{15}\u{4}")
    #expect(try session.ending() == 0)
    #expect(session.isSane)
  }

  /// The program dies while the editor is open: what was saved there is taken at the next start.
  @Test func aTextLeftInTheEditorIsThereAtTheNextStart() throws {
    let workshop = try Workshop.begun()
    let session = try editing(workshop, #"echo "the Mill, at length" > "$1"; echo saved; sleep 60"#)
    try session.type("/edit\r")
    try session.hear("saved\r\n")
    kill(session.process, SIGKILL)
    _ = try session.ending()
    let again = try Conversation(workshop, "interview")
    try again.hear("What you had typed here is on the line again.", "> the Mill, at length")
  }

  /// What stood on the line, refused or interrupted, is what the editor gets.
  @Test func theEditorGetsWhatStoodOnTheLine() throws {
    let workshop = try Workshop.begun()
    let session = try editing(workshop, #"echo "$(cat "$1") in time" > "$1""#)
    try session.type("the Mill pays\u{3}")
    try session.reply("Stop here?", "")
    try session.hear("> the Mill pays")
    try session.type("/edit\r")
    try session.hear("What kind is the client you would clone?")
    #expect(try best(workshop) == "the Mill pays in time")
  }
}
