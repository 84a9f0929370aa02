public import Interviewing
public import Trees

/// Writes the file of one profile again and again, and takes over what did not change since the last time.
public final class Scribe {
  private typealias NoteText = (name: String, json: Drawn<JSON>)

  private var pieces = JSONPieces()
  private var last: (answers: Answers, document: JSON?)?
  private var notes: [Path: NoteText] = [:]

  public init() {}

  /// The bytes of `Profile.json`.
  public func bytes(
    of profile: Profile, _ catalogue: Catalogue, _ conclusions: Conclusions, advice: JSON
  ) -> [UInt8] {
    let document = profile.json(catalogue, conclusions, advice: advice, notes: notes(of: profile))
    return Seal.bytes(of: document, &pieces)
  }

  private func notes(of profile: Profile) -> JSON {
    let old = profile.document["notes"]
    let redraw = Redrawing(profile.answers, since: last?.document == old ? last?.answers : nil)
    let written = profile.answers.notes.keys.map { key -> (Path, NoteText) in
      let known = notes[key]
      let name = known?.name ?? key.description
      return (key, (name, redraw(known?.json) { Profile.note(key, $0, over: old?[name]) }))
    }
    notes = Dictionary(written) { $1 }
    last = (profile.answers, old)
    return .object(Dictionary(written.map { ($1.name, $1.json.wrappedValue) }) { $1 })
  }
}
