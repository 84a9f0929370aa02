import Language
import Profiling

/// What would put others first, in sentences.
struct ChangeOfMind {
  let subject: Subject

  var section: Section? {
    Section(
      .change,
      subject.say(
        i: Text(en: "What would change my mind", fr: "Ce qui me ferait changer d’avis"),
        we: Text(en: "What would change our mind", fr: "Ce qui nous ferait changer d’avis")),
      [.lines(lines.prefix(3).map { Line($0) })])
  }

  var lines: [String] {
    guard let stability = subject.conclusions.stability else { return [] }
    return stability.onePoint.isEmpty ? flips(stability.flips) : steps(stability.onePoint)
  }

  fileprivate struct Step: Hashable {
    let segment: String
    let isUp: Bool
    let leader: String
  }

  /// One sentence for all ratings of one segment that lead to the same new first.
  private func steps(_ points: [Stability.OnePoint]) -> [String] {
    var steps: [Step] = []
    for point in points where !steps.contains(point.step) { steps.append(point.step) }
    return steps.map { step in
      sentence(step, points.filter { $0.step == step }.map { subject.say($0.criterion.inSentence) })
    }
  }

  private func sentence(_ step: Step, _ criteria: [String]) -> String {
    let language = subject.language
    let (segment, leader) = (subject.fitted(step.segment), subject.fitted(step.leader))
    let list = language.list(criteria, last: .or)
    let end =
      step.segment == step.leader
      ? Text(en: "and they come first", fr: "et ces clients passent en tête")
      : Text(en: "and \(leader) come first", fr: "et les \(leader) passent en tête")
    return subject.say(
      en: "One point \(step.isUp ? "more" : "less") for \(segment) on \(list), \(end[.en]).",
      fr: "Un point de \(step.isUp ? "plus" : "moins") pour les \(segment) sur \(list), \(end[.fr]).")
  }

  /// Where no single rating does it: the weights that would.
  private func flips(_ flips: [Stability.Flip]) -> [String] {
    guard let weights = subject.conclusions.ranking?.weights else { return [] }
    return flips.filter { (0.005..<0.995).contains($0.weight) }.map { flip in
      let (now, limit) = (weights[flip.criterion], flip.weight)
      let (from, to) = (subject.language.percent(now), subject.language.percent(limit))
      let (criterion, segment) = (subject.say(flip.criterion.inSentence), subject.fitted(flip.segment))
      return subject.say(
        en: """
          If \(criterion) weighed \(limit > now ? "more" : "less") than \(to) (\(from) today), \
          \(segment) would come first.
          """,
        fr: """
          Si \(criterion) pesait \(limit > now ? "plus" : "moins") de \(to) (\(from) aujourd’hui), \
          les \(segment) passeraient en tête.
          """)
    }
  }
}

extension Stability.OnePoint {
  fileprivate var step: ChangeOfMind.Step {
    ChangeOfMind.Step(segment: segment, isUp: to > from, leader: leader)
  }
}
