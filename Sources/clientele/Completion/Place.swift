/// Where the cursor stands in a command: what was said before it, and what may come.
struct Place {
  enum Wanted: Equatable {
    case command
    case option
    /// By the name it has in the definition.
    case value(String)
    case nothing
  }

  private(set) var node = CommandTree.root
  /// The command's words: `["clients", "import"]`.
  private(set) var command: [String] = []
  private(set) var values: [String] = []
  private(set) var options: Set<String> = []
  private(set) var wanted = Wanted.nothing
  /// Which word the value at the cursor begins with.
  private(set) var first: Int

  /// - Parameter words: the last is the one at the cursor, as far as it is typed.
  init(_ words: [String]) {
    first = max(words.count - 1, 0)
    var pending: String?
    var starts: [Int] = []
    for (index, word) in words.dropLast().enumerated() {
      if pending != nil {
        pending = nil
      } else if values.isEmpty, let next = node.commands.first(where: { $0.name == word }) {
        node = next
        command.append(word)
      } else if takesOptions, let option = node.option(word) {
        options.insert(option.name)
        pending = word.contains("=") ? nil : option.value
      } else {
        starts.append(index)
        values.append(word)
      }
    }
    let word = words.last ?? ""
    wanted = pending.map { .value($0) } ?? wanted(word, starts)
  }

  /// Behind `ask` and `answer QUESTION` all is text.
  private var takesOptions: Bool { values.isEmpty || !["ask", "answer"].contains(command.first) }

  private mutating func wanted(_ word: String, _ starts: [Int]) -> Wanted {
    if word.hasPrefix("-"), takesOptions {
      if word.contains("="), let value = node.option(word)?.value { return .value(value) }
      return .option
    }
    if values.isEmpty, !node.commands.isEmpty { return .command }
    if values.count < node.values.count { return .value(node.values[values.count].name) }
    guard let last = node.values.last, last.isRepeating else { return command.isEmpty ? .nothing : .option }
    first = starts[node.values.count - 1]
    return .value(last.name)
  }
}
