import ArgumentParser
import Language
import Storage

struct TrashCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    Speech.configuration("trash", subcommands: [List.self, Restore.self, Empty.self], ifNone: List.self)
  }

  struct List: SessionCommand {
    func run(in session: Session) throws {
      let trashed = try session.store.trashed()
      if trashed.isEmpty { session.say(Text(en: "The trash is empty.", fr: "La corbeille est vide.")) }
      for item in trashed { session.say(item.name) }
    }
  }

  struct Restore: SessionCommand {
    @Argument(completion: .known) var name: String

    func run(in session: Session) throws {
      _ = try session.store.restore(name)
      session.say(
        Text(en: "\(Language.en.quoted(name)) is back.", fr: "\(Language.fr.quoted(name)) est de retour."))
    }
  }

  struct Empty: SessionCommand {
    @Flag var force = false

    func run(in session: Session) throws {
      session.store.shelf.trash.sweep()
      let trashed = try session.store.trashed()
      guard !trashed.isEmpty else {
        return session.say(Text(en: "The trash is empty.", fr: "La corbeille est vide."))
      }
      guard try force || confirms(trashed.map(\.name), session) else {
        return session.say(Text(en: "Nothing was deleted.", fr: "Rien n’a été supprimé."))
      }
      for item in trashed { try session.store.shelf.trash.delete(item.entry) }
      session.say(Text(en: "The trash is empty now.", fr: "La corbeille est vide, à présent."))
    }

    private func confirms(_ names: [String], _ session: Session) throws -> Bool {
      try session.confirms(
        Text(
          en: "Delete for good: \(Language.en.list(names))?", fr: "Supprimer pour de bon : \(Language.fr.list(names)) ?"
        ))
    }
  }
}
