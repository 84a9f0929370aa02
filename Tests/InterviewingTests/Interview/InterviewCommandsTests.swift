import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct InterviewCommandsTests {
  private func maze(from start: Path? = nil) throws -> Interview {
    var answers = Answers()
    answers.setNames(["bars", "cafés", "hôtels"], of: "segments", note: Note(status: .answered))
    answers.set("red", at: "maze.door", note: Note(status: .answered))
    let setting = Content.setting(catalogue: Maze.catalogue)
    return Interview(of: try #require(Maze.reader.questionnaire), answers, in: setting, from: start)
  }

  @Test func backUntilTheStart() throws {
    var interview = try maze()
    #expect(interview.step?.key == "maze.key")
    #expect(interview.back() == .moved)
    #expect(interview.step?.key == "maze.door")
    #expect(interview.back() == .moved)
    #expect(interview.step?.key == "segments[].name")
    #expect(interview.back() == .alreadyAtStart)
    #expect(interview.answer("", at: "now") == .moved)
    #expect(interview.step?.key == "maze.key")
  }

  @Test func goByKeyOrPartOfIt() throws {
    var interview = try maze()
    #expect(interview.go(to: "maze.day") == .moved)
    #expect(interview.step?.key == "maze.day")
    #expect(interview.go(to: "colou") == .moved)
    #expect(interview.step?.key == "maze.colours")
    #expect(interview.go(to: "maze.d") == .noSuchQuestion("maze.d", nearest: "maze.door"))
    #expect(interview.go(to: "maze.colors") == .noSuchQuestion("maze.colors", nearest: "maze.colours"))
    #expect(interview.go(to: "qqqqqqqq") == .noSuchQuestion("qqqqqqqq", nearest: nil))
    #expect(interview.step?.key == "maze.colours")
  }

  @Test func aHiddenQuestionCannotBeGoneTo() throws {
    var interview = try maze()
    guard case .noSuchQuestion = interview.go(to: "maze.room") else { return #expect(Bool(false)) }
  }

  @Test(arguments: [
    (Note.Status.unknown, nil as JSON?), (.notApplicable, nil), (.later, "red"), (.skipped, "red"),
  ])
  func puttingAsideAnAnswer(status: Note.Status, left: JSON?) throws {
    var interview = try maze(from: "maze.door")
    _ = interview.putAside(status, at: "now")
    #expect(interview.answers["maze.door"] == left)
    #expect(interview.answers.note("maze.door")?.status == (left == nil ? status : .answered))
  }

  @Test(arguments: Note.Status.allCases) func puttingAsideAQuestion(status: Note.Status) throws {
    var interview = try maze()
    _ = interview.putAside(status, at: "now")
    #expect(interview.answers.note("maze.key") == Note(status: status, at: "now"))
    #expect(interview.step?.key == "maze.window")
  }

  @Test func notKnowingTheNamesParksWhatWasSaidOfThem() throws {
    var interview = try maze()
    _ = interview.go(to: "maze.size")
    _ = interview.answer("small large small", at: "now")
    _ = interview.go(to: "segments[].name")
    _ = interview.putAside(.unknown, at: "now")
    #expect(interview.answers.segments.isEmpty)
    #expect(interview.answers.note("segments[].name")?.status == .unknown)
    _ = interview.go(to: "segments[].name")
    _ = interview.answer("cafés, bars", at: "now")
    #expect(interview.answers["segments[0].maze.size"] == "large")
    #expect(interview.answers["segments[1].maze.size"] == "small")
  }

  @Test func oneByOne() throws {
    var interview = try maze()
    _ = interview.go(to: "maze.size")
    #expect(interview.oneByOne() == .moved)
    #expect(interview.prompt?.items == ["bars"])
    guard case .accepted(let first) = interview.answer("small", at: "now") else { return #expect(Bool(false)) }
    #expect(first.items == ["bars"] && first.kept == ["small"])
    #expect(interview.prompt?.items == ["cafés"])
    #expect(interview.answers["segments[0].maze.size"] == "small")
    #expect(interview.back() == .moved)
    #expect(interview.prompt?.current == "small")
    _ = interview.answer("", at: "now")
    _ = interview.putAside(.unknown, at: "now")
    _ = interview.answer("large", at: "now")
    #expect(interview.answers.note("segments[1].maze.size")?.status == .unknown)
    #expect(interview.answers["segments[2].maze.size"] == "large")
    #expect(interview.step?.key != "segments[].maze.size")
  }

  @Test func aRowThatIsHalfAnsweredIsAskedAgain() throws {
    var interview = try maze()
    _ = interview.go(to: "segments[].maze.size")
    _ = interview.oneByOne()
    _ = interview.answer("small", at: "now")
    _ = interview.go(to: "maze.day")
    let step = try #require(interview.steps.first { $0.key == "segments[].maze.size" })
    #expect(!interview.isTouched(step))
    _ = interview.go(to: "segments[].maze.size")
    #expect(interview.prompt?.current == "small")
    #expect(interview.prompt?.items.count == 3)
    #expect(interview.answer("", at: "now") == .refused(.missing))
  }

  @Test func whatFollowsFromOneItemIsSettledAtOnce() throws {
    var interview = try maze()
    _ = interview.go(to: "segments[].maze.size")
    _ = interview.answer("large large large", at: "now")
    _ = interview.go(to: "segments[].maze.cost")
    _ = interview.answer("1 2 3", at: "now")
    _ = interview.go(to: "segments[].maze.size")
    _ = interview.oneByOne()
    guard case .accepted(let first) = interview.answer("small", at: "now") else { return #expect(Bool(false)) }
    #expect(first.changes.contains(.parked("segments[0].maze.cost")))
    #expect(interview.answers["segments[0].maze.cost"] == nil)
  }

  @Test func evidenceBeforeAndAfter() throws {
    var interview = try maze()
    interview.set(.figures)
    _ = interview.answer("yes", at: "now")
    #expect(interview.answers.note("maze.key")?.evidence == .figures)
    _ = interview.back()
    interview.set(.interviews)
    #expect(interview.answers.note("maze.key")?.evidence == .interviews)
    _ = interview.answer("no", at: "now")
    #expect(interview.answers.note("maze.key")?.evidence == .interviews)
    #expect(interview.answers.note("maze.door")?.evidence == nil)
  }

  @Test func evidenceOfAWholeRow() throws {
    var interview = try maze()
    _ = interview.go(to: "maze.size")
    interview.set(.experience)
    _ = interview.answer("small small ?", at: "now")
    for index in 0..<3 {
      #expect(interview.answers.note(("segments[].maze.size" as Path).filled(with: index))?.evidence == .experience)
    }
  }

  @Test func evidenceIsNotAnAnswer() throws {
    var interview = try maze()
    _ = interview.go(to: "visits[0]")
    interview.set(.figures)
    _ = interview.answer("yes", at: "now")
    #expect(!interview.answers.notes.keys.contains("visits[0]"))
  }

  @Test func anotherLanguageWordsTheProposedSentenceAnew() throws {
    var answers = Answers()
    for (key, value) in [
      ("statement.audience", "harbour bars"), ("statement.outcome", "open on Saturdays"), ("business.voice", "i"),
    ] {
      answers.set(.string(value), at: Path(key) ?? Path(), note: Note(status: .answered))
    }
    answers.set(1, at: "statement.variant", note: Note(status: .answered))
    let statement = try #require(Content.catalogue.questionnaire("statement"))
    var interview = Interview(of: statement, answers, in: Content.setting())
    _ = interview.go(to: "statement.sentence")
    _ = interview.answer("", at: "now")
    #expect(interview.answers.text("statement.sentence")?.hasPrefix("I help") == true)
    #expect(interview.speak(.fr) == [.followed("statement.sentence")])
    #expect(interview.answers.text("statement.sentence")?.hasPrefix("J") == true)
  }
}
