import PseudoTerminal
import Testing
import Trees

/// Tab and `?` at a question.
@Suite(.timeLimit(.minutes(Patience.minutes))) struct QuestionCompletionTests {
  private func question(_ language: String = "en") throws -> Conversation {
    let session = try Conversation(Workshop.begun(language), "edit", "objective.kind")
    try session.hear("> ")
    return session
  }

  @Test func choicesAreCompletedInEitherLanguage() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "edit", "objective.kind")
    try session.hear("> ")
    try session.type("gagn\t\r")
    #expect(try session.ending() == 0)
    #expect(try workshop.profile()["answers"]?["objective"]?["kind"] == "margin")
  }

  @Test func anEmptyLineListsTheChoices() throws {
    let session = try question("fr")
    try session.type("\t")
    try session.hear("gagner plus pour les mêmes heures")
    try session.type("zzz\t")
    try session.hear("Rien ne commence par « zzz » ici.")
  }

  @Test func slashCommandsAndTheirArguments() throws {
    let session = try Conversation(Workshop.begun(), "interview")
    try session.hear("> ")
    try session.type("/ev\tf\t\r")
    try session.hear("Noted: from figures.", "> ")
    try session.type("/lan\t\t")
    try session.hear("en  fr")
    try session.type("\u{15}/go business.v\t\r")
    try session.hear("“I” or “we”?")
  }

  @Test func theyAreKnownInFrenchToo() throws {
    let session = try Conversation(Workshop.begun("fr"), "interview")
    try session.hear("> ")
    try session.type("/pre\texp\t\r")
    try session.hear("Noté : l’expérience.", "> ")
    try session.type("/wh\t")
    try session.hear("y")
  }

  @Test func anAnswerInOwnWordsHasNothingToChooseFrom() throws {
    let session = try Conversation(Workshop.begun("fr"), "interview")
    try session.hear("cloner un de vos clients")
    try session.type("\t")
    try session.hear("Rien à proposer ici : la réponse vous appartient. / puis Tab donne la liste des commandes.")
  }

  @Test(arguments: [
    (
      "en", "One of the choices: its number, its words or how they begin.",
      "The ? stands on the line: Enter says that you do not know, Backspace takes it away.", "/why  why this is asked"
    ),
    (
      "fr", "L’un des choix : son numéro, ses mots ou leur début.",
      "Le ? est sur la ligne : Entrée dit que vous ne savez pas, Retour arrière l’efface.",
      "/pourquoi  le sens de la question"
    ),
  ])
  func aQuestionMarkSaysHowToAnswer(language: String, how: String, mark: String, commands: String) throws {
    let workshop = try Workshop.begun(language)
    let session = try Conversation(workshop, "edit", "objective.kind")
    try session.hear("> ")
    try session.type("?")
    try session.hear(how, mark, commands)
    try session.type("\u{7F}1\r")
    #expect(try session.ending() == 0)
    #expect(try workshop.profile()["answers"]?["objective"]?["kind"] == "new-market")
  }

  /// `?` goes on meaning unknown: alone, and as the first value of a row.
  @Test func aQuestionMarkIsAnAnswerToo() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "edit", "segments[].urgency")
    try session.hear("> ")
    try session.type("? 3 4\r")
    #expect(try session.ending() == 0)
    #expect(try workshop.profile()["answers"]?["segments"]?.array?.map { $0["urgency"]?.int } == [nil, 3, 4])
    let again = try Conversation(workshop, "edit", "objective.success")
    try again.hear("> ")
    try again.type("?\r")
    #expect(try again.ending() == 0)
    #expect(try workshop.profile()["notes"]?["objective.success"]?["status"] == "unknown")
  }
}
