import Interviewing
import Language
import Profiling
import Testing
import Trees

/// The wholesaler under other objectives than margin.
///
/// Weights by rank: .456667 .256667 .156667 .09 .04. New market (reach, expertise, profit, ease, enjoyment): bars rated
/// 5 3 3 3 4 have 1 · .456667 + .5 · .256667 + .5 · .156667 + .5 · .09 + .75 · .04 = .738333; in the same way night
/// shops .656667, wedding venues .675, festivals .600833, canteens .448333.
@Suite struct OutlookTests {
  private func outlook(_ objective: Objective, _ file: String = "drinks-wholesaler.en") throws -> Outlook {
    let business = try Business(file)
    return Outlook(business.answers, under: objective, language: business.language)
  }

  @Test func anotherObjectiveHasAnotherLeader() throws {
    let outlook = try outlook(.newMarket)
    #expect(outlook.clientToday?.segment == "country wedding venues")
    #expect(outlook.client?.segment == "neighbourhood bars")
    #expect(outlook.client?.objective == .newMarket)
    #expect(abs(try #require(outlook.ranking?.leaders.first?.score) - 73.833333) < 1e-6)
    #expect(outlook.sharedWith == [])
    let moves = outlook.moves.map { "\($0.segment) \($0.from ?? 0) \($0.to ?? 0)" }
    #expect(
      moves == [
        "neighbourhood bars 3 1", "night shops 5 3", "country wedding venues 1 2", "festival organisers 2 4",
        "works canteens 4 5",
      ])
  }

  /// Loyalty (enjoyment, ease, profit, expertise, reach): venues .779167, festivals .725833, bars .634167, canteens
  /// .4275, night shops .3025: the order of today.
  @Test func theSameLeaderMayStay() throws {
    let outlook = try outlook(.loyalty)
    #expect(outlook.client?.segment == "country wedding venues")
    #expect(abs(try #require(outlook.ranking?.leaders.first?.score) - 77.916667) < 1e-6)
    #expect(outlook.moves.isEmpty)
    #expect(outlook.client?.objective == .loyalty)
    #expect(outlook.client?.portrait == outlook.clientToday?.portrait)
    #expect(
      OutlookExplanation(outlook).lines(.en).last
        == "It stays with country wedding venues: they come first then too, with 77.9 of 100.")
    #expect(
      OutlookExplanation(outlook).lines(.fr).last
        == "Rien ne change\u{A0}: les country wedding venues arrivent là aussi en tête, avec 77,9 sur 100.")
  }

  @Test func anotherSegmentDoesNotBorrowTheStatement() throws {
    let client = try #require(try outlook(.newMarket).client)
    #expect(client.portrait[.en] == "Neighbourhood bars.")
    #expect(client.traits[0][.en] == "Familiar ground: you have served 42 so far.")
    #expect(!client.mustHave.contains { $0[.en].hasPrefix("The need is there") })
    #expect(!client.from.contains("statement.need"))
    // Served, urgency and five ratings of those and nine more of the portrait.
    #expect(client.coverage == 7.0 / 16)
    #expect(client.status == .scored)
  }

  @Test func whatMovesIsSaidInEnglish() throws {
    #expect(
      OutlookExplanation(try outlook(.newMarket)).lines(.en) == [
        "What counts today, in this order: profit, ease, expertise, enjoyment and reach.",
        "What would count for a new market, in this order: reach, expertise, profit, ease and enjoyment.",
        "So neighbourhood bars (73.8 of 100) rather than country wedding venues (67.5 of 100).",
        "Your sentence speaks of country wedding venues: what neighbourhood bars need is still to be asked.",
        "- neighbourhood bars: from rank 3 to rank 1.",
        "- night shops: from rank 5 to rank 3.",
        "- country wedding venues: from rank 1 to rank 2.",
        "- festival organisers: from rank 2 to rank 4.",
        "- works canteens: from rank 4 to rank 5.",
      ])
  }

  @Test func whatMovesIsSaidInFrench() throws {
    let lines = OutlookExplanation(try outlook(.newMarket, "drinks-wholesaler.fr")).lines(.fr)
    #expect(
      lines.prefix(4) == [
        "Ce qui compte aujourd’hui, dans l’ordre\u{A0}: rentabilité, facilité, savoir-faire, plaisir et accès.",
        """
        Ce qui compterait pour «\u{A0}un nouveau marché\u{A0}», dans l’ordre\u{A0}: accès, savoir-faire, rentabilité, \
        facilité et plaisir.
        """,
        "Donc les bars de quartier (73,8 sur 100) plutôt que les domaines de mariage (67,5 sur 100).",
        "Votre phrase parle des domaines de mariage\u{A0}: le besoin des bars de quartier reste à demander.",
      ])
    #expect(lines[4] == "- bars de quartier\u{A0}: du rang 3 au rang 1.")
  }

  @Test func todaysObjectiveMovesNothing() throws {
    let outlook = try outlook(.margin)
    #expect(outlook.isToday)
    #expect(outlook.client == outlook.clientToday)
    #expect(outlook.moves.isEmpty)
    #expect(OutlookExplanation(outlook).lines(.en).isEmpty)
  }

  private static func level(chosen: String) -> Answers {
    let ratings: JSON = ["enjoy": 3, "profit": 4, "ease": 2, "reach": 3, "expertise": 3]
    return Workshop.answers([
      "objective": ["kind": "margin", "priorities": ["profit", "ease", "expertise", "enjoy", "reach"]],
      "segments": [
        ["name": "bars", "ratings": ratings], ["name": "inns", "ratings": ratings],
        ["name": "abbeys", "ratings": ["enjoy": 1, "profit": 1, "ease": 1, "reach": 2, "expertise": 1]],
      ],
      "niche": ["segment": .string(chosen)],
    ])
  }

  @Test(arguments: [("inns", "inns", "bars"), ("bars", "bars", "inns"), ("abbeys", "bars", "inns")])
  func amongTiedOnesTheChosenElseTheFirstNamed(chosen: String, segment: String, other: String) throws {
    let outlook = Outlook(Self.level(chosen: chosen), under: .conquest, language: .en)
    #expect(outlook.client?.segment == segment)
    #expect(outlook.sharedWith == [other])
    let english = OutlookExplanation(outlook).lines(.en)
    #expect(english.contains("They share the first place with \(other): the choice would be yours."))
    let french = OutlookExplanation(outlook).lines(.fr)
    #expect(french.contains("La première place est partagée avec les \(other)\u{A0}: à vous de choisir."))
  }

  @Test func whereNobodyCanBeRankedWhatIsMissingIsSaid() throws {
    var tree = Self.level(chosen: "bars").tree
    tree[path: "segments"] = [["name": "bars", "ratings": ["reach": 3]], ["name": "inns", "ratings": ["reach": 1]]]
    let outlook = Outlook(Workshop.answers(tree), under: .margin, language: .en)
    #expect(outlook.isToday)
    let other = Outlook(Workshop.answers(tree), under: .loyalty, language: .en)
    #expect(other.client == nil)
    // Reach has a weight of .04 under loyalty; enjoyment and ease, .456667 and .256667, would bring it to 75 %.
    #expect(
      OutlookExplanation(other).lines(.en) == [
        "Nobody can be ranked for keeping your clients yet.",
        "- bars: not ranked yet, only 4% of what counts is known.",
        "   It would be enough to know: enjoyment and ease.",
        "- inns: left out, impossible to reach today.",
      ])
    #expect(
      OutlookExplanation(other).lines(.fr)[0]
        == "Objectif «\u{A0}la fidélité\u{A0}»\u{A0}: personne ne peut encore être classé.")
    #expect(other.json(.en) == [])
  }

  @Test func withoutTwoSegmentsThereIsNothingToCompare() {
    let outlook = Outlook(Workshop.answers(["segments": [["name": "bars"]]]), under: .loyalty, language: .en)
    #expect(
      OutlookExplanation(outlook).lines(.en)
        == ["There is nothing to compare yet: interview niche asks for two kinds of clients and rates them."])
  }

  @Test func itIsStoredWithItsMoves() throws {
    // Conquest (expertise, profit, reach, ease, enjoyment): venues .775, festivals .675833, bars .588333, night shops
    // .481667, canteens .398333.
    let json = try outlook(.conquest).json(.en)
    #expect(json.array?.count == 1)
    #expect(json[0]?["objective"] == "conquest")
    #expect(json[0]?["segment"] == "country wedding venues")
    #expect(
      json[0]?["moves"] == [
        ["segment": "night shops", "from": 5, "to": 4], ["segment": "works canteens", "from": 4, "to": 5],
      ])
  }
}
