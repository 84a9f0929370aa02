import PseudoTerminal
import Testing

/// `?` at the assistant's prompt, and the commands of earlier sessions.
@Suite(.timeLimit(.minutes(Patience.minutes))) struct PromptHelpTests {
  @Test(arguments: [
    ("en", "From here:", "Enter goes on with the questions.", "A question in plain words works too."),
    ("fr", "À partir d’ici :", "Entrée reprend les questions.", "Une question posée avec vos mots marche aussi."),
  ])
  func aQuestionMarkSaysWhatComesNext(language: String, intro: String, enter: String, outro: String) throws {
    let session = try Conversation(Workshop.begun(language))
    try session.hear("clientele> ")
    try session.type("?")
    try session.hear(intro, enter, "interview", "quit", outro, "clientele> ")
  }

  /// An Enter behind it, out of habit, does not begin the interview.
  @Test func enterRightBehindItDoesNothing() throws {
    let session = try Conversation(Workshop.begun())
    try session.hear("clientele> ")
    try session.type("?\r")
    try session.hear("From here:", "clientele> ", "clientele> ")
    try session.type("quit\r")
    #expect(try session.ending() == 0)
    #expect(!session.screen.contains("clone one real client"))
  }

  @Test func withoutLineEditingItIsALineOfItsOwn() throws {
    let session = try Conversation(Workshop.begun(), with: ["TERM": "dumb"])
    try session.hear("clientele> ")
    session.send("?\r")
    try session.hear("From here:", "clientele> ")
  }

  @Test func earlierCommandsComeBackInTheNextSession() throws {
    let workshop = try Workshop.begun()
    let first = try Conversation(workshop)
    try first.hear("clientele> ")
    try first.type("show answers\r")
    try first.hear("clientele> ")
    try first.type("answer business.offer secret recipes\r")
    try first.hear("Saved.", "clientele> ")
    try first.type("interview\r")
    try first.reply("clone one real client", "the secret Mill")
    try first.reply("What kind is the client you would clone?", "/stop")
    #expect(try first.ending() == 0)
    let kept = String(decoding: try workshop.bytes("home/commands"), as: UTF8.self)
    #expect(kept == "show answers\nanswer business.offer\ninterview\n")
    let second = try Conversation(workshop)
    try second.hear("clientele> ")
    try second.type("\u{1B}[A\u{1B}[A\u{1B}[A\r")
    try second.hear("Your business")
  }

  @Test func pipedCommandsAreNotKept() throws {
    let workshop = try Workshop.begun()
    _ = try workshop.run([Workshop.program], input: "list\nquit\n")
    #expect((try? workshop.bytes("home/commands")) == nil)
  }
}
