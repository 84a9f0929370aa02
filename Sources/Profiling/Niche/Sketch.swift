import Interviewing
import Language
import Trees

/// Draws an ideal client from the answers about one segment; the parts of the statement speak of the chosen one only.
///
/// The client to clone and the one to hand over count whatever kind they are: what one wants and avoids holds across
/// kinds.
struct Sketch {
  private let answers: Answers
  private let index: Int
  private let language: Language
  private let parts: Parts
  private let portrayal: Portrayal

  init(_ answers: Answers, _ index: Int, _ parts: Parts, _ language: Language) {
    self.answers = answers
    self.index = index
    self.language = language
    self.parts = index == answers.chosenSegment ? parts : Parts(Answers(), language)
    portrayal = Portrayal(answers, index, language)
  }

  private func item(_ key: String) -> Path { Path.segment(index, key) }
  private func points(_ criterion: Criterion) -> Int? { answers[criterion.key(of: index)]?.int }
  private func said(_ key: Path) -> String? { answers.text(key).map { Slot.proof.fitted($0, language) } }

  /// What happened, and is not to be proved.
  var facts: [Path] { [item("served"), "contrast.best", "contrast.worst"] }

  var claims: [Path] {
    let slots: [Slot] = index == answers.chosenSegment ? [.audience, .need, .outcome, .alternative] : []
    return [item("urgency")] + Criterion.allCases.map { $0.key(of: index) } + slots.map(\.key) + portrayal.sources
  }

  /// What was answered ÷ what applies, of everything said about the segment itself; nil where nothing applies.
  var coverage: Double? {
    let asked = [item("served")] + claims
    let applicable = asked.filter { answers[$0] != nil || answers.note($0)?.status != .notApplicable }
    guard !applicable.isEmpty else { return nil }
    return Double(applicable.count { answers[$0] != nil }) / Double(applicable.count)
  }

  var portrait: Text {
    let who = parts.audience ?? Slot.audience.fitted(answers.segments[index], language)
    let start = Text(
      en: (who + (parts.need.map { " who \($0)" } ?? "")).capitalisedStart.stopped,
      fr: ("Des \(who)" + (parts.need.map { " qui \($0)" } ?? "")).stopped)
    let aim = parts.outcome.map { Text(en: "They want to \($0.stopped)", fr: "Leur but : \($0.stopped)") }
    let today = parts.makeDo.map { Text(en: "Today most \($0[.en])", fr: "Aujourd’hui, la plupart \($0[.fr])") }
    let signs = portrayal.recognition.map { Text(verbatim: $0) }
    let sentences = [start, aim, today, signs].compactMap(\.self)
    return Text(
      en: sentences.map { $0[.en] }.joined(separator: " ").evenApostrophes,
      fr: sentences.map { $0[.fr] }.joined(separator: " ").evenApostrophes)
  }

  var traits: [Text] {
    [served, pressing].compactMap(\.self)
      + Criterion.allCases.compactMap { criterion in
        guard let points = points(criterion), points >= 4 else { return nil }
        return criterion.strength(points, why: points == most(criterion) ? said(criterion.sentenceKey) : nil)
      } + portrayal.traits
  }

  /// The sentence that goes with the ratings is about those with the highest.
  private func most(_ criterion: Criterion) -> Int? {
    answers.segments.indices.compactMap { answers[criterion.key(of: $0)]?.int }.max()
  }

  private var served: Text? {
    guard let served = answers[item("served")]?.double else { return nil }
    return served == 0
      ? Text(en: "New ground: you have not served any yet.", fr: "Terrain neuf : vous n’en servez pas encore.")
      : Text(
        en: "Familiar ground: you have served \(Language.en.number(served)) so far.",
        fr: "Terrain connu : vous en avez déjà servi \(Language.fr.number(served)).")
  }

  private var pressing: Text? {
    guard let points = answers[item("urgency")]?.int, points >= 4 else { return nil }
    return Text(en: "Their need is pressing (\(points) of 5).", fr: "Leur besoin est pressant (\(points) sur 5).")
  }

  var mustHave: [Text] {
    let need = parts.need.map {
      Text(en: "The need is there: they \($0.stopped)", fr: "Le besoin est là : des clients qui \($0.stopped)")
    }
    let best = said("contrast.best").map {
      Text(
        en: "They remind you of the client you would clone: \(Language.en.quoted($0))",
        fr: "Ces clients vous rappellent celui que vous cloneriez : \(Language.fr.quoted($0))")
    }
    let door =
      (points(.reach) ?? 5) <= 3
      ? Text(en: "Somebody can introduce you.", fr: "Quelqu’un peut vous ouvrir la porte.") : nil
    return [need, best, door].compactMap(\.self) + portrayal.mustHave
  }

  var terms: Text? { portrayal.terms }

  var redFlags: [Text] {
    let worst = said("contrast.worst").map {
      Text(
        en: "They remind you of the one you would hand to a competitor: \(Language.en.quoted($0))",
        fr: "Ces clients vous rappellent celui que vous laisseriez à un concurrent : \(Language.fr.quoted($0))")
    }
    return [worst].compactMap(\.self) + portrayal.redFlags + [waiting].compactMap(\.self)
      + Criterion.allCases.compactMap { criterion in
        points(criterion).flatMap { $0 <= 2 ? criterion.weakness($0) : nil }
      }
  }

  private var waiting: Text? {
    guard let points = answers[item("urgency")]?.int, points <= 2 else { return nil }
    return Text(
      en: "Nothing presses them (\(points) of 5): ask what waiting costs.",
      fr: "Rien ne les presse (\(points) sur 5) : demandez ce que leur coûte l’attente.")
  }
}
