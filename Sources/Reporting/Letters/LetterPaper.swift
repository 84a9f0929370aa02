import Language
import Portfolio
import Profiling

/// A letter on paper: greeting, what it says, who signs. What stands in brackets is to be filled in before it is sent.
struct LetterPaper {
  let letter: Letter
  let subject: Subject

  var section: Section? {
    let about = Line(subject.say(letter.topic.subject), label: subject.say(en: "Subject:", fr: "Objet :"))
    let greeting = subject.say(en: "Hello [first name],", fr: "Bonjour [prénom],")
    let body = letter.topic.paragraphs(isWe: subject.isWe).map(subject.say)
    let lines = [about] + ([greeting] + body + [subject.profile.name]).map { Line($0) }
    return Section(.letter, letter.client.client.name, lines.map { .paragraph($0) })
  }
}

extension Letter.Topic {
  /// What the letter is about, as its reader may know it.
  fileprivate var subject: Text {
    switch self {
    case .thanks: Text(en: "Thank you", fr: "Merci")
    case .price: Text(en: "Prices from [date]", fr: "Les prix à partir du [date]")
    case .minimum: Text(en: "Your orders from [date]", fr: "Vos commandes à partir du [date]")
    case .deposit, .inAdvance: Text(en: "Payment from [date]", fr: "Le règlement à partir du [date]")
    case .handover: Text(en: "A suggestion for your orders", fr: "Une proposition pour vos commandes")
    }
  }

  fileprivate func paragraphs(isWe: Bool) -> [Text] {
    switch self {
    case .thanks: isWe ? Self.thanksOfUs : Self.thanksOfMine
    case .price: isWe ? Self.priceOfOurs : Self.priceOfMine
    case .minimum: isWe ? Self.minimumOfOurs : Self.minimumOfMine
    case .deposit: Self.payment(isWe: isWe, isDeposit: true)
    case .inAdvance: Self.payment(isWe: isWe, isDeposit: false)
    case .handover: isWe ? Self.handoverOfOurs : Self.handoverOfMine
    }
  }

  /// The last words of every letter that asks for something.
  static let trust = Text(en: "Thank you for your business.", fr: "Merci de votre confiance.")
}
