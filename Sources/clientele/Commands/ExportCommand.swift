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
  @Argument(help: .said(en: "What: summary or guide.", fr: "Ce qui est exporté : summary ou guide."))
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
    let text = try Report(Subject(profile, view.conclusions, session.catalogue, date: date), kind).text(as: format)
    if output == "-" { return session.put(text) }
    let path = output ?? "\(folder.slug.text)-\(kind.fileName[session.language]).\(format)"
    try OutputFile.write(text, to: path, replacing: force)
    session.say(kind.isIn(path))
  }
}

extension Report.Kind {
  /// The part of a file's name that says what is in it.
  fileprivate var fileName: Text {
    switch self {
    case .summary: Text(en: "summary", fr: "synthese")
    case .guide: Text(en: "guide", fr: "guide-entretien")
    }
  }

  fileprivate func isIn(_ path: String) -> Text {
    switch self {
    case .summary: Text(en: "The summary is in \(path).", fr: "La synthèse est dans \(path).")
    case .guide: Text(en: "The interview guide is in \(path).", fr: "Le guide d’entretien est dans \(path).")
    }
  }
}
