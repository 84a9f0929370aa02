import ArgumentParser
import Language
import Portfolio
import Storage

struct ClientsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Speech.configuration(
      "clients", subcommands: [ClientsImport.self, ClientsList.self, ClientsClear.self], ifNone: ClientsList.self)
  }
}

struct ClientsClear: SessionCommand {
  static let configuration = CommandConfiguration.nested("clear")

  @OptionGroup var options: ProfileOption
  @Flag(help: .said(en: "Without asking.", fr: "Sans demander.")) var force = false

  func run(in session: Session) throws {
    let writer = try session.writer(options.profile, clients: false)
    defer { writer.release() }
    guard try writer.folder.holdsClients() else { throw Failure.noClients }
    let question = Text(
      en: "Take the clients away? A revision keeps them.", fr: "Retirer les clients ? Une version les garde.")
    guard try force || session.confirms(question) else { return session.say(.nothingChanged) }
    session.sayKept(try writer.clearClients(at: session.now))
    session.say(
      Text(
        en: "The clients are gone from the profile; restore brings them back.",
        fr: "Les clients ne sont plus dans le profil ; restore peut les ramener."))
  }
}

extension Text {
  static let nothingChanged = Text(en: "Nothing was changed.", fr: "Rien n’a été modifié.")
}

extension Session {
  /// Where a clients.csv that no revision had is kept.
  func sayKept(_ path: String?) {
    guard let path else { return }
    say(
      Text(
        en: "clients.csv had been changed by hand or damaged: that file is kept as \(path).",
        fr: "clients.csv avait été modifié à la main ou abîmé : ce fichier est gardé sous \(path)."))
  }
}
