import ArgumentParser
import Language

/// The commands, the same at the operating system's prompt and at the assistant's.
struct Clientele: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: Text(
        en: "Find the clients worth working for.", fr: "Trouvez les clients pour qui il vaut la peine de travailler.")[
          Speech.language],
      version: version, subcommands: commands)
  }

  /// The command that some words name, without the words that follow it; nil where none alone does.
  static func named(_ words: [String]) -> (command: any SessionCommand.Type, rest: ArraySlice<String>)? {
    var (all, rest, last) = (commands, words[...], (any ParsableCommand.Type)?.none)
    while let word = rest.first, let command = all.first(where: { $0.configuration.commandName == word }) {
      (all, rest, last) = (command.configuration.subcommands, rest.dropFirst(), command)
    }
    return all.isEmpty ? (last as? any SessionCommand.Type).map { ($0, rest) } : nil
  }

  private static let commands: [any ParsableCommand.Type] = [
    NewCommand.self, ListCommand.self, OpenCommand.self, RenameCommand.self, CopyCommand.self, RemoveCommand.self,
    TrashCommand.self, InterviewCommand.self, AnswerCommand.self, EditCommand.self, ClearCommand.self,
    ShowCommand.self, AdviseCommand.self, FitCommand.self, LearnCommand.self, AskCommand.self, CompareCommand.self,
    ExportCommand.self, HistoryCommand.self, DiffCommand.self, RestoreCommand.self, ReviewCommand.self,
    CheckCommand.self, ClientsCommand.self,
  ]

  /// Told to the parser as the name above each command, too: a command alone is searched for a wish for completion
  /// scripts first, which takes as long as parsing it.
  static let name = "clientele"
  static let version = "0.1.0"
}

/// A command of ours: it is given what it works with.
protocol SessionCommand: ParsableCommand {
  func run(in session: Session) throws
}

/// The language in which the parser's help is worded; it asks for its texts without a way to say in which.
enum Speech {
  @TaskLocal static var language = Language.en

  static func configuration(
    _ name: String, subcommands: [any ParsableCommand.Type] = [], ifNone: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: Clientele.name, abstract: Manual.entry(name)?.summary[language] ?? "",
      subcommands: subcommands, defaultSubcommand: ifNone)
  }
}

extension CommandConfiguration {
  /// Of a command below another one.
  static func nested(_ name: String) -> CommandConfiguration {
    CommandConfiguration(commandName: name, _superCommandName: Clientele.name)
  }
}

extension ArgumentHelp {
  /// What an option does, in the language of the moment.
  static var json: ArgumentHelp { .said(en: "As one JSON document.", fr: "En un document JSON.") }

  static func said(en: String, fr: String) -> ArgumentHelp { ArgumentHelp(Text(en: en, fr: fr)[Speech.language]) }
}

/// `--profile NAME`, on every command that reads one.
struct ProfileOption: ParsableArguments {
  @Option(
    help: .said(en: "The profile, instead of the open one.", fr: "Le profil, au lieu de celui qui est ouvert."),
    completion: .known)
  var profile: String?
}
