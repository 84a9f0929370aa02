import Interviewing
import Language
import Profiling
import Testing
import Trees

/// The sentences of the explanation that the three businesses do not lead to.
@Suite struct RankingWordsTests {
  private static let strict = Weights(priorities: [[.profit], [.ease], [.reach], [.expertise], [.enjoy]])

  /// Ratings in the order enjoy, profit, ease, reach, expertise; nil is unknown, 0 does not apply.
  private func segment(_ name: String, _ points: Int?...) -> RatedSegment {
    let ratings = points.map { $0.map { $0 == 0 ? Rating.notApplicable : .points($0) } ?? .unknown }
    return RatedSegment(name: name, ratings: Dictionary(uniqueKeysWithValues: zip(Criterion.allCases, ratings)))
  }

  private func lines(_ language: Language, _ segments: RatedSegment..., choosing chosen: String? = nil) -> [String] {
    let ranking = Ranking(segments, Self.strict)
    let answers = Workshop.answers(["niche": chosen.map { ["segment": .string($0)] } ?? [:]])
    return RankingExplanation(ranking, Stability(ranking), Compromise(ranking), answers: answers).lines(language)
  }

  @Test func aTieIsSaidFirst() {
    let english = lines(.en, segment("Bars", 3, 4, 3, 3, 3), segment("inns", 3, 4, 3, 3, 3), choosing: "inns")
    #expect(english[0] == "It is close: bars and inns are level, with 61.4 of 100. The choice is yours.")
    #expect(english[1] == "1. Bars: 61.4 of 100")
    #expect(english[3] == "1. inns: 61.4 of 100")
    #expect(
      english[5] == """
        Bars come first in 0 of the 120 possible orders of priorities; inns in 0. \
        In 120 of them the first place is shared.
        """)
    let french = lines(.fr, segment("Bars", 3, 4, 3, 3, 3), segment("auberges", 3, 4, 3, 3, 3))
    #expect(
      french[0]
        == "C’est serré\u{A0}: les bars et les auberges sont à égalité, avec 61,4 sur 100. À vous de choisir.")
    #expect(
      french[5] == """
        Les bars arrivent en tête dans 0 des 120 ordres de priorités possibles\u{202F}; les auberges dans 0. \
        Dans 120 d’entre eux, la première place est partagée.
        """)
  }

  @Test func whoeverIsFirstUnderEveryOrderIsSaidToBe() {
    #expect(
      lines(.en, segment("bars", 5, 5, 5, 5, 5), segment("inns", 2, 2, 2, 2, 2)).last
        == "Bars come first whatever the order of your priorities (120 of 120).")
    #expect(
      lines(.fr, segment("bars", 5, 5, 5, 5, 5), segment("auberges", 2, 2, 2, 2, 2)).last
        == "Les bars arrivent en tête quel que soit l’ordre de vos priorités (120 sur 120).")
  }

  @Test func aloneThereIsNothingToCompareWith() {
    #expect(
      lines(.en, segment("bars", 5, 5, 5, 5, 5), segment("inns", 3, nil, nil, 3, 3)) == [
        "Only one kind of clients could be ranked, bars: there is nothing to compare with yet.",
        "1. bars: 100 of 100",
        "   45.7 from profit, 25.7 from ease, 15.7 from reach, 9 from expertise and 4 from enjoyment",
        "- inns: not ranked yet, only 28% of what counts is known.",
        "   It would be enough to know: profit.",
      ])
    #expect(
      lines(.fr, segment("bars", 5, 5, 5, 5, 5), segment("auberges", nil, nil, nil, 3, 3)) == [
        "Un seul type de clients a pu être classé, les bars\u{A0}: rien à comparer pour l’instant.",
        "1. bars\u{A0}: 100 sur 100",
        "   45,7 pour la rentabilité, 25,7 pour la facilité, 15,7 pour l’accès, 9 pour le savoir-faire et 4 pour le plaisir",
        "- auberges\u{A0}: pas encore de rang, 24\u{A0}% seulement de ce qui compte est connu.",
        "   Il suffirait de connaître\u{A0}: rentabilité.",
      ])
  }

  @Test func whereNobodyIsRankedThatIsSaid() {
    #expect(
      lines(.en, segment("bars", 0, 0, 0, 0, 0), segment("inns", 3, 3, 3, 1, 3)) == [
        "None of these kinds of clients can be ranked yet.",
        "- bars: not ranked, none of the five criteria applies.",
        "- inns: left out, impossible to reach today.",
        "With 2 instead of 1 for reach, inns would come first.",
      ])
    #expect(
      lines(.fr, segment("bars", 0, 0, 0, 0, 0), segment("auberges", 3, 3, 3, 1, 3)) == [
        "Aucun de ces types de clients ne peut encore être classé.",
        "- bars\u{A0}: hors classement, aucun des cinq critères ne s’applique.",
        "- auberges\u{A0}: hors classement, impossibles à joindre aujourd’hui.",
        "Avec 2 au lieu de 1 pour l’accès, les auberges passeraient en tête.",
      ])
  }

  /// Without `enjoy` the two of this fixture stand level: at 0 nobody is overtaken.
  @Test func whatOnlyDrawsLevelIsLeftOut() {
    let lines = lines(.en, segment("choirs", 4, 3, 3, 2, 4), segment("bands", 5, 2, 4, 5, 1))
    #expect(lines.filter { $0.hasPrefix("If enjoyment counted") } == [])
    #expect(lines.contains("If profit counted for 48% instead of 46%, choirs would come first."))
  }

  /// The example worked by hand: profit flips at 43.2056 %, expertise at 4.878 %, the nearest change first.
  @Test func flipsComeNearestFirst() {
    let lines = lines(.en, segment("bars", 3, 5, 2, 3, 4), segment("inns", 5, 3, 5, 4, 2))
    #expect(
      lines.filter { $0.contains("counted") } == [
        "If ease counted for 28% instead of 26%, inns would come first.",
        "If profit counted for 43% instead of 46%, inns would come first.",
        "If enjoyment counted for 8% instead of 4%, inns would come first.",
        "If expertise counted for 5% instead of 9%, inns would come first.",
        "If reach counted for 22% instead of 16%, inns would come first.",
      ])
    #expect(
      lines.filter { $0.hasPrefix("With") || $0.contains("had") || $0.hasPrefix("And") } == [
        "If bars had 4 instead of 5 for profit, inns would come first.",
        "If bars had 1 instead of 2 for ease, inns would come first.",
        "If bars had 2 instead of 3 for reach, inns would come first.",
        "And 4 more such changes.",
      ])
  }

  @Test func aLeaderThatIsHardToReachIsACompromise() {
    let english = lines(.en, segment("abbeys", 5, 5, 5, 2, 5), segment("inns", 3, 3, 5, 4, 3))
    #expect(
      english.last == """
        Abbeys come first, but are hard to reach. The best within reach: inns, at the price of some \
        enjoyment (3 instead of 5), profit (3 instead of 5) and expertise (3 instead of 5).
        """)
    let french = lines(.fr, segment("abbayes", 5, 5, 5, 2, 5), segment("auberges", 3, 3, 5, 4, 3))
    #expect(
      french.last == """
        Les abbayes arrivent en tête, mais restent difficiles à joindre. Le meilleur choix à portée\u{A0}: les auberges, \
        au prix d’un peu de plaisir (3 au lieu de 5), de rentabilité (3 au lieu de 5) et de savoir-faire (3 au lieu de 5).
        """)
  }

  @Test func theCriteriaAreCalledAsInTheQuestionnaire() throws {
    let question = try #require(try Workshop.catalogue().question("objective.priorities"))
    guard case .rank(let options) = question.type else {
      Issue.record("not a rank")
      return
    }
    for criterion in Criterion.allCases {
      #expect(options.first { $0.id == criterion.rawValue }?.label == criterion.label)
    }
  }
}
