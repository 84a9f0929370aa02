import Advising
import ArgumentParser
import Foundation
import Interviewing
import Language
import Portfolio
import Profiling
import Reporting
import Storage
import Trees

struct ExportCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("export") }

  @OptionGroup var options: ProfileOption
  @Argument(
    help: .said(
      en: "What: summary, profile, guide, letters or clients.",
      fr: "Ce qui est exporté : summary, profile, guide, letters ou clients."))
  var what = "summary"
  @ArgumentParser.Option(
    help: .said(en: "md, html or json; csv or json for clients.", fr: "md, html ou json ; csv ou json pour clients."))
  var format: String?
  @ArgumentParser.Option(
    help: .said(en: "The file; - for standard output.", fr: "Le fichier ; - pour la sortie standard."))
  var output: String?
  @Flag(help: .said(en: "Replace a file that is there.", fr: "Remplacer un fichier existant."))
  var force = false

  func run(in session: Session) throws {
    guard let export = Export(what) else { throw Failure.unknownPart(what, known: Export.names) }
    let format = try chosen(among: export.formats)
    session.carriesData = output == "-"
    let (profile, folder) = try session.profile(options.profile)
    let view = ProfileView(profile, session.catalogue)
    let text = try export.text(of: view, session.advisor, as: format)
    if output == "-" { return session.put(text) }
    let path = output ?? "\(folder.slug.text)-\(export.fileName[session.language]).\(format)"
    try OutputFile.write(text, to: path, replacing: force)
    session.say(export.isIn(path))
  }

  /// The first is what is written where none is asked for.
  private func chosen(among formats: [Format]) throws -> Format {
    guard let format else { return formats[0] }
    guard let known = Format(rawValue: format), formats.contains(known) else {
      throw Failure.unknownFormat(format, known: formats.map(\.rawValue))
    }
    return known
  }
}

/// What can be written to a file: a report, or the clients.
private enum Export {
  case report(Report.Kind)
  case clients

  static let names = Report.Kind.allCases.map(\.rawValue) + ["clients"]

  init?(_ name: String) {
    if name == "clients" {
      self = .clients
    } else if let kind = Report.Kind(rawValue: name) {
      self = .report(kind)
    } else {
      return nil
    }
  }

  var formats: [Format] {
    switch self {
    case .report(let kind): kind.formats
    case .clients: [.csv, .json]
    }
  }

  /// - Throws: `Failure.noClients` where clients are needed and there are none.
  func text(of view: ProfileView, _ advisor: Advisor, as format: Format) throws -> String {
    let (profile, portfolio) = (view.profile, view.conclusions.portfolio)
    switch self {
    case .clients:
      guard let portfolio else { throw Failure.noClients }
      let sheet = ClientSheet(portfolio, profile.language, currency: profile.currency)
      return format == .csv ? sheet.csv : sheet.json.text()
    case .report(let kind):
      if kind == .letters, portfolio == nil { throw Failure.noClients }
      let date = Moment.text(profile.updated, profile.language)
      let findings = advisor.findings(on: profile, view.conclusions, today: profile.updated)
      let subject = Subject(profile, view.conclusions, view.catalogue, date: date, findings: findings)
      return try Report(subject, kind).text(as: format)
    }
  }

  var fileName: Text {
    switch self {
    case .report(let kind): kind.fileName
    case .clients: Text(en: "clients", fr: "clients")
    }
  }

  func isIn(_ path: String) -> Text {
    switch self {
    case .report(let kind): kind.isIn(path)
    case .clients: Text(en: "The clients are in \(path).", fr: "Les clients sont dans \(path).")
    }
  }
}

extension Report.Kind {
  /// The part of a file's name that says what is in it.
  fileprivate var fileName: Text {
    switch self {
    case .summary: Text(en: "summary", fr: "synthese")
    case .profile: Text(en: "profile", fr: "profil")
    case .guide: Text(en: "guide", fr: "guide-entretien")
    case .letters: Text(en: "letters", fr: "lettres")
    }
  }

  fileprivate func isIn(_ path: String) -> Text {
    switch self {
    case .summary: Text(en: "The summary is in \(path).", fr: "La synthèse est dans \(path).")
    case .profile: Text(en: "The full profile is in \(path).", fr: "Le profil complet est dans \(path).")
    case .guide: Text(en: "The interview guide is in \(path).", fr: "Le guide d’entretien est dans \(path).")
    case .letters:
      Text(
        en: "The letters are in \(path): read them, fill in the [brackets], and keep the first page for yourself.",
        fr:
          "Les lettres sont dans \(path) : relisez-les, complétez les [crochets] et gardez pour vous la première page.")
    }
  }
}
