import ArgumentParser
import Language

/// The commands, the same at the operating system's prompt and at the assistant's.
struct Clientele: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "clientele",
      abstract: Text(
        en: "Find the clients worth working for.", fr: "Trouvez les clients pour qui il vaut la peine de travailler.")[
          Speech.language],
      version: version, subcommands: asked)
  }

  /// The one that is named, else all: the parser looks into every option of each.
  private static var asked: [any ParsableCommand.Type] {
    let named = commands.first { $0.configuration.commandName == Speech.command }
    return named.map { [$0] } ?? commands
  }

  private static let commands: [any ParsableCommand.Type] = [
    NewCommand.self, ListCommand.self, OpenCommand.self, RenameCommand.self, CopyCommand.self, RemoveCommand.self,
    TrashCommand.self, InterviewCommand.self, AnswerCommand.self, EditCommand.self, ClearCommand.self,
    ShowCommand.self, AdviseCommand.self, FitCommand.self, LearnCommand.self, AskCommand.self, CompareCommand.self,
    ExportCommand.self, HistoryCommand.self, DiffCommand.self, RestoreCommand.self, ReviewCommand.self,
    CheckCommand.self, ClientsCommand.self,
  ]

  static let version = "0.1.0"
}

/// A command of ours: it is given what it works with.
protocol SessionCommand: ParsableCommand {
  func run(in session: Session) throws
}

/// What the parser has no way to be told: the language in which its help is worded, and the command in question.
enum Speech {
  @TaskLocal static var language = Language.en
  @TaskLocal static var command: String?

  static func configuration(
    _ name: String, subcommands: [any ParsableCommand.Type] = [], ifNone: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: Manual.entry(name)?.summary[language] ?? "", subcommands: subcommands,
      defaultSubcommand: ifNone)
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
