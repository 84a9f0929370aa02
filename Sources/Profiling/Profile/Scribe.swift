public import Interviewing
public import Trees

/// Writes the file of one profile again and again, and takes over what did not change since the last time.
public final class Scribe {
  private typealias NoteText = (name: String, json: Drawn<JSON>)

  private var pieces = JSONPieces()
  private var last: (answers: Answers, document: JSON?)?
  private var notes: [Path: NoteText] = [:]
  /// The same by name.
  private var written: [String: JSON] = [:]

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
    let keys = profile.answers.notes.keys
    if notes.keys.contains(where: { !keys.contains($0) }) { (notes, written) = ([:], [:]) }
    for key in keys {
      let known = notes[key]
      if let known, redraw.stands(known.json) { continue }
      let name = known?.name ?? key.description
      let json = redraw(nil) { Profile.note(key, $0, over: old?[name]) }
      (notes[key], written[name]) = ((name, json), json.wrappedValue)
    }
    last = (profile.answers, old)
    return .object(written)
  }
}
