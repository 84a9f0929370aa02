import Advising
import Foundation
import Interviewing
import Language
import Profiling
import Storage
import Terminal
import Trees

/// What every command works with: the console, the profiles, the content, the clock.
final class Session {
  let console: any Console
  let environment: [String: String]
  let store: ProfileStore
  let content: ContentLibrary
  /// The language of everything said from here on.
  var language: Language
  /// The profile the assistant has open; nil at the operating system's door.
  var open: ProfileFolder?
  /// Whether commands come from the assistant's own prompt.
  var isAssistant = false
  /// True where standard output carries data: people are then spoken to on standard error.
  var carriesData = false
  /// Questions whose half-typed answer was spoken of in this session.
  var mentioned: Set<Path> = []
  /// What was answered at questions in this session.
  var typedAnswers: [ProfileFolder: [Path: [String]]] = [:]
  private var hints: Set<Text> = []
  private var loadedCatalogue: Catalogue?
  private var loadedAdvisor: Advisor?
  /// The profiles of which it was said that others changed their file.
  private var altered: Set<ProfileFolder> = []

  init(console: any Console, environment: [String: String]) {
    self.console = console
    self.environment = environment
    let home = Home(environment: environment)
    store = ProfileStore(home: home)
    content = ContentLibrary(home: home)
    language = Language(environment: environment)
  }

  /// Every questionnaire, read on first use: commands that need none start without them.
  var catalogue: Catalogue {
    if let loadedCatalogue { return loadedCatalogue }
    let catalogue = content.catalogue()
    loadedCatalogue = catalogue
    return catalogue
  }

  /// The rules of the advice, read once, on first use.
  var advisor: Advisor {
    if let loadedAdvisor { return loadedAdvisor }
    let advisor = content.advisor(catalogue)
    loadedAdvisor = advisor
    return advisor
  }

  /// Whether nobody has a profile here yet.
  var isFirstTime: Bool { (try? store.shelf.list().isEmpty) ?? false }

  var style: Style { Style(isInteractive: console.isInteractive) }

  /// Now, in ISO 8601.
  var now: String { Self.moments.format(.now) }

  private static let moments = Date.ISO8601FormatStyle()

  /// A sentence for people, wrapped to their screen.
  func say(_ text: Text) { say(text[language]) }

  func say(_ lines: String) {
    if carriesData { return complain(lines) }
    console.write(wrapped(visible(lines), isatty(STDOUT_FILENO) == 1))
  }

  /// A hint that is worth hearing once.
  func sayOnce(_ hint: Text) { if hints.insert(hint).inserted { say(hint) } }

  /// Lines that carry styles of ours; what came from people in them was made visible before.
  func sayStyled(_ lines: [String]) {
    console.write(wrapped(lines.joined(separator: "\n"), isatty(STDOUT_FILENO) == 1))
  }

  /// What a change of answers moved among the conclusions.
  func sayMoves(from old: Conclusions, to new: Conclusions) {
    for moved in Movement.between(old, new) { say(moved) }
  }

  func complain(_ text: Text) { complain(text[language]) }

  private func complain(_ text: String) {
    console.writeError(wrapped(visible(text), isatty(STDERR_FILENO) == 1))
  }

  /// Each line wrapped to the screen, its continuation below where its words begin; whole where no screen reads it.
  private func wrapped(_ text: String, _ isForScreen: Bool) -> String {
    (isForScreen ? wrapHanging(text, width: console.width) : text) + "\n"
  }

  /// How many columns a screen offers; nil where none reads.
  var screenWidth: Int? { isatty(STDOUT_FILENO) == 1 ? console.width : nil }

  /// Data for other programs, as it is.
  func put(_ data: String) { console.write(data) }
}

/// Finding and changing profiles.
extension Session {
  /// The named profile, else the open one, else the one used last.
  func entry(_ name: String?) throws -> ProfileStore.Entry {
    if let name {
      guard let entry = try store.find(name) else {
        throw Failure.unknownProfile(name, known: try store.list().map(\.name))
      }
      return entry
    }
    if let open { return ProfileStore.Entry(folder: open, profile: Result { try store.read(open) }) }
    guard !isAssistant, let entry = try store.recent() else {
      throw Failure.noProfile(known: try store.list().map(\.name))
    }
    return entry
  }

  /// The profile itself, in whose language is spoken from here on.
  ///
  /// - Parameter clients: whether its imported clients are needed, and have to be sound.
  func profile(_ name: String?, clients: Bool = true) throws -> (Profile, ProfileFolder) {
    let entry = try entry(name)
    var profile = try readable(entry)
    language = profile.language
    if clients { profile.portfolio = try entry.folder.portfolio(profile) }
    return (profile, entry.folder)
  }

  func readable(_ entry: ProfileStore.Entry) throws -> Profile {
    do {
      let profile = try entry.profile.get()
      if profile.isAltered { sayAltered(entry.folder, profile.language) }
      return profile
    } catch let fault as ProfileFault {
      throw DamagedProfile(folder: entry.folder, fault: fault)
    }
  }

  /// Once: a hand, another program or a bad disk changed the file, and it still conforms.
  private func sayAltered(_ folder: ProfileFolder, _ language: Language) {
    guard altered.insert(folder).inserted else { return }
    self.language = language
    complain(AlteredProfile(folder: folder).message)
  }

  /// Holds a profile for writing and notes it as the one used last.
  ///
  /// - Parameter clients: whether its imported clients are needed; not where they are replaced.
  func writer(_ name: String?, clients: Bool = true) throws -> ProfileWriter {
    let entry = try entry(name)
    language = try readable(entry).language
    do {
      let writer = try ProfileWriter(entry.folder, catalogue, self.advisor, clients: clients)
      store.shelf.remember(entry.folder)
      return writer
    } catch let fault as ProfileFault {
      throw DamagedProfile(folder: entry.folder, fault: fault)
    }
  }
}

/// A profile whose file was changed by others than this program.
struct AlteredProfile {
  let folder: ProfileFolder
}

/// A profile whose file cannot be used as it is.
struct DamagedProfile: Error {
  let folder: ProfileFolder
  let fault: ProfileFault
}
