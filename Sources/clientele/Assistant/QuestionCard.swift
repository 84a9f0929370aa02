import Advising
import Interviewing
import Language
import Storage

/// The page of knowledge behind a question.
struct QuestionCard {
  private let card: Card
  private let library: CardLibrary
  private let session: Session

  /// Nil where the question names none.
  init?(_ prompt: Interviewing.Prompt, _ session: Session) {
    library = session.content.cards(session.language)
    guard let card = prompt.card.flatMap({ [library] in library.card($0, session.language) }) else { return nil }
    self.card = card
    self.session = session
  }

  /// Where to find it, said after the reason for a question.
  var pointer: Text {
    Text(
      en: "/card shows the page behind it, \(Language.en.quoted(card.title)).",
      fr: "/fiche montre la page qui l’explique, \(Language.fr.quoted(card.title)).")
  }

  func show() {
    CardPage(card, session.style).show(in: session, library)
    session.say("")
  }
}
