import Interviewing
import Language
import Portfolio
import Profiling
import Storage
import Trees

/// What reads files that people or other programs wrote: whatever is in them, it answers with a value or an error.
public enum Reader: String, CaseIterable, Sendable {
  case profile, answers, questionnaire, clients, invoices, fec, storedClients, keys

  /// Reads once.
  ///
  /// - Throws: `Contradiction` where what was read does not survive being written; refusals are no error here.
  public func read(_ bytes: [UInt8]) throws {
    switch self {
    case .profile: try Self.profile(bytes)
    case .answers: Self.answers(bytes)
    case .questionnaire: Self.questionnaire(bytes)
    case .clients: try Self.table(bytes, .clients)
    case .invoices: try Self.table(bytes, .invoices)
    case .fec: try Self.table(bytes, .fec)
    case .keys: try Self.keys(bytes)
    case .storedClients: try Self.stored { try ClientTable.clients(bytes) }
    }
  }

  public struct Contradiction: Error {
    public let reader: Reader
    public var text = ""
  }

  private static let catalogue = ContentLibrary(home: Home(path: "/nowhere")).catalogue()

  private static func profile(_ bytes: [UInt8]) throws {
    guard let profile = try? Profile(bytes) else { return }
    _ = Profile.answerFaults(bytes, catalogue)
    let again = try? Profile(Profile.bytes(of: JSON(JSONReader.read(bytes))))
    guard let again, again.answers == profile.answers, !again.isAltered else { throw Contradiction(reader: .profile) }
    guard Profile.answerFaults(bytes, catalogue).isEmpty else { return }
    _ = profile.conclusions(catalogue)
  }

  private static func answers(_ bytes: [UInt8]) {
    guard let node = try? YAMLReader.read(bytes) else { return }
    _ = try? AnswerFile.read(
      node, onto: Answers(), catalogue: catalogue, language: .fr, at: "2026-11-22T00:00:00Z")
  }

  private static func questionnaire(_ bytes: [UInt8]) {
    let file = ContentLibrary.read(bytes, name: "mine.yaml")
    guard let questionnaire = file.questionnaire, file.faults.isEmpty else { return }
    _ = Lint(Catalogue([questionnaire])).findings
  }

  private static func table(_ bytes: [UInt8], _ kind: ImportKind) throws {
    var options = ImportOptions(currency: "EUR")
    options.kind = kind
    guard let result = try? Import(ByteSource(bytes, chunk: 61), options) else { return }
    try stored { result.clients }
  }

  /// No key puts a control character into a line, tabs and line breaks of a paste apart.
  private static func keys(_ bytes: [UInt8]) throws {
    for line in KeyInput.shared?.lines(bytes) ?? [] {
      let isPlain = line.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control || $0 == "\t" || $0 == "\n"
      }
      guard isPlain else { throw Contradiction(reader: .keys, text: line.debugDescription) }
    }
  }

  /// What is stored of clients is what is read back.
  private static func stored(_ clients: () throws -> Clients) throws {
    guard let clients = try? clients() else { return }
    let bytes = ClientTable.bytes(clients)
    guard let again = try? ClientTable.clients(bytes), ClientTable.bytes(again) == bytes else {
      throw Contradiction(reader: .storedClients)
    }
  }
}
