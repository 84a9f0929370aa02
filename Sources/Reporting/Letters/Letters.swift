import Language
import Portfolio
import Profiling

/// The letters, behind a first page for nobody but the user.
struct Letters {
  let subject: Subject
  private let letters: [Letter]
  /// How many clients could be written to; only the largest are.
  private let count: Int
  private static let most = 100

  init(subject: Subject) {
    self.subject = subject
    let all = subject.conclusions.portfolio
    let found = all?.clients().compactMap { Letter($0, profitableFrom: all?.classes.profitableFrom) } ?? []
    count = found.count
    let largest = found.enumerated().sorted(by: Self.isLarger).prefix(Self.most).map(\.element)
    letters = Letter.Topic.allCases.flatMap { topic in largest.filter { $0.topic == topic } }
  }

  private static func isLarger(_ left: (offset: Int, element: Letter), _ right: (offset: Int, element: Letter)) -> Bool
  {
    let (mine, theirs) = (left.element.client.client.revenue ?? .zero, right.element.client.client.revenue ?? .zero)
    return mine == theirs ? left.offset < right.offset : mine > theirs
  }

  var title: String {
    let name = subject.profile.name
    return subject.say(en: "\(name): letters to clients", fr: "\(name) : lettres aux clients")
  }

  var sections: [Section] {
    [overview].compactMap(\.self) + letters.compactMap { LetterPaper(letter: $0, subject: subject).section }
  }

  private var overview: Section? {
    Section(
      .overview,
      subject.say(en: "For your eyes only: do not send this page", fr: "Pour vous : page à ne pas envoyer"),
      [.paragraph(Line(subject.say(introduction))), table, .lines(unwritten)])
  }

  private var introduction: Text {
    guard !letters.isEmpty else {
      return Text(
        en: "No letter follows from the figures so far.", fr: "Aucune lettre ne découle des chiffres pour l’instant.")
    }
    return Text(
      en:
        "Read each letter with this client in mind, fill in what stands in [brackets], and send only what you would say aloud.",
      fr: """
        Relisez chaque lettre en pensant à ce client, complétez ce qui est entre [crochets], et n’envoyez que ce que vous \
        diriez de vive voix.
        """)
  }

  private var table: Block? {
    guard !letters.isEmpty else { return nil }
    let titles = [
      Text(en: "Client", fr: "Client"), Text(en: "Letter", fr: "Lettre"), Text(en: "Why", fr: "Pourquoi"),
    ]
    return .table(
      Table(
        columns: titles.map { Table.Column(title: subject.say($0), isNumber: false) },
        rows: letters.map { letter in
          [
            Table.Cell(letter.client.client.name), Table.Cell(subject.say(letter.topic.label)),
            Table.Cell(subject.say(letter.reason(subject.conclusions.portfolio?.classes.profitableFrom))),
          ]
        }))
  }

  /// Who is not written to, and why.
  private var unwritten: [Line?] {
    let left = count - letters.count
    let most = Text(
      en: "Only your \(letters.count) largest are written to; \(left) more could be.",
      fr: """
        Seuls vos \(letters.count) plus gros clients ont une lettre ; \(left) \(left == 1 ? "autre pourrait" : "autres pourraient") \
        en avoir une.
        """)
    let unclassified = subject.conclusions.portfolio?.summary.unclassified ?? []
    return [left > 0 ? Line(subject.say(most)) : nil] + unclassified.map { Line(subject.say($0)) }
  }
}
