import Advising
import Interviewing
import Language
import Profiling
import Trees

/// A profile with what follows from it, ready to be shown.
struct ProfileView {
  let profile: Profile
  let catalogue: Catalogue
  let conclusions: Conclusions

  /// - Parameter conclusions: where they were drawn already.
  init(_ profile: Profile, _ catalogue: Catalogue, _ conclusions: Conclusions? = nil) {
    self.profile = profile
    self.catalogue = catalogue
    self.conclusions = conclusions ?? profile.conclusions(catalogue)
  }

  /// The whole document as it is stored.
  func document(_ advisor: Advisor) -> JSON {
    let advice = advisor.json(on: profile, conclusions, today: profile.updated)
    return profile.json(catalogue, conclusions, advice: advice)
  }

  var notYet: Text {
    Text(
      en: "There is nothing to conclude yet: interview goes on with the questions.",
      fr: "Rien à conclure pour l’instant : interview reprend les questions.")
  }

  func ranking(_ language: Language) -> String? {
    guard let ranking = conclusions.ranking, let stability = conclusions.stability else { return nil }
    return RankingExplanation(ranking, stability, conclusions.compromise, answers: profile.answers)
      .lines(language).joined(separator: "\n")
  }

  func matrix(_ language: Language) -> String? {
    conclusions.matrix.map { MatrixExplanation($0).lines(language).joined(separator: "\n") }
  }

  func market(_ language: Language) -> String? {
    conclusions.market.map {
      MarketExplanation($0, currency: profile.currency).lines(language).joined(separator: "\n")
    }
  }

  func niche(_ language: Language) -> String? {
    conclusions.niche.map { NicheExplanation($0, answers: profile.answers).lines(language).joined(separator: "\n") }
  }

  func ideal(_ language: Language) -> String? {
    conclusions.idealClients.first.map { IdealClientExplanation($0).lines(language).joined(separator: "\n") }
  }

  func outlook(_ objective: Objective) -> Outlook {
    Outlook(profile.answers, conclusions.portfolio, under: objective, language: profile.language)
  }

  /// A segment by name, spelling apart, or by an unambiguous beginning.
  func segment(_ name: String?) throws -> SegmentView {
    let known = profile.answers.segments
    let wanted = (name ?? "").folded
    let begun = known.indices.filter { known[$0].folded.hasPrefix(wanted) && !wanted.isEmpty }
    guard let index = known.firstIndex(where: { $0.folded == wanted }) ?? (begun.count == 1 ? begun.first : nil) else {
      throw Failure.unknownSegment(name ?? "", known: known)
    }
    return SegmentView(index: index, subject: self)
  }
}

/// Everything about one segment.
struct SegmentView {
  let index: Int
  let subject: ProfileView

  /// The answers given about it, with its place in the ranking.
  var json: JSON {
    let answers = subject.profile.answers.tree["segments"]?[index] ?? .null
    let standing =
      subject.profile.json(subject.catalogue, subject.conclusions)["conclusions"]?["ranking"]?["segments"]?[index]
      ?? .null
    return ["answers": answers, "ranking": standing]
  }

  func lines(_ language: Language) -> String {
    let answers = subject.profile.answers
    let words = answers.ratedSegments[index]
    let ratings = Criterion.allCases.map { criterion in
      let points = words[criterion].points.map { "\($0)" } ?? "?"
      return Text(en: "  \(criterion.label[.en]): \(points)", fr: "  \(criterion.label[.fr]) : \(points)")[language]
    }
    let rank = subject.conclusions.ranking?.standings[index].rank
    let place = rank.map { Text(en: "Rank \($0).", fr: "Rang \($0).")[language] }
    return ([words.name] + [place].compactMap(\.self) + ratings).joined(separator: "\n")
  }
}

/// The open questions, each with its words.
struct QuestionList {
  private let keys: [Path]
  private let answers: Answers
  private let catalogue: Catalogue

  init(_ keys: [Path], _ answers: Answers, _ catalogue: Catalogue) {
    self.keys = keys
    self.answers = answers
    self.catalogue = catalogue
  }

  var text: Text {
    guard !keys.isEmpty else { return Text(en: "No open question.", fr: "Aucune question en suspens.") }
    return Text(en: lines(.en), fr: lines(.fr))
  }

  private func lines(_ language: Language) -> String {
    keys.map { key in
      let ask = catalogue.question(key).map { catalogue.filled($0.ask, at: key, answers)[language] } ?? ""
      let item = key.item.flatMap { answers.text($0.appending(key: "name")) }
      return "\(key)  \(ask)" + (item.map { ask.contains($0) ? "" : " (\($0))" } ?? "")
    }.joined(separator: "\n")
  }
}
