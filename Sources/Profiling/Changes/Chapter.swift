public import Interviewing
public import Language
public import Trees

/// What one revision brought: when, by what, and which answers and conclusions it changed.
public struct Chapter: Hashable, Sendable {
  public let revision: Int
  /// In ISO 8601.
  public let date: String
  /// The id of a questionnaire that was finished, or `answers`, `import`, `clients-cleared`, `before-restore`, `restore`.
  public let event: String
  public let answers: [AnswerChange]
  public let shifts: [Shift]
  /// The file that clients came from.
  public let file: String?
  /// The revision that was gone back to.
  public let restored: Int?
  /// False where its file cannot be read: nothing is known of its changes.
  public let isReadable: Bool

  /// - Parameters:
  ///   - before: the revision before; nil for the first.
  public init(
    _ revision: Int, _ event: String, _ profile: Profile, since before: Profile?, restored: Int? = nil,
    _ catalogue: Catalogue
  ) {
    self.revision = revision
    self.event = event
    self.restored = restored
    date = profile.updated
    answers = AnswerChange.between(before?.answers ?? Answers(), profile.answers, catalogue)
    shifts = Shift.between(
      Outline(before?.storedConclusions, of: before?.answers ?? Answers(), inWordsOf: profile.answers),
      Outline(profile.storedConclusions))
    file = event == "import" ? profile.imported?["file"]?.string : nil
    isReadable = true
  }

  /// One whose file cannot be read.
  public init(unreadable revision: Int, _ event: String, date: String) {
    self.revision = revision
    self.event = event
    self.date = date
    (answers, shifts, file, restored, isReadable) = ([], [], nil, nil, false)
  }

  /// The name of the questionnaire, or what was done.
  public func title(_ catalogue: Catalogue) -> Text {
    if let title = catalogue.questionnaire(event)?.title { return title }
    return switch event {
    case "answers": Text(en: "Answers from a file", fr: "Réponses tirées d’un fichier")
    case "before-restore": Text(en: "Kept before going back", fr: "Gardé avant un retour en arrière")
    case "clients-cleared": Text(en: "Clients taken away", fr: "Clients retirés")
    case "import": Text(en: "Clients imported", fr: "Clients importés")
    case "restore": Text(en: "Gone back", fr: "Retour en arrière")
    default: Text(verbatim: event)
    }
  }

  public var json: JSON {
    [
      "revision": .integer(revision), "date": .string(date), "event": .string(event), "file": .optional(file),
      "restored": restored.map { .integer($0) } ?? .null, "readable": .bool(isReadable),
      "changes": .array(answers.map(\.json) + shifts.map(\.json)),
    ]
  }
}
