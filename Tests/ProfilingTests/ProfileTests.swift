import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What a profile's file keeps and says.
@Suite struct ProfileTests {
  private let catalogue = Catalogue([])

  private func profile(_ changes: (inout Answers) -> Void = { _ in }) -> Profile {
    var profile = Profile(name: "Nord", language: .en, currency: "EUR", created: "2026-11-21T18:40:00Z")
    let note = Note(status: .answered, at: "2026-11-21T18:41:00Z")
    profile.answers.setNames(["bars", "canteens"], of: "segments", note: note)
    profile.answers.set(4, at: "segments[0].served", note: note)
    for segment in 0...1 {
      profile.answers.set(3, at: Path("segments[].ratings.ease").filled(with: segment), note: note)
    }
    changes(&profile.answers)
    return profile
  }

  private func read(_ json: JSON) throws -> Profile { try Profile(Array(json.text().utf8)) }

  @Test func everyNoteCarriesTheEvidenceThatFollows() throws {
    let notes = try #require(profile().json(catalogue)["notes"])
    #expect(notes["segments[0].ratings.ease"]?["evidence"] == "experience")
    #expect(notes["segments[1].ratings.ease"]?["evidence"] == "guess")
    #expect(notes["segments[1].ratings.ease"]?["evidenceBy"] == nil)
  }

  @Test func evidenceSetByHandStays() throws {
    let written = profile { $0.setEvidence(.figures, at: "segments[1].ratings.ease") }.json(catalogue)
    #expect(written["notes"]?["segments[1].ratings.ease"]?["evidence"] == "figures")
    #expect(written["notes"]?["segments[1].ratings.ease"]?["evidenceBy"] == "hand")
    let again = try read(written)
    #expect(again.answers.note("segments[1].ratings.ease")?.evidence == .figures)
    #expect(again.answers.note("segments[0].ratings.ease")?.evidence == nil)
  }

  @Test func whatIsNotKnownHereSurvives() throws {
    var json = profile().json(catalogue)
    json[path: "future"] = ["deep": [1, "two"]]
    json[path: "answers.weather"] = "rain"
    json[path: "conclusions.oracle"] = true
    let again = try read(json).json(catalogue)
    #expect(again["future"] == ["deep": [1, "two"]])
    #expect(again["answers"]?["weather"] == "rain")
    #expect(again["conclusions"]?["oracle"] == true)
  }

  @Test func writingWhatWasReadChangesNothing() throws {
    let written = profile().json(catalogue).text()
    #expect(try Profile(Array(written.utf8)).json(catalogue).text() == written)
  }

  @Test(arguments: [
    ("name", JSON.integer(3), ProfileFault.Problem.wrongForm("name", expected: "text")),
    ("language", "de", .wrongForm("language", expected: "language")),
    ("revision", "one", .wrongForm("revision", expected: "number")),
    ("segments", .array(["bars"]), .wrongForm("answers.segments[0].name", expected: "text")),
  ])
  func aDamagedFileIsNamedByItsPlace(key: String, value: JSON, problem: ProfileFault.Problem) throws {
    var json = profile().json(catalogue)
    json[path: key == "segments" ? "answers.segments" : Path(components: [.key(key)])] = value
    #expect(throws: ProfileFault.self) { try read(json) }
    do {
      _ = try read(json)
    } catch let fault as ProfileFault {
      #expect(fault.problem == problem)
      #expect(fault.mark != nil)
    }
  }
}
