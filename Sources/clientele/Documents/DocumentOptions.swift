import ArgumentParser
import Language
import Reporting

/// `--format`, `--output`, `--view` and `--force`, on every command that can leave a document.
struct DocumentOptions: ParsableArguments {
  @ArgumentParser.Option(help: .said(en: "The format of the file.", fr: "Le format du fichier."), completion: .known)
  var format: String?
  @ArgumentParser.Option(
    help: .said(en: "The file; - for standard output.", fr: "Le fichier ; - pour la sortie standard."),
    completion: .file())
  var output: String?
  @Flag(
    help: .said(
      en: "Open the file: with $CLIENTELE_VIEWER, for HTML $BROWSER, else the system’s viewer.",
      fr: "Ouvrir le fichier : avec $CLIENTELE_VIEWER, pour HTML $BROWSER, sinon le programme du système."))
  var view = false
  @Flag(help: .said(en: "Replace a file that is there.", fr: "Remplacer un fichier existant."))
  var force = false

  /// Whether a file is wanted at all, where a command shows its words otherwise.
  var isAsked: Bool { format != nil || output != nil || view }

  var isStandardOutput: Bool { output == "-" }

  /// What was asked for; the first of `formats` where nothing was.
  ///
  /// - Throws: `Failure.unknownFormat`, and `viewNeedsFile` where there would be no file to open.
  func chosen(among formats: [Format]) throws -> Format {
    if view, isStandardOutput { throw Failure.viewNeedsFile }
    guard let format else { return named(among: formats) ?? formats[0] }
    guard let known = Format(rawValue: format), formats.contains(known) else {
      throw Failure.unknownFormat(format, known: formats.map(\.rawValue))
    }
    return known
  }

  /// The one that the file's name ends with.
  private func named(among formats: [Format]) -> Format? {
    guard let output, let dot = output.lastIndex(of: ".") else { return nil }
    return Format(rawValue: output[output.index(after: dot)...].lowercased()).flatMap {
      formats.contains($0) ? $0 : nil
    }
  }
}
