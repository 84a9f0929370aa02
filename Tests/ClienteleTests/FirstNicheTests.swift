import Foundation
import PseudoTerminal
import Testing
import Trees

/// From the greeting to the exported summary on a real terminal, with a stop on the way.
@Suite struct FirstNicheTests {
  @Test(arguments: ["en", "fr"])
  func aPersonIsLedFromTheGreetingToTheSummary(language: String) throws {
    let (walk, words) = (Walk.of(language), Words.of(language))
    let workshop = try Workshop(language)
    let first = try Conversation(workshop)
    for line in words.greeting(workshop.home) { try first.hear(line) }
    try first.reply("clientele> ", "")
    try first.reply(words.name, "Atelier créé par le cœur")
    for turn in walk.turns[..<13] { try first.take(turn) }
    try first.hear(walk.turns[13].question)
    try first.type("/stop\r")
    try first.hear(words.saved)
    #expect(try first.ending() == 0)
    #expect(first.isSane)

    let second = try Conversation(workshop)
    try second.hear(words.open)
    try second.hear(words.next)
    try second.reply("clientele> ", "")
    for turn in walk.turns[13...] { try second.take(turn) }
    try second.hear(language == "fr" ? "« \(walk.sentence) »" : "“\(walk.sentence)”")
    try second.reply("clientele> ", "export")
    try second.hear(words.exported)
    try second.reply("clientele> ", "quit")
    #expect(try second.ending() == 0)

    let profile = try workshop.profile("atelier-cree-par-le-coeur")
    #expect(profile["name"]?.string == "Atelier créé par le cœur")
    #expect(profile["language"]?.string == language)
    #expect(profile["conclusions"]?["niche"]?["statement"]?.string == walk.sentence)
    let summary = String(decoding: try workshop.bytes(words.file), as: UTF8.self)
    #expect(summary.contains("> \(walk.sentence)\n"))
  }

  private struct Words: Sendable {
    let greeting: @Sendable (String) -> [String]
    let name: String
    let saved: String
    let open: String
    let next: String
    let exported: String
    let file: String

    static func of(_ language: String) -> Words { language == "fr" ? french : english }

    static let english = Words(
      greeting: { home in
        [
          "Welcome. I am Clientele: a few questions, and you know which clients are worth your work and how to tell them.",
          "Your answers stay on this computer, in \(home). About ten minutes to a first niche.",
          "Enter begins; help lists what else there is.",
        ]
      },
      name: "What is your business called? ", saved: "Everything is saved. clientele goes on from here.",
      open: "“Atelier créé par le cœur” is open, last changed ", next: "Next: Your niche, 10 questions.",
      exported: "The summary is in atelier-cree-par-le-coeur-summary.md.", file: "atelier-cree-par-le-coeur-summary.md")

    static let french = Words(
      greeting: { home in
        [
          "Bienvenue. Je suis Clientele : quelques questions, et vous saurez quels clients méritent vos efforts et",
          "Vos réponses restent sur cet ordinateur, dans \(home). Comptez dix minutes pour une première niche.",
          "Entrée pour commencer ; help montre le reste.",
        ]
      },
      name: "Comment s’appelle votre entreprise ? ", saved: "Tout est enregistré. clientele reprendra ici.",
      open: "« Atelier créé par le cœur » est ouvert, modifié pour la dernière fois le ",
      next: "À suivre : Votre niche, 10 questions.",
      exported: "La synthèse est dans atelier-cree-par-le-coeur-synthese.md.",
      file: "atelier-cree-par-le-coeur-synthese.md")
  }
}
