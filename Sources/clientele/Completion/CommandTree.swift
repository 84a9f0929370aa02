import ArgumentParser
import Trees

/// A command with the words that may follow it, as its definition has them.
struct CommandTree: Sendable {
  /// A value without an option before it.
  struct Value: Sendable {
    let name: String
    let isRepeating: Bool
  }

  struct Option: Sendable {
    let name: String
    /// Nil for a flag.
    let value: String?
    let isRepeating: Bool
  }

  let name: String
  let commands: [CommandTree]
  let values: [Value]
  let options: [Option]

  /// All commands. The parser tells them as JSON, and only so.
  static let root: CommandTree = {
    var text = ""
    do { _ = try Clientele.parseAsRoot(["--experimental-dump-help"]) } catch {
      text = Clientele.fullMessage(for: error)
    }
    let node = try? JSONReader.read(Array(text.utf8))
    return CommandTree(node.map { JSON($0) }?["command"] ?? .null)
  }()

  private init(_ json: JSON) {
    let arguments = (json["arguments"]?.array ?? []).filter { $0["shouldDisplay"]?.bool != false }
    name = json["commandName"]?.string ?? ""
    commands = (json["subcommands"]?.array ?? []).map { CommandTree($0) }
    values = arguments.filter { $0["kind"] == "positional" }.map {
      Value(name: $0["valueName"]?.string ?? "", isRepeating: $0["isRepeating"]?.bool ?? false)
    }
    options = arguments.filter { $0["kind"] != "positional" }.compactMap { option in
      let long = option["names"]?.array?.first { $0["kind"] == "long" }
      guard let name = long?["name"]?.string, name != "version" else { return nil }
      return Option(
        name: "--" + name, value: option["kind"] == "option" ? name : nil,
        isRepeating: option["isRepeating"]?.bool ?? false)
    }
  }

  func option(_ word: String) -> Option? { options.first { $0.name == word.prefix { $0 != "=" } } }
}
