import ArgumentParser
import Foundation
import Interviewing
import Language
import Profiling
import Reporting
import Storage
import Trees

struct ExportCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("export") }

  @OptionGroup var options: ProfileOption
  @Argument(help: .said(en: "What: summary.", fr: "Ce qui est exporté : summary."))
  var what = "summary"
  @ArgumentParser.Option(help: .said(en: "md or json.", fr: "md ou json."))
  var format = "md"
  @ArgumentParser.Option(
    help: .said(en: "The file; - for standard output.", fr: "Le fichier ; - pour la sortie standard."))
  var output: String?
  @Flag(help: .said(en: "Replace a file that is there.", fr: "Remplacer un fichier existant."))
  var force = false

  func run(in session: Session) throws {
    guard let kind = Report.Kind(rawValue: what) else {
      throw Failure.unknownPart(what, known: Report.Kind.allCases.map(\.rawValue))
    }
    guard let format = Format(rawValue: format), kind.formats.contains(format) else {
      throw Failure.unknownFormat(format, known: kind.formats.map(\.rawValue))
    }
    session.carriesData = output == "-"
    let (profile, folder) = try session.profile(options.profile)
    let view = ProfileView(profile, session.catalogue)
    let date = Moment.text(profile.updated, session.language)
    let text = try Report(Subject(profile, view.conclusions, session.catalogue, date: date)).text(as: format)
    if output == "-" { return session.put(text) }
    let path = output ?? "\(folder.slug.text)-\(Text(en: "summary", fr: "synthese")[session.language]).\(format)"
    try OutputFile.write(text, to: path, replacing: force)
    session.say(Text(en: "The summary is in \(path).", fr: "La synthèse est dans \(path)."))
  }
}
