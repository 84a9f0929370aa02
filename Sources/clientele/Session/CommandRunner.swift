import ArgumentParser
import Language
import Terminal

/// Runs one command, from whichever door it comes.
struct CommandRunner {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// - Throws: what the command could not do; a mistyped one is a `Failure`.
  func run(_ words: [String]) throws {
    if words.first == "help" { return try help(words.dropFirst().first) }
    if session.isAssistant, words.contains(where: { ["--help", "-h"].contains($0) }) { return try help(words.first) }
    guard let command = try Speech.$language.withValue(session.language, operation: { try parse(words) }) else {
      return
    }
    try command.run(in: session)
  }

  private func help(_ name: String?) throws {
    guard let name else { return session.say(Manual.overview(session.language)) }
    guard let manual = Manual.entry(name) else { throw unknown(name) }
    session.say(manual.text(session.language))
  }

  /// The command, or nil where only help or the version was asked for.
  private func parse(_ words: [String]) throws -> (any SessionCommand)? {
    // Alone, the one that is named is parsed sooner; what does not parse is worded with all of them.
    if let (command, rest) = Clientele.named(words), let parsed = try? command.parse(Array(rest)) { return parsed }
    do {
      var parsed = try Clientele.parseAsRoot(words)
      if let command = parsed as? any SessionCommand { return command }
      // The parser's own commands: running its help throws what to print.
      try parsed.run()
      throw Failure.usage(command: words.first ?? "help")
    } catch let failure as Failure {
      throw failure
    } catch {
      guard Clientele.exitCode(for: error) != .success else {
        session.put(Clientele.fullMessage(for: error) + "\n")
        return nil
      }
      throw mistake(in: words)
    }
  }

  /// What is wrong with words that do not parse, in words of our own.
  private func mistake(in words: [String]) -> Failure {
    let name = words.first ?? ""
    guard let manual = Manual.entry(name) else { return unknown(name) }
    let options = manual.options
    let unknownOption = words.dropFirst().first {
      $0.hasPrefix("--") && !options.contains(String($0.prefix { $0 != "=" }))
    }
    guard let unknownOption else { return .usage(command: name) }
    return .unknownOption(unknownOption, command: name, nearest: unknownOption.nearest(in: options))
  }

  private func unknown(_ name: String) -> Failure {
    .unknownCommand(name, nearest: name.nearest(in: Manual.all.map(\.name)))
  }
}

extension Manual {
  /// Every option its synopsis names.
  fileprivate var options: [String] {
    let named = synopsis[.en].split { " []|".contains($0) }.map(String.init).filter { $0.hasPrefix("--") }
    return named + ["--profile", "--help"]
  }
}
