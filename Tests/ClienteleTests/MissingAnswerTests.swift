import Testing
import Trees

/// An answers file with one required answer taken out, with nobody there to ask.
@Suite struct MissingAnswerTests {
  @Test(arguments: Business.all)
  func eachIsNamedAndNothingChanges(business: Business) throws {
    let workshop = try Workshop(business.language)
    try workshop.run("new", "Atelier Nord")
    let before = try workshop.tree()
    for key in try Self.required(business) {
      let path = try #require(Path(key))
      let file = try workshop.put(business.answers.without(path).text(), "answers.json")
      let outcome = try workshop.run("interview", "--answers", file, "--no-input")
      try #require(outcome.code == 65, "\(key)")
      #expect(outcome.errors.contains(key), "\(key): \(outcome.errors)")
      #expect(outcome.output.isEmpty, "\(key)")
      #expect(try workshop.tree() == before, "\(key)")
    }
  }

  @Test(arguments: [
    ("en", "These answers are needed and missing (\"?\" stands for unknown): business.voice Nothing was changed."),
    (
      "fr",
      "Il manque, parmi les réponses nécessaires (« ? » veut dire inconnu) : business.voice Rien n’a été modifié."
    ),
  ])
  func theyAreSaidInASentence(language: String, sentence: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord")
    let answers = "business: {offer: soap, model: b2b}"
    let outcome = try workshop.run("interview", "--answers", "-", "--no-input", input: answers)
    #expect(outcome.code == 65)
    #expect(outcome.errors.flat == sentence)
  }

  @Test func segmentsAreNamedAsOneQuestion() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    let outcome = try workshop.run("interview", "niche", "--answers", "-", "--no-input", input: "niche: {enjoy: tea}")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("  segments[].name\n"))
  }

  /// `objective` has one question: a file without it does not touch that questionnaire.
  @Test func aQuestionnaireTheFileDoesNotTouchIsNotAskedFor() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    let business = try #require(Business.all.last { $0.language == "en" })
    let kind = Path(components: [.key("objective"), .key("kind")])
    let file = try workshop.put(business.answers.without(kind).text(), "answers.json")
    #expect(try workshop.run("interview", "--answers", file, "--no-input").code == 0)
    #expect(try workshop.run("show").output.hasSuffix("Next: Your objective, 1 question.\n"))
    #expect(try workshop.run("interview", "objective", "--no-input").errors.contains("  objective.kind\n"))
  }

  @Test func unknownAndNotApplicableAreAnswers() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    let answers = #"business: {offer: "?", model: "-", voice: i}"#
    #expect(try workshop.run("interview", "--answers", "-", "--no-input", input: answers).code == 0)
    let notes = try workshop.profile()["notes"]
    #expect(notes?["business.offer"]?["status"] == "unknown")
    #expect(notes?["business.model"]?["status"] == "na")
  }

  /// The keys whose answers nothing can propose: a rating of one segment stands for its row.
  private static func required(_ business: Business) throws -> [String] {
    let ratings = ["enjoy", "profit", "ease", "reach", "expertise"].map { "ratings." + $0 }
    let rows = ["served", "urgency"] + ratings
    let places = try business.answers["segments"]?.array?.indices.suffix(1) ?? []
    return ["business.offer", "business.model", "business.voice", "contrast.best", "contrast.worst"]
      + places.flatMap { place in rows.map { "segments[\(place)].\($0)" } }
      + ["need", "outcome", "alternative", "expertise", "proof"].map { "statement." + $0 }
  }
}
