import Interviewing
import Language
import Trees

extension Profile {
  /// Reads a profile's file.
  ///
  /// - Throws: the first fault, with its line and path.
  public init(_ bytes: [UInt8]) throws(ProfileFault) {
    let node: Node
    do throws(Fault) {
      node = try JSONReader.read(bytes)
    } catch {
      throw ProfileFault(.unreadable(error), at: error.mark)
    }
    try self.init(node, isAltered: Seal.isBroken(bytes))
  }

  init(_ node: Node, isAltered: Bool = false) throws(ProfileFault) {
    let reader = DocumentReader(node)
    schema = try reader.integer("schema")
    name = try reader.text("name")
    guard let language = Language(rawValue: try reader.text("language")) else {
      throw ProfileFault(.wrongForm("language", expected: "language"), at: node["language"]?.mark)
    }
    self.language = language
    currency = try reader.text("currency")
    created = try reader.text("created")
    updated = try reader.text("updated")
    revision = try reader.integer("revision")
    answers = try reader.answers()
    document = JSON(node)
    self.isAltered = isAltered
  }
}

/// Takes a profile's document apart, naming the place of the first thing that is not as it should be.
private struct DocumentReader {
  let root: Node

  init(_ root: Node) { self.root = root }

  func text(_ key: String) throws(ProfileFault) -> String {
    guard case .quoted(let text) = try value(key).content else { throw wrong(key, "text") }
    return text
  }

  func integer(_ key: String) throws(ProfileFault) -> Int {
    guard let number = JSON(try value(key)).int else { throw wrong(key, "number") }
    return number
  }

  private func value(_ key: String) throws(ProfileFault) -> Node {
    guard root.entries != nil else { throw ProfileFault(.wrongForm(Path(), expected: "object"), at: root.mark) }
    guard let node = root[key] else {
      throw ProfileFault(.missing(Path(components: [.key(key)])), at: root.mark)
    }
    return node
  }

  private func wrong(_ key: String, _ expected: String) -> ProfileFault {
    ProfileFault(.wrongForm(Path(components: [.key(key)]), expected: expected), at: root[key]?.mark ?? root.mark)
  }

  func answers() throws(ProfileFault) -> Answers {
    let current = AnswerSet(tree: try tree(try value("answers"), "answers"), notes: try notes(root["notes"], "notes"))
    guard let parked = root["parked"] else { return Answers(current: current) }
    return Answers(
      current: current,
      parked: AnswerSet(
        tree: try parked["answers"].map { node throws(ProfileFault) in try tree(node, "parked.answers") }
          ?? .object([:]),
        notes: try notes(parked["notes"], "parked.notes")))
  }

  private func tree(_ node: Node, _ path: Path) throws(ProfileFault) -> JSON {
    guard node.entries != nil else { throw ProfileFault(.wrongForm(path, expected: "object"), at: node.mark) }
    guard let segments = node["segments"] else { return JSON(node) }
    let list = path.appending(key: "segments")
    guard let items = segments.items else { throw ProfileFault(.wrongForm(list, expected: "list"), at: segments.mark) }
    for (index, item) in items.enumerated() {
      guard case .quoted? = item["name"]?.content else {
        let name = list.appending(index: index).appending(key: "name")
        throw ProfileFault(.wrongForm(name, expected: "text"), at: item["name"]?.mark ?? item.mark)
      }
    }
    return JSON(node)
  }

  private func notes(_ node: Node?, _ path: Path) throws(ProfileFault) -> [Path: Note] {
    guard let node else { return [:] }
    guard let entries = node.entries else { throw ProfileFault(.wrongForm(path, expected: "object"), at: node.mark) }
    var notes: [Path: Note] = [:]
    for entry in entries {
      guard let key = Path(entry.key), let note = Note(JSON(entry.value)) else {
        throw ProfileFault(.wrongForm(path.appending(key: entry.key), expected: "note"), at: entry.mark)
      }
      notes[key] = note
    }
    return notes
  }
}

extension Note {
  fileprivate init?(_ json: JSON) {
    guard let status = json["status"]?.string.flatMap({ Status(rawValue: $0) }) else { return nil }
    let evidence = json["evidence"]?.string
    if let evidence, Evidence(rawValue: evidence) == nil { return nil }
    // What follows from the answers is worked out anew: it is written for other readers.
    let isByHand = json["evidenceBy"]?.string == "hand"
    self.init(
      status: status, evidence: isByHand ? evidence.flatMap { Evidence(rawValue: $0) } : nil, at: json["at"]?.string)
  }
}
