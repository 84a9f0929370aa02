import Language
import Reporting
import Storage

/// Puts a document where it was asked for, says where it is, and shows it.
struct DocumentFile {
  let options: DocumentOptions
  let session: Session
  /// The folder's name of the profile, and what is in the document.
  let slug: String
  let name: Text

  /// - Parameter isIn: says that it lies at a path.
  func write(_ text: String, as format: Format, isIn: (String) -> Text) throws {
    if options.isStandardOutput { return session.put(text) }
    let path = try place(text, format)
    session.say(isIn(path))
    if options.view { Viewer(session).show(path, format) }
  }

  /// A file that was named stays as it is unless it is to be replaced; without a name the first that is free is taken.
  private func place(_ text: String, _ format: Format) throws -> String {
    if let path = options.output {
      try OutputFile.write(text, to: path, replacing: options.force)
      return path
    }
    let stem = "\(slug)-\(name[session.language])"
    let first = "\(stem).\(format)"
    if options.force {
      try OutputFile.write(text, to: first, replacing: true)
      return first
    }
    for path in [first] + (2...999).map({ "\(stem)-\($0).\(format)" }) {
      if try OutputFile.isWritten(text, to: path) { return path }
    }
    throw Failure.fileExists(first)
  }
}

extension Report.Kind {
  /// The part of a file's name that says what is in it.
  var fileName: Text {
    switch self {
    case .summary: Text(en: "summary", fr: "synthese")
    case .profile: Text(en: "profile", fr: "profil")
    case .guide: Text(en: "guide", fr: "guide-entretien")
    case .letters: Text(en: "letters", fr: "lettres")
    case .changes: Text(en: "changes", fr: "changements")
    case .history: Text(en: "history", fr: "historique")
    case .review: Text(en: "review", fr: "bilan")
    }
  }

  func isIn(_ path: String) -> Text {
    switch self {
    case .summary: Text(en: "The summary is in \(path).", fr: "La synthèse est dans \(path).")
    case .profile: Text(en: "The full profile is in \(path).", fr: "Le profil complet est dans \(path).")
    case .guide: Text(en: "The interview guide is in \(path).", fr: "Le guide d’entretien est dans \(path).")
    case .letters:
      Text(
        en: "The letters are in \(path): read them, fill in the [brackets], and keep the first page for yourself.",
        fr:
          "Les lettres sont dans \(path) : relisez-les, complétez les [crochets] et gardez pour vous la première page.")
    case .changes: Text(en: "What changed is in \(path).", fr: "Ce qui a changé est dans \(path).")
    case .history: Text(en: "The history is in \(path).", fr: "L’historique est dans \(path).")
    case .review: Text(en: "The review is in \(path).", fr: "Le bilan est dans \(path).")
    }
  }
}
