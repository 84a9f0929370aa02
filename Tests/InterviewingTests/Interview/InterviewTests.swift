import Language
import Profiling
import Testing
import Trees

@testable import Interviewing

@Suite struct InterviewTests {
  /// The maze with its three segments named and the door chosen.
  private func maze(
    _ answers: [(Path, JSON)] = [], names: [String] = ["bars", "cafés", "hôtels"], language: Language = .en,
    asksBack: Bool = true, from start: Path? = nil
  ) throws -> Interview {
    var known = Answers()
    if !names.isEmpty { known.setNames(names, of: "segments", note: Note(status: .answered)) }
    for (key, value) in answers { known.set(value, at: key, note: Note(status: .answered)) }
    let setting = Content.setting(language, asksBack: asksBack, catalogue: Maze.catalogue)
    return Interview(of: try #require(Maze.reader.questionnaire), known, in: setting, from: start)
  }

  private func kept(_ outcome: Outcome) -> [String]? {
    if case .accepted(let acceptance) = outcome { acceptance.kept } else { nil }
  }

  @Test func asksInOrderAndHidesWhatDoesNotApply() throws {
    var interview = try maze(names: [])
    #expect(interview.step?.key == "segments[].name")
    #expect(kept(interview.answer("bars, cafés", at: "now")) == ["bars, cafés"])
    #expect(interview.step?.key == "maze.door")
    #expect(kept(interview.answer("blue", at: "now")) == ["blue"])
    #expect(interview.step?.key == "maze.window")
    #expect(interview.answers.note("maze.door") == Note(status: .answered, at: "now"))
  }

  @Test(arguments: [
    (Language.en, "The bars, all the cafés, theatres", ["bars", "cafés", "theatres"]),
    (Language.fr, "les bars, Tous les cafés, desserts", ["bars", "cafés", "desserts"]),
  ])
  func namesGoWithoutArticle(language: Language, typed: String, names: [String]) throws {
    var interview = try maze(names: [], language: language)
    _ = interview.answer(typed, at: "now")
    #expect(interview.answers.segments == names)
    var given = interview.answers
    let field = try #require(Maze.catalogue.field("segments[0].name"))
    try given.give(language == .en ? "the inns" : "les auberges", to: "segments[0].name", field, language, at: nil)
    #expect(given.text("segments[0].name") == (language == .en ? "inns" : "auberges"))
  }

  @Test func aRefusalChangesNothing() throws {
    var interview = try maze()
    let before = interview.answers
    guard case .refused(.notAnOption("pink", _)) = interview.answer("pink", at: "now") else {
      return #expect(Bool(false))
    }
    #expect(interview.answers == before)
    #expect(interview.step?.key == "maze.door")
    #expect(interview.answer("", at: "now") == .refused(.missing))
  }

  @Test func aRowIsEchoedWithItsNames() throws {
    var interview = try maze()
    _ = interview.go(to: "maze.size")
    #expect(interview.prompt?.items == ["bars", "cafés", "hôtels"])
    guard case .accepted(let acceptance) = interview.answer("small ? 2", at: "now") else { return #expect(Bool(false)) }
    #expect(acceptance.items == ["bars", "cafés", "hôtels"])
    #expect(acceptance.kept == ["small", "?", "large"])
    #expect(interview.answers["segments[2].maze.size"] == "large")
    #expect(interview.answers.note("segments[1].maze.size")?.status == .unknown)
  }

  @Test func enterKeepsTheCurrentAnswer() throws {
    var interview = try maze([("maze.door", "red")], from: "maze.door")
    #expect(interview.prompt?.current == "red")
    #expect(interview.answer("", at: "now") == .moved)
    #expect(interview.step?.key == "maze.key")
    #expect(interview.answers.note("maze.door") == Note(status: .answered))
  }

  @Test func enterPassesAnOptionalQuestion() throws {
    var interview = try maze([("maze.door", "red")])
    #expect(interview.prompt?.isRequired == false)
    #expect(kept(interview.answer("", at: "now")) == [])
    #expect(interview.answers.note("maze.key")?.status == .skipped)
    #expect(interview.step?.key == "maze.window")
  }

  @Test func enterTakesAProposal() throws {
    var answers = Answers()
    answers.set("loyalty", at: "objective.kind", note: Note(status: .answered))
    let niche = try #require(Content.catalogue.questionnaire("niche"))
    var interview = Interview(of: niche, answers, in: Content.setting())
    _ = interview.go(to: "objective.priorities")
    let order: JSON = ["enjoy", "ease", "profit", "expertise", "reach"]
    #expect(interview.prompt?.proposal?.value == order)
    #expect(kept(interview.answer("", at: "now")) == ["enjoyment, ease, profit, expertise, reach"])
    #expect(interview.answers["objective.priorities"] == order)
    #expect(interview.answers.note("objective.priorities")?.status == .proposed)
  }

  @Test func groupsAskEachChosenItem() throws {
    var interview = try maze([
      ("niche.segment", "cafés"), ("segments[0].maze.size", "small"), ("segments[1].maze.size", "small"),
      ("segments[2].maze.size", "small"),
    ])
    #expect(interview.steps.map(\.key).contains("segments[1].maze.why"))
    #expect(!interview.steps.map(\.key).contains("segments[0].maze.why"))
    _ = interview.go(to: "segments[1].maze.why")
    _ = interview.answer("they order little", at: "now")
    #expect(interview.answers["segments[1].maze.why"] == "they order little")
  }

  /// A condition inside a group looks at the group's item, not at any.
  @Test func conditionsInsideGroupsAreAboutTheItem() throws {
    let interview = try maze([
      ("niche.segment", "cafés"), ("segments[0].maze.size", "small"), ("segments[1].maze.size", "large"),
      ("segments[2].maze.size", "small"),
    ])
    #expect(!interview.steps.map(\.key).contains("segments[1].maze.why"))
    #expect(interview.steps.map(\.key).contains("segments[1].maze.words"))
  }

  @Test func anotherItemIsAskedFor() throws {
    var interview = try maze()
    _ = interview.go(to: "visits[0]")
    #expect(interview.prompt?.type == .yesno)
    #expect(interview.prompt?.ask[.en] == "Another")
    #expect(interview.answer("perhaps", at: "now") == .refused(.notYesOrNo("perhaps")))
    #expect(kept(interview.answer("oui", at: "now")) == ["oui"])
    _ = interview.go(to: "visits[0].who")
    _ = interview.answer("Anne", at: "now")
    _ = interview.go(to: "visits[1]")
    _ = interview.answer("", at: "now")
    #expect(interview.answers.tree["visits"] == [["who": "Anne"]])
    #expect(interview.answers.note("visits[1]")?.status == .skipped)
    #expect(interview.steps.last?.key == "visits[1]")
  }

  @Test func aResumedInterviewGoesOnWhereItStood() throws {
    var interview = try maze([("maze.door", "green")])
    _ = interview.answer("yes", at: "now")
    let resumed = Interview(of: interview.scope, interview.answers, in: interview.setting)
    #expect(interview.step?.key == "maze.room")
    #expect(resumed.step == interview.step)
  }

  @Test func whatWasPutOffComesBackAtTheEnd() throws {
    var interview = try maze(names: [])
    var left = 100
    while interview.step != nil, left > 0 {
      left -= 1
      _ = interview.putAside(interview.step?.key == "maze.door" ? .later : .notApplicable, at: "now")
    }
    #expect(interview.prompt == nil)
    #expect(interview.answer("x", at: "now") == .nothingToAsk)
    let resumed = Interview(of: interview.scope, interview.answers, in: interview.setting)
    #expect(resumed.step?.key == "maze.door")
  }

  @Test func progressCountsWhatIsAsked() throws {
    let start = try #require(Content.catalogue.questionnaire("start"))
    var interview = Interview(of: start, Answers(), in: Content.setting())
    #expect(interview.prompt?.progress == Progress(position: 1, count: 3, minutes: 1))
    _ = interview.answer("ovens", at: "now")
    #expect(interview.prompt?.progress == Progress(position: 2, count: 3, minutes: 1))
    let niche = try #require(Content.catalogue.questionnaire("niche"))
    let first = Interview(of: niche, Answers(), in: Content.setting()).prompt?.progress
    // The list of 30 s, five optional sentences of 10 s, seven rows and the order of 20 s, a choice of 8 s: 248 s.
    #expect(first == Progress(position: 1, count: 15, minutes: 4))
  }
}

@Suite struct QueryTests {
  private func statement(asksBack: Bool = true, _ language: Language = .en) throws -> Interview {
    let statement = try #require(Content.catalogue.questionnaire("statement"))
    return Interview(of: statement, Answers(), in: Content.setting(language, asksBack: asksBack))
  }

  private func isQueried(_ outcome: Outcome) -> Bool { if case .queried = outcome { true } else { false } }

  @Test func aTooGeneralAnswerIsQueriedOnce() throws {
    var interview = try statement()
    #expect(isQueried(interview.answer("everyone", at: "now")))
    #expect(interview.prompt?.queried == "everyone")
    #expect(!interview.answers.isTouched("statement.audience"))
    #expect(!isQueried(interview.answer("all clients", at: "now")))
    #expect(interview.answers["statement.audience"] == "all clients")
    #expect(interview.prompt?.queried == nil)
  }

  @Test(arguments: ["yes", "Y", "oui", "o", ""]) func yesKeepsIt(word: String) throws {
    var interview = try statement()
    _ = interview.answer("everyone", at: "now")
    _ = interview.answer(word, at: "now")
    #expect(interview.answers["statement.audience"] == "everyone")
  }

  @Test(arguments: ["no", "Non", "n"]) func noGivesItBack(word: String) throws {
    var interview = try statement()
    _ = interview.answer("everyone", at: "now")
    #expect(interview.answer(word, at: "now") == .moved)
    #expect(interview.prompt?.queried == "everyone")
    #expect(!interview.answers.isTouched("statement.audience"))
    _ = interview.answer("harbour bars", at: "now")
    #expect(interview.answers["statement.audience"] == "harbour bars")
  }

  @Test func anAnswerThatReadsAsNoCanBeKept() throws {
    var interview = try statement()
    _ = interview.go(to: "statement.outcome")
    #expect(isQueried(interview.answer("a", at: "now")))
    _ = interview.go(to: "statement.need")
    let outcome = interview.answer("the", at: "now")
    #expect(isQueried(outcome))
    _ = interview.answer("y", at: "now")
    #expect(interview.answers["statement.need"] == "the")
  }

  @Test func nobodyIsAskedBackByAFile() throws {
    var interview = try statement(asksBack: false)
    _ = interview.answer("everyone", at: "now")
    #expect(interview.answers["statement.audience"] == "everyone")
  }

  @Test func theImpossibleIsNamed() throws {
    var answers = Answers()
    answers.setNames(["bars", "cafés"], of: "segments", note: Note(status: .answered))
    let niche = try #require(Content.catalogue.questionnaire("niche"))
    var interview = Interview(of: niche, answers, in: Content.setting())
    _ = interview.go(to: "segments[].ratings.reach")
    guard case .queried(let ask) = interview.answer("5 1", at: "now") else { return #expect(Bool(false)) }
    #expect(ask[.en].contains("cafés") && !ask[.en].contains("bars"))
    _ = interview.oneByOne()
    #expect(interview.prompt?.queried == nil)
    #expect(!isQueried(interview.answer("5", at: "now")))
    guard case .queried(let single) = interview.answer("1", at: "now") else { return #expect(Bool(false)) }
    #expect(single[.en].contains("cafés") && !single[.en].contains("bars"))
    _ = interview.answer("yes", at: "now")
    #expect(interview.answers["segments[1].ratings.reach"] == 1)
  }

  @Test func aVerbIsAskedForInTheUsersLanguage() throws {
    var interview = try statement(.fr)
    _ = interview.answer("boulangeries", at: "now")
    #expect(isQueried(interview.answer("le manque de temps", at: "now")))
    _ = interview.answer("manquent de temps", at: "now")
    #expect(interview.answers["statement.need"] == "manquent de temps")
    #expect(!isQueried(interview.answer("ouvrir le samedi", at: "now")))
  }
}
