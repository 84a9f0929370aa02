import Advising
import ArgumentParser
import Interviewing
import Language
import Profiling
import Storage
import Trees

struct CheckCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("check") }

  @Argument(completion: .file()) var files: [String] = []

  func run(in session: Session) throws {
    let faults = try files.isEmpty ? everything(session) : check(try CheckedFiles(files), session)
    // What is wrong in both languages of one line is said once.
    var said: Set<Text> = []
    for fault in faults where said.insert(fault).inserted { session.say(fault) }
    guard faults.isEmpty else { throw Failure.faulty }
    session.say(Text(en: "No fault found.", fr: "Aucune erreur."))
  }

  private func everything(_ session: Session) throws -> [Text] {
    let content = session.content.builtIn() + session.content.own()
    let profiles = try session.store.list().flatMap { try profile($0.folder.path(of: .profile), session) }
    let cards = session.content.cardFiles()
    let ids = try cardIDs([], session)
    return Self.faults(in: content, reported: content.map(\.name), ids)
      + Self.faults(in: cards, reported: cards.map(\.name)) + rules(session.content.ruleFiles(), ids, session)
      + profiles
  }

  private func check(_ files: CheckedFiles, _ session: Session) throws -> [Text] {
    let ids = try cardIDs(files.cards, session)
    return try files.others.flatMap { try check($0, ids, session) } + rules(files.rules, ids, session)
      + cards(files.cards, session)
  }

  /// The cards there are, those in the files at `paths` included.
  private func cardIDs(_ paths: [String], _ session: Session) throws -> Set<String> {
    let others = try paths.map { CardReader.read(try CheckedFiles.bytes($0), name: $0) }
    return Set((session.content.cardFiles() + others).compactMap(\.id))
  }

  private func rules(_ files: [RuleFile], _ cards: Set<String>, _ session: Session) -> [Text] {
    let lint = RuleLint(session.catalogue, cards: cards, commands: Manual.all.map(\.name))
    return lint.faults(RuleLibrary(files)).map { Self.text($0.file, $0.fault.mark, $0.fault.message) }
  }

  /// Cards are looked at together with those they may name.
  private func cards(_ paths: [String], _ session: Session) throws -> [Text] {
    guard !paths.isEmpty else { return [] }
    let files = try paths.map { CardReader.read(try CheckedFiles.bytes($0), name: $0) }
    return Self.faults(in: session.content.cardFiles().filter { !paths.contains($0.name) } + files, reported: paths)
  }

  private static func faults(in files: [CardFile], reported names: [String]) -> [Text] {
    CardLibrary(files).faults.filter { names.contains($0.file) }.map { text($0.file, $0.fault.mark, $0.fault.message) }
  }

  private func check(_ path: String, _ cards: Set<String>, _ session: Session) throws -> [Text] {
    if path.hasSuffix(".json") { return try profile(path, session) }
    let file = ContentLibrary.read(try CheckedFiles.bytes(path), name: path)
    let others = (session.content.builtIn() + session.content.own()).filter {
      $0.questionnaire?.id != file.questionnaire?.id && $0.name != path
    }
    return Self.faults(in: others + [file], reported: [path], cards)
  }

  /// The faults of the form, then those of the meaning of all files together.
  private static func faults(
    in files: [ContentLibrary.File], reported names: [String], _ cards: Set<String>
  ) -> [Text] {
    let form = files.flatMap { file in file.faults.map { (file.name, $0) } }
    let meaning = Lint(Catalogue(files.compactMap(\.questionnaire)), cards: cards).findings.map { ($0.file, $0.fault) }
    return (form + meaning)
      .filter { names.contains($0.0) }
      .sorted { ($0.0, $0.1.mark?.line ?? 0) < ($1.0, $1.1.mark?.line ?? 0) }
      .map { text($0.0, $0.1.mark, $0.1.message) }
  }

  private func profile(_ path: String, _ session: Session) throws -> [Text] {
    let bytes = try CheckedFiles.bytes(path)
    do throws(ProfileFault) {
      let altered = try Profile(bytes).isAltered ? [Self.altered(path)] : []
      return altered
        + Profile.answerFaults(bytes, session.catalogue).map { Self.text(path, $0.mark, ErrorWording.text($0)) }
    } catch {
      return [Self.text(path, error.mark, ErrorWording.text(error))]
    }
  }

  private static func altered(_ path: String) -> Text {
    text(
      path, nil,
      Text(
        en: "it was changed outside Clientele since it was last saved.",
        fr: "il a été modifié hors de Clientele depuis le dernier enregistrement."))
  }

  private static func text(_ file: String, _ mark: Mark?, _ message: Text) -> Text {
    let place = mark.map { "\(file):\($0.line)" } ?? file
    return Text(en: "\(place): \(message[.en])", fr: "\(place) : \(message[.fr])")
  }
}
