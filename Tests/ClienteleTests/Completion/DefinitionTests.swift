import Testing

@testable import clientele

/// The commands' definitions, as Tab reads them.
@Suite struct DefinitionTests {
  @Test func everyValueHasAKind() {
    var names: Set<String> = []
    func visit(_ node: CommandTree, _ path: [String]) {
      if path != ["help"] { names.insert(path.joined(separator: " ")) }
      for name in node.values.map(\.name) + node.options.compactMap(\.value) {
        #expect(ValueKind(name, of: path) != nil, "\(path) \(name)")
      }
      for command in node.commands { visit(command, path + [command.name]) }
    }
    visit(.root, [])
    #expect(names.isSuperset(of: ["clients import", "trash restore", "show", "answer"]))
  }

  /// The manual has every command of the parser; `quit` is the assistant's own.
  @Test func theManualKnowsEveryCommand() {
    let known = Set(Manual.all.map(\.name))
    #expect(Set(CommandTree.root.commands.map(\.name)).union(["help", "quit"]) == known)
  }

  @Test func optionsAreThoseOfTheDefinition() {
    let node = Place(["advise", ""]).node
    #expect(node.options.map(\.name) == ["--profile", "--all", "--json", "--help"])
    #expect(Place(["advise", "--profile", ""]).wanted == .value("profile"))
    #expect(Place(["answer", "business.hours", "--"]).wanted == .value("value"))
    #expect(Place(["nothing", ""]).wanted == .nothing)
  }

  @Test func wordsOfAShellLoseTheirQuotes() {
    #expect(ShellCompletion.unquoted(#"Atelier\ Nord"#) == "Atelier Nord")
    #expect(ShellCompletion.unquoted(#"'a "b" \c'"#) == #"a "b" \c"#)
    #expect(ShellCompletion.unquoted(#""l'été"#) == "l'été")
  }
}
