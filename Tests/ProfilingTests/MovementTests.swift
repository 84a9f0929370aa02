import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct MovementTests {
  /// Three kinds of clients: with these points for profit, and 3 for all else unless said otherwise.
  private static func tree(bars: Int = 2, inns: Int = 5, shops: Int = 2) -> JSON {
    let segment = { (name: String, profit: Int) -> JSON in
      [
        "name": .string(name),
        "ratings": ["enjoy": 3, "profit": .integer(profit), "ease": 3, "reach": 3, "expertise": 3],
      ]
    }
    return [
      "business": ["voice": "we"],
      "objective": ["priorities": ["profit", "ease", "reach", "expertise", "enjoy"]],
      "segments": [segment("bars", bars), segment("inns", inns), segment("shops", shops)],
      "niche": ["segment": "inns"], "statement": ["audience": "inns", "outcome": "open", "variant": 1],
    ]
  }

  private func moved(_ old: JSON, _ new: JSON, _ language: Language = .en) -> [String] {
    let conclude = { (tree: JSON) in
      Conclusions(Workshop.answers(tree), name: "Tide", language: language, openQuestions: [])
    }
    return Movement.between(conclude(old), conclude(new)).map { $0[language] }
  }

  private func changed(_ key: Path, to value: JSON?, in tree: JSON = tree()) -> JSON {
    var tree = tree
    tree[path: key] = value
    return tree
  }

  @Test func nothingIsSaidWhereNothingMoved() {
    #expect(moved(Self.tree(), Self.tree()) == [])
    #expect(moved(Self.tree(), changed("segments[2].ratings.enjoy", to: 2)) == [])
  }

  @Test func nothingIsSaidOfWhatDidNotExistYet() {
    #expect(moved([:], Self.tree()) == [])
    #expect(moved(changed("objective", to: nil), Self.tree()) == [])
    #expect(moved(changed("niche", to: nil), Self.tree()) == [])
    #expect(moved(changed("statement", to: nil), Self.tree()) == [])
  }

  @Test func aNewLeaderIsNamedWithTheScores() {
    let new = Self.tree(bars: 5, inns: 2)
    #expect(moved(Self.tree(), new) == ["Bars (72.8 of 100) take the lead from inns (38.6 of 100)."])
    #expect(
      moved(Self.tree(), new, .fr)
        == ["Les bars (72,8 sur 100) passent en tête et délogent les inns (38,6 sur 100)."])
  }

  @Test func aLeaderThatIsLeftOutHasNoScore() {
    let new = changed("segments[1].ratings.reach", to: 1, in: Self.tree(bars: 4))
    #expect(
      moved(Self.tree(bars: 4), new) == [
        "Bars (61.4 of 100) take the lead from inns.",
        "It is close now: a single point could change who comes first.",
        "Inns are left out now: impossible to reach today.",
      ])
    #expect(
      moved(Self.tree(bars: 4), new, .fr) == [
        "Les bars (61,4 sur 100) passent en tête et délogent les inns.",
        "C’est serré maintenant\u{A0}: un seul point peut changer la première place.",
        "Les inns sortent du classement\u{A0}: impossibles à joindre aujourd’hui.",
      ])
  }

  @Test func aTieComesAndGoes() {
    let level = Self.tree(bars: 5)
    #expect(
      moved(Self.tree(), level) == ["Bars and inns are now level at the top, with 72.8 of 100: the choice is yours."])
    #expect(
      moved(Self.tree(), level, .fr)
        == ["Les bars et les inns sont maintenant à égalité en tête, avec 72,8 sur 100\u{A0}: à vous de choisir."])
    #expect(
      moved(level, Self.tree()) == [
        "No longer level: inns come first, with 72.8 of 100.",
        "The first place is clear now: no single point would put anybody else ahead.",
      ])
    #expect(
      moved(level, Self.tree(), .fr) == [
        "L’égalité est rompue\u{A0}: les inns passent en tête, avec 72,8 sur 100.",
        "La première place est nette maintenant\u{A0}: un point de plus ou de moins n’y changerait rien.",
      ])
  }

  /// At 4 for profit bars can only draw level; with 4 for ease too, one point puts them ahead.
  @Test func theVerdictMayMoveAlone() {
    #expect(moved(Self.tree(), Self.tree(bars: 4)) == [])
    let close = changed("segments[0].ratings.ease", to: 4, in: Self.tree(bars: 4))
    #expect(
      moved(Self.tree(), close) == ["It is close now: a single point could change who comes first."])
    #expect(
      moved(Self.tree(), close, .fr)
        == ["C’est serré maintenant\u{A0}: un seul point peut changer la première place."])
    #expect(
      moved(close, Self.tree())
        == ["The first place is clear now: no single point would put anybody else ahead."])
  }

  @Test func whoIsLeftOutAndWhoIsBackIsNamed() {
    var out = changed("segments[0].ratings.reach", to: 1)
    out = changed("segments[2].ratings.reach", to: 1, in: out)
    #expect(moved(Self.tree(), out) == ["Bars and shops are left out now: impossible to reach today."])
    #expect(moved(out, Self.tree()) == ["Bars and shops are no longer left out."])
    #expect(moved(out, Self.tree(), .fr) == ["Les bars et les shops ne sont plus hors classement."])
  }

  @Test func anotherSegmentAndAnotherSentence() {
    var new = changed("niche.segment", to: "bars")
    new = changed("statement.audience", to: "bars", in: new)
    #expect(
      moved(Self.tree(), new) == [
        "Your niche is now written for bars.", "Your sentence now reads: We help bars open.",
      ])
    #expect(
      moved(Self.tree(), new, .fr) == [
        "Votre niche s’écrit désormais pour les bars.", "Votre phrase devient\u{A0}: Nous aidons les bars à open.",
      ])
    #expect(moved(Self.tree(), changed("statement.outcome", to: nil)) == ["Your sentence is incomplete again."])
  }

  @Test func threeLinesAtMostTheMostImportantFirst() {
    var new = Self.tree(bars: 4, inns: 2)
    new = changed("segments[2].ratings.reach", to: 1, in: new)
    new = changed("niche.segment", to: "bars", in: new)
    new = changed("statement.audience", to: "bars", in: new)
    #expect(
      moved(Self.tree(), new) == [
        "Bars (61.4 of 100) take the lead from inns (38.6 of 100).",
        "Your niche is now written for bars.",
        "Shops are left out now: impossible to reach today.",
      ])
  }

  @Test func nobodyLeftToRank() {
    var new = Self.tree()
    for index in 0..<3 { new[path: Path(components: [.key("segments"), .index(index), .key("ratings")])] = nil }
    #expect(moved(Self.tree(), new) == ["Nobody can be ranked any more: too many answers are missing."])
    #expect(
      moved(Self.tree(), new, .fr) == ["Plus personne ne peut être classé\u{A0}: il manque trop de réponses."])
  }

  @Test func aCorrectedNameTakesNoLead() {
    #expect(moved(Self.tree(), changed("segments[1].name", to: "innns")) == [])
  }
}
