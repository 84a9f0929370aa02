import Interviewing
import Language
public import Trees

extension Profile {
  /// The profile's document, conclusions included. Keys this program does not know stay as they were read.
  func json(_ conclusions: Conclusions, _ progress: PathProgress, _ advice: JSON) -> JSON {
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
    object["notes"] = Self.json(answers.current.notes, over: document["notes"], answers.evidence)
    object["parked"] = parked
    var known = conclusions.json(language).object ?? [:]
    known["progress"] = progress.json
    known["advice"] = advice
    object["conclusions"] = .object((document["conclusions"]?.object ?? [:]).merging(known) { $1 })
    return .object(object)
  }

  /// A profile's document as its file holds it.
  public static func bytes(of document: JSON) -> [UInt8] { Seal.bytes(of: document) }

  /// Left away while nothing is parked.
  private var parked: JSON? {
    guard answers.parked != AnswerSet() else { return nil }
    return [
      "answers": answers.parked.tree, "notes": Self.json(answers.parked.notes, over: document["parked"]?["notes"]),
    ]
  }

  /// Each note carries the evidence that counts; one that was set by hand says so.
  private static func json(_ notes: [Path: Note], over old: JSON?, _ evidence: (Path) -> Evidence? = { _ in nil })
    -> JSON
  {
    let pairs = notes.map { key, note in
      (key.description, json(note, note.evidence ?? evidence(key), over: old?[key.description]))
    }
    return .object(Dictionary(pairs) { $1 })
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
