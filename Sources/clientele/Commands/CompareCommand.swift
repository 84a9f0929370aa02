import ArgumentParser
import Language
import Profiling
import Storage
import Trees

struct CompareCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("compare") }

  @Argument(help: .said(en: "One profile.", fr: "Un profil."), completion: .known)
  var first: String
  @Argument(help: .said(en: "The other profile.", fr: "L’autre profil."), completion: .known)
  var second: String
  @Flag(help: .json) var json = false

  func run(in session: Session) throws {
    session.carriesData = json
    let (a, b) = (try session.entry(first), try session.entry(second))
    guard a.folder != b.folder else { throw Failure.sameProfile(a.name) }
    let (left, right) = (try session.readable(a), try session.readable(b))
    session.language = left.language
    let comparison = Comparison(
      Comparison.Side(left.name, left.answers), Comparison.Side(right.name, right.answers), session.catalogue)
    if json { return session.put(comparison.json.text()) }
    session.say(
      ComparisonExplanation(comparison, session.catalogue).lines(session.language).joined(separator: "\n"))
  }
}
