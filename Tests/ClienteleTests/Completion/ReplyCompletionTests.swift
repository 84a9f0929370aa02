import PseudoTerminal
import Testing

/// Tab where neither a command nor an answer of an interview is asked for. It is never silent.
@Suite(.timeLimit(.minutes(Patience.minutes))) struct ReplyCompletionTests {
  private func fit(_ language: String) throws -> Conversation {
    let workshop = try #require(Business.all.first { $0.description == "industrial-maintenance.\(language)" })
      .workshop()
    let session = try Conversation(workshop, "fit", "Vallon")
    try session.hear(language == "fr" ? "1 sur 6" : "1 of 6", "> ")
    return session
  }

  @Test(arguments: [
    ("en", "yes  no   ?", "y\t", "yes", "/back     /unknown  /why      /stop", "? and Enter: you do not know."),
    (
      "fr", "oui  non  ?", "o\t", "oui", "/retour    /inconnu   /pourquoi  /stop",
      "? puis Entrée : vous ne savez pas."
    ),
  ])
  func aProspectsQuestion(
    language: String, answers: String, keys: String, whole: String, commands: String, unknown: String
  ) throws {
    let session = try fit(language)
    try session.type("\t")
    try session.expect(answers)
    try session.type("/\t")
    try session.hear(commands)
    try session.type("\u{15}zz\t")
    try session.hear(language == "fr" ? "Rien ne commence par « zz » ici." : "Nothing begins with “zz” here.")
    try session.type("\u{15}?")
    try session.hear(unknown)
    try session.type("\u{15}\(keys)")
    try session.hear(whole)
    try session.type("\r")
    try session.hear(language == "fr" ? "2 sur 6" : "2 of 6", "> ")
  }

  @Test(arguments: [
    ("en", "Nothing to choose from here: type it."), ("fr", "Rien à proposer ici : à vous d’écrire."),
  ])
  func theFirstName(language: String, sentence: String) throws {
    let session = try Conversation(Workshop(language), "interview")
    try session.hear("? ")
    try session.type("\t")
    try session.hear(sentence)
  }

  @Test(arguments: [
    ("en", "Stop here?", "yes  no", "Everything is saved."),
    ("fr", "Arrêter ici ?", "oui  non", "Tout est enregistré."),
  ])
  func whetherToStop(language: String, question: String, answers: String, saved: String) throws {
    let session = try Conversation(Workshop.begun(language), "interview")
    try session.hear("> ")
    try session.type("\u{3}")
    try session.hear(question, ". ")
    try session.type("\t")
    try session.hear(answers)
    try session.type(language == "fr" ? "o\t\r" : "y\t\r")
    try session.hear(saved)
    #expect(try session.ending() == 0)
  }
}
