import BuiltInContent
public import Interviewing
public import Language
import Trees

/// The questionnaires and checks: what comes with the program, and what the user's own folders add or replace.
public struct ContentLibrary: Sendable {
  let home: Home

  public init(home: Home) { self.home = home }

  /// A content file and what is wrong with its form.
  public struct File: Sendable {
    public let name: String
    public let questionnaire: Questionnaire?
    public let faults: [ContentFault]
  }

  /// Every questionnaire; one of the user's replaces the built-in one of its id. A faulty one is left out here and
  /// named by `check`.
  public func catalogue() -> Catalogue {
    let builtIn = Self.sound(builtIn())
    let own = Self.sound(own())
    guard !own.isEmpty else { return Catalogue(builtIn) }
    let faulty = Set(Lint(Self.merged(builtIn + own)).findings.map(\.file))
    return Self.merged(builtIn + own.filter { !faulty.contains($0.source) })
  }

  private static func sound(_ files: [File]) -> [Questionnaire] {
    files.filter(\.faults.isEmpty).compactMap(\.questionnaire)
  }

  private static func merged(_ questionnaires: [Questionnaire]) -> Catalogue {
    Catalogue(Array(Dictionary(questionnaires.map { ($0.id, $0) }) { $1 }.values))
  }

  /// One questionnaire alone: the user's own where there is one, else the built-in one.
  public func questionnaire(_ id: String) -> Questionnaire? {
    let own = own().last { $0.questionnaire?.id == id && $0.faults.isEmpty }?.questionnaire
    let path = "prompts/\(id).yaml"
    return own ?? BuiltInContent.bytes(path).flatMap { Self.read($0, name: path).questionnaire }
  }

  /// The title of one questionnaire. Of a built-in one only the lines before its questions are read.
  public func title(_ id: String) -> Text? {
    if !names(home.prompts).isEmpty { return questionnaire(id)?.title }
    let lines = BuiltInContent.bytes("prompts/\(id).yaml").map { String(decoding: $0, as: UTF8.self) }
    let head = lines?.split(separator: "\n").prefix { !$0.hasPrefix("questions:") }.joined(separator: "\n")
    let node = head.flatMap { try? YAMLReader.read(Array($0.utf8)) }
    return node?["title"].flatMap(Self.text)
  }

  /// The questionnaires that come with the program.
  public func builtIn() -> [File] {
    BuiltInContent.paths.filter { $0.hasPrefix("prompts/") && $0.hasSuffix(".yaml") }
      .map { Self.read(BuiltInContent.bytes($0) ?? [], name: $0) }
  }

  /// The user's own, in `prompts` of the home; none where there is no such folder.
  public func own() -> [File] {
    names(home.prompts).filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      let path = home.prompts + "/" + name
      return Self.read((try? DurableFile.read(path, limit: Self.limit).bytes) ?? [], name: path)
    }
  }

  /// The names in a folder of the home; a link in its place is not followed.
  func names(_ path: String) -> [String] {
    let below = path.dropFirst(home.path.count).split(separator: "/")
    guard var folder = try? Folder(path: home.path) else { return [] }
    for name in below {
      guard let next = try? Folder(String(name), in: folder) else { return [] }
      folder = next
    }
    return (try? folder.names()) ?? []
  }

  static let limit = 4 << 20

  /// Reads one questionnaire.
  public static func read(_ bytes: [UInt8], name: String) -> File {
    do throws(Fault) {
      let reader = QuestionnaireReader(try YAMLReader.read(bytes), source: name)
      return File(name: name, questionnaire: reader.questionnaire, faults: reader.faults)
    } catch {
      return File(name: name, questionnaire: nil, faults: [ContentFault(.unreadable(error), at: error.mark)])
    }
  }

  /// The friendly follow-up questions.
  public func softChecks() -> SoftChecks {
    var asks: [String: Text] = [:]
    if let node = Self.node("knowledge/soft-checks.yaml") {
      for entry in node.entries ?? [] { asks[entry.key] = entry.value["ask"].flatMap(Self.text) }
    }
    let general = Self.node("knowledge/too-general.yaml")
    asks["too-general"] = general?["ask"].flatMap(Self.text)
    let words = (general?["words"]?.entries ?? []).flatMap { $0.value.items ?? [] }.compactMap(\.text)
    return SoftChecks(asks: asks, tooGeneral: words)
  }

  static func node(_ path: String) -> Node? { BuiltInContent.bytes(path).flatMap { try? YAMLReader.read($0) } }

  private static func text(_ node: Node) -> Text? {
    guard let en = node["en"]?.text, let fr = node["fr"]?.text else { return nil }
    return Text(en: en.trimmed, fr: fr.trimmed)
  }
}
