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
      fr: "Ce qui est exporté : summary, profile, guide, letters ou clients."),
    completion: .known)
  var what = "summary"
  @OptionGroup var document: DocumentOptions

  func run(in session: Session) throws {
    guard let export = Export(what) else { throw Failure.unknownPart(what, known: Export.names) }
    let format = try document.chosen(among: export.formats)
    session.carriesData = document.isStandardOutput
    let (profile, folder) = try session.profile(options.profile)
    let text = try export.text(of: ProfileView(profile, session.catalogue), session.advisor, as: format)
    try DocumentFile(options: document, session: session, slug: folder.slug.text, name: export.fileName)
      .write(text, as: format, isIn: export.isIn)
  }
}

/// What can be written to a file: a report, or the clients.
private enum Export {
  case report(Report.Kind)
  case clients

  static let names = Report.Kind.ofProfile.map(\.rawValue) + ["clients"]

  init?(_ name: String) {
    if name == "clients" {
      self = .clients
    } else if let kind = Report.Kind(rawValue: name), Report.Kind.ofProfile.contains(kind) {
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
