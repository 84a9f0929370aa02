import Interviewing
import Language
import Testing
import Trees

@testable import Advising

@Suite struct CardReaderTests {
  private static let sound = """
    ---
    title: Pourquoi attendre ?
    theme: niche
    keywords: [file, attente,
      patience]
    source: [abcd, clientele]
    related: [niche]
    ---
    Une réponse
    sur deux lignes : la voici.

    Trois temps :

    1. Un
       et demi.
    2. Deux.

    **Par exemple.** Rien.

    """

  private func read(_ text: String, name: String = "home/wait.fr.md") -> CardFile {
    CardReader.read(Array(text.utf8), name: name)
  }

  @Test func aSoundCardIsRead() throws {
    let file = read(Self.sound)
    #expect(file.faults.isEmpty)
    let card = try #require(file.card)
    #expect(card.id == "wait" && card.language == .fr && card.theme == .niche)
    #expect(card.title == "Pourquoi attendre\u{202F}?")
    #expect(card.keywords == ["file", "attente", "patience"])
    #expect(card.sources == [.abcd, .clientele] && card.related == ["niche"])
    #expect(
      card.paragraphs.map(\.plainSpaces) == [
        "Une réponse sur deux lignes : la voici.", "Trois temps :\n1. Un et demi.\n2. Deux.",
        "**Par exemple.** Rien.",
      ])
  }

  @Test func lineEndingsAndByteOrderMarksDoNotMatter() {
    let other = "\u{FEFF}" + Self.sound.replacing("\n", with: "\r\n")
    #expect(read(other).card == read(Self.sound).card)
  }

  /// What is replaced, by what, the fault, and its line.
  private static let faults: [(String, String, ContentFault.Problem, Int?)] = [
    (
      "theme: niche", "tema: niche",
      .unknownField("tema", known: ["title", "theme", "keywords", "source", "related"]), 3
    ),
    ("niche\nkey", "nich\nkey", .unknownValue("nich", field: "theme", known: Theme.allCases.map(\.rawValue)), 3),
    (
      "abcd, c", "\n  abc, c",
      .unknownValue("abc", field: "source", known: CardSource.allCases.map(\.rawValue)), 7
    ),
    ("title: Pourquoi attendre ?\n", "", .missing("title"), 2),
    ("[niche]", "niche", .wrongForm("related", expected: "list"), 7),
    ("---\ntitle", "title", .missing("---"), 1),
    ("related: [niche]\n---\n", "related: [niche]\n", .missing("---"), 1),
  ]

  @Test(arguments: faults.indices) func aFaultIsFoundWithItsLine(index: Int) throws {
    let (old, new, problem, line) = Self.faults[index]
    try #require(Self.sound.contains(old))
    let file = read(Self.sound.replacing(old, with: new))
    #expect(file.card == nil)
    let fault = try #require(file.faults.first { $0.problem == problem }, "\(file.faults)")
    #expect(fault.mark?.line == line)
  }

  @Test func yamlFaultsKeepTheirLine() throws {
    let file = read(Self.sound.replacing("theme: niche", with: "title: again"))
    #expect(file.faults.map(\.problem) == [.unreadable(Fault(.duplicateKey("title"), mark: Mark(line: 3, column: 1)))])
    #expect(CardReader.read([0xFF], name: "a.en.md").faults.map(\.problem) == [.unreadable(Fault(.notUTF8))])
  }

  @Test(arguments: ["wait.md", "wait.de.md", "wait.en.txt.md", ".en.md"]) func theNameHoldsIdAndLanguage(name: String) {
    let file = read(Self.sound, name: name)
    #expect(file.faults.map(\.problem) == [.cardFileName(name)] && file.card == nil)
  }

  @Test func aPageWithoutTextIsAFault() throws {
    let front = try #require(Self.sound.firstRange(of: "Une réponse"))
    #expect(read(String(Self.sound[..<front.lowerBound])).faults.map(\.problem) == [.missing("text")])
  }
}
