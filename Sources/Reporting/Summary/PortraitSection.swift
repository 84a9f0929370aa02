import Interviewing
import Language
import Profiling
import Trees

/// How to tell them from outside, and where to find them.
struct PortraitSection {
  let subject: Subject

  private static let mostTraits = 3

  var section: Section? {
    guard let niche = subject.niche, let place = subject.answers.chosenSegment else { return nil }
    let clients = Line(
      niche.parts[.audience] ?? niche.segment, label: subject.say(en: "Clients:", fr: "Clients :"),
      mark: subject.mark(.audience))
    let traits = traits(place)
    let found = places(place)
    let unknown = subject.say(
      en: "How to tell them from outside is still to be said.", fr: "À quoi on les reconnaît : cela reste à dire.")
    let nowhere = subject.say(
      en: "Where to find them is still to be said.", fr: "Où les trouver : cela reste à dire.")
    return Section(
      .portrait, subject.say(en: "Who they are, and where to find them", fr: "Qui sont ces clients, et où les trouver"),
      [
        .lines(
          [clients] + (traits.isEmpty ? [Line(unknown)] : Array(traits.prefix(Self.mostTraits)))
            + (found.isEmpty ? [Line(nowhere)] : found))
      ])
  }

  /// What can be seen before one has talked to them.
  private func traits(_ place: Int) -> [Line] {
    let labels = [
      ("demographic", Text(en: "Plain facts:", fr: "Faits vérifiables :")),
      ("psychographic", Text(en: "Known by this:", fr: "On les reconnaît à ceci :")),
      ("behavioural", Text(en: "How they buy:", fr: "Leur façon d’acheter :")),
      ("trigger", Text(en: "Just before they buy:", fr: "Juste avant d’acheter :")),
    ]
    return labels.compactMap { line($0, of: place, $1) }
  }

  private func places(_ place: Int) -> [Line] {
    [
      line("geographic", of: place, Text(en: "Where:", fr: "Où :")),
      wayIn(place)
        ?? subject.answers.text("market.buying").map {
          Line(
            $0, label: subject.say(en: "How they choose:", fr: "Leur façon de choisir :"),
            mark: subject.mark("market.buying"))
        },
    ].compactMap(\.self)
  }

  private func line(_ key: String, of place: Int, _ label: Text) -> Line? {
    subject.said(key, of: place).map {
      Line($0, label: subject.say(label), mark: subject.mark(Path.segment(place, key)))
    }
  }

  /// The sentence that was given with the ratings of reach is about those that are easiest to reach.
  private func wayIn(_ place: Int) -> Line? {
    let points = subject.answers.ratedSegments.map { $0[.reach].points ?? 0 }
    guard let most = points.max(), points.indices.contains(place), points[place] == most,
      let words = subject.answers.text(Criterion.reach.sentenceKey)
    else { return nil }
    return Line(
      words, label: subject.say(en: "The way in:", fr: "Par où entrer :"),
      mark: subject.mark(Criterion.reach.sentenceKey))
  }
}
