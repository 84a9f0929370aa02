import ArgumentParser
import Language
import Profiling
import Storage
import Trees

struct NewCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("new") }

  @Argument var name: String
  @Option(completion: .known) var language: String?
  @Option(completion: .known) var currency = "EUR"

  func run(in session: Session) throws {
    let language = try language.map { name in
      guard let language = Language(rawValue: name) else { throw Failure.unknownLanguage(name) }
      return language
    }
    guard currency.count == 3, currency.allSatisfy({ $0.isASCII && $0.isUppercase }) else {
      throw Failure.unknownCurrency(currency)
    }
    let folder = try session.begin(name, language ?? session.language, currency)
    session.say(
      Text(
        en: "\(Language.en.quoted(name)) is started, in \(folder.path).",
        fr: "\(Language.fr.quoted(name)) est prêt, dans \(folder.path)."))
  }
}

struct ListCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("list") }

  @Flag(help: .json) var json = false

  func run(in session: Session) throws {
    let entries = try session.store.list()
    let recent = try session.store.recent()?.folder
    if json { return session.put(JSON.array(entries.map { Self.json($0, isOpen: $0.folder == recent) }).text()) }
    if entries.isEmpty { return session.say(Failure.noProfile(known: []).message) }
    for entry in entries { session.say(Self.line(entry, isOpen: entry.folder == recent, session.language)) }
  }

  private static func json(_ entry: ProfileStore.Entry, isOpen: Bool) -> JSON {
    let profile = try? entry.profile.get()
    return [
      "name": .string(entry.name), "folder": .string(entry.folder.slug.text), "open": .bool(isOpen),
      "language": profile.map { .string($0.language.rawValue) } ?? .null,
      "updated": profile.map { .string($0.updated) } ?? .null,
      "revision": profile.map { .integer($0.revision) } ?? .null, "damaged": .bool(profile == nil),
    ]
  }

  private static func line(_ entry: ProfileStore.Entry, isOpen: Bool, _ language: Language) -> String {
    let mark = isOpen ? Text(en: " (open)", fr: " (ouvert)")[language] : ""
    guard let profile = try? entry.profile.get() else {
      return entry.name + Text(en: ": damaged, check says how", fr: " : abîmé, check dit en quoi")[language]
    }
    let moment = Moment.text(profile.updated, language)
    return "\(profile.name)\(mark), " + Text(en: "changed \(moment)", fr: "modifié le \(moment)")[language]
  }
}

struct OpenCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("open") }

  @Argument(completion: .known) var name: String

  func run(in session: Session) throws {
    let (profile, folder) = try session.profile(name)
    if session.isAssistant { session.open = folder }
    session.store.shelf.remember(folder)
    session.say(Standing(stored: profile, session).lines(session.language))
  }
}

struct RenameCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("rename") }

  @Argument(completion: .known) var old: String
  @Argument var new: String

  func run(in session: Session) throws {
    let (entry, new) = (try session.entry(old), new.asName)
    let folder = try session.store.rename(
      entry, to: new, at: session.now, session.catalogue, session.advisor)
    session.moved(from: entry.folder, to: folder)
    session.say(
      Text(
        en: "\(Language.en.quoted(entry.name)) is now called \(Language.en.quoted(new)).",
        fr: "\(Language.fr.quoted(entry.name)) s’appelle maintenant \(Language.fr.quoted(new))."))
  }
}

struct CopyCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("copy") }

  @Argument(completion: .known) var old: String
  @Argument var new: String

  func run(in session: Session) throws {
    let (entry, new) = (try session.entry(old), new.asName)
    _ = try session.store.copy(entry, to: new, at: session.now, session.catalogue, session.advisor)
    session.say(
      Text(
        en: "\(Language.en.quoted(new)) is a copy of \(Language.en.quoted(entry.name)).",
        fr: "\(Language.fr.quoted(new)) est une copie de \(Language.fr.quoted(entry.name))."))
  }
}

struct RemoveCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("remove") }

  @Argument(completion: .known) var name: String

  func run(in session: Session) throws {
    let entry = try session.entry(name)
    _ = try session.store.remove(entry)
    if session.open == entry.folder { session.open = nil }
    session.say(
      Text(
        en: "\(Language.en.quoted(entry.name)) is in the trash: trash restore takes it back.",
        fr: "\(Language.fr.quoted(entry.name)) est dans la corbeille : trash restore le récupère."))
  }
}
