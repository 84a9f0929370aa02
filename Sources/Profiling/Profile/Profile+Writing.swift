import Interviewing
import Language
public import Trees

extension Profile {
  /// The profile's document, conclusions included. Keys this program does not know stay as they were read.
  func json(_ conclusions: Conclusions, _ progress: PathProgress, _ advice: JSON, _ notes: JSON) -> JSON {
    var object = document.object ?? [:]
    object["$schema"] = .string("schema/profile.schema.json")
    object["schema"] = .integer(Self.schema)
    object["name"] = .string(name)
    object["language"] = .string(language.rawValue)
    object["currency"] = .string(currency)
    object["created"] = .string(created)
    object["updated"] = .string(updated)
    object["revision"] = .integer(revision)
    object["answers"] = answers.tree
    object["notes"] = notes
    object["parked"] = parked
    var known = conclusions.json(language).object ?? [:]
    known["progress"] = progress.json
    known["advice"] = advice
    object["conclusions"] = .object((document["conclusions"]?.object ?? [:]).merging(known) { $1 })
    return .object(object)
  }

  /// A profile's document as its file holds it.
  public static func bytes(of document: JSON) -> [UInt8] {
    var pieces = JSONPieces()
    return Seal.bytes(of: document, &pieces)
  }

  /// Each note carries the evidence that counts; one that was set by hand says so.
  var notes: JSON {
    let pairs = answers.notes.keys.map { key in
      let name = key.description
      return (name, Self.note(key, answers, over: document["notes"]?[name]))
    }
    return .object(Dictionary(pairs) { $1 })
  }

  /// The note on an answer with the evidence that counts.
  static func note(_ key: Path, _ answers: Answers, over old: JSON?) -> JSON {
    guard let note = answers.note(key) else { return .null }
    return json(note, note.evidence ?? answers.evidence(of: key), over: old)
  }

  /// Left away while nothing is parked.
  private var parked: JSON? {
    guard answers.parked != AnswerSet() else { return nil }
    let pairs = answers.parked.notes.map { key, note in
      (key.description, Self.json(note, note.evidence, over: document["parked"]?["notes"]?[key.description]))
    }
    return ["answers": answers.parked.tree, "notes": .object(Dictionary(pairs) { $1 })]
  }

  private static func json(_ note: Note, _ evidence: Evidence?, over old: JSON?) -> JSON {
    var object = old?.object ?? [:]
    object["status"] = .string(note.status.rawValue)
    object["evidence"] = evidence.map { .string($0.rawValue) }
    object["evidenceBy"] = note.evidence.map { _ in .string("hand") }
    object["at"] = note.at.map { .string($0) }
    return .object(object)
  }
}
