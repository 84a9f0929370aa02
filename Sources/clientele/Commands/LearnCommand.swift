import Advising
import ArgumentParser
import Language
import Storage
import Terminal

struct LearnCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("learn") }

  @Argument(
    help: .said(
      en: "A card, by its id, its title or the beginning of either; without one, all of them.",
      fr: "Une fiche, par son id, son titre ou le début de l’un ou l’autre ; sans rien, toutes."), completion: .known)
  var card: [String] = []

  func run(in session: Session) throws {
    let name = card.joined(separator: " ")
    guard !name.isEmpty else { return Self.list(session.content.cards(session.language), in: session) }
    let library = session.content.cards()
    CardPage(try library.find(name, session.language), session.style).show(in: session, library)
  }

  private static func list(_ library: CardLibrary, in session: Session) {
    let cards = library.all(session.language)
    let width = (cards.map(\.id.count).max() ?? 0) + 2
    for theme in Theme.allCases {
      let lines = cards.filter { $0.theme == theme }.map { card in
        visible("  " + card.id + String(repeating: " ", count: width - card.id.count) + card.title)
      }
      if !lines.isEmpty { session.sayStyled([session.style.bold(theme.title[session.language])] + lines + [""]) }
    }
    session.say(Text(en: "learn CARD shows one.", fr: "learn FICHE en montre une."))
  }
}

/// A card as it is shown.
struct CardPage {
  private let card: Card
  private let style: Style

  init(_ card: Card, _ style: Style) {
    self.card = card
    self.style = style
  }

  func show(in session: Session, _ library: CardLibrary) {
    let text = card.paragraphs.flatMap { [styled($0), ""] }
    session.sayStyled([title, ""] + text + [sources] + seeAlso(library))
  }

  var title: String { style.bold(visible(card.title)) }

  /// Markdown's bold as the terminal's; list items a little to the right.
  func styled(_ paragraph: String) -> String {
    visible(paragraph).emphasised(style.bold).replacing("\n", with: "\n  ")
  }

  /// Where the ideas come from, in words.
  var sources: String {
    let list = Text(
      en: card.sources.map { $0.citation[.en] }.joined(separator: "; "),
      fr: card.sources.map { $0.citation[.fr] }.joined(separator: " ; "))
    return Text(en: "Source: \(list[.en]).", fr: "Source : \(list[.fr]).")[card.language]
  }

  private func seeAlso(_ library: CardLibrary) -> [String] {
    let others = card.related.compactMap { library.card($0, card.language) }
    guard !others.isEmpty else { return [] }
    let lines = others.map { visible("  learn \($0.id)  \($0.title)") }
    return [Text(en: "See also:", fr: "Voir aussi :")[card.language]] + lines
  }
}
