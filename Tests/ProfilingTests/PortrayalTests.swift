import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What the portrait's questions add to an ideal client.
@Suite struct PortrayalTests {
  private static let tree: JSON = [
    "segments": [
      [
        "name": "bakeries", "served": 2, "geographic": "within forty minutes of Lyon",
        "demographic": "two to six people.",
        "psychographic": "they show you the oven first", "behavioural": "they order on Mondays",
        "trigger": "the controller stopped at night", "decider": "the baker, her husband has to agree",
        "paid": "about 900 a year", "dealBreakers": "no deposit",
      ]
    ],
    "niche": ["segment": "bakeries"],
  ]

  private func ideal(_ tree: JSON = tree, notes: [Path: Note] = [:]) throws -> IdealClient {
    try #require(IdealClient(Workshop.answers(tree, notes: notes), language: .en))
  }

  @Test func everyAnswerHasItsPlace() throws {
    let ideal = try ideal()
    #expect(ideal.portrait[.en] == "Bakeries. They show you the oven first.")
    #expect(
      ideal.traits.map { $0[.en] } == [
        "Familiar ground: you have served 2 so far.", "Where: within forty minutes of Lyon.",
        "Plain facts: two to six people.", "How they buy: they order on Mondays.",
        "What they pay today: about 900 a year.",
      ])
    #expect(
      ideal.traits.dropFirst().map { $0[.fr] } == [
        "Où\u{A0}: within forty minutes of Lyon.", "Faits vérifiables\u{A0}: two to six people.",
        "Leur façon d’acheter\u{A0}: they order on Mondays.",
        "Ce que ces clients paient aujourd’hui\u{A0}: about 900 a year.",
      ])
    #expect(
      ideal.mustHave.map { $0[.en] } == [
        "It has just happened: the controller stopped at night.",
        "You talk to whoever decides: the baker, her husband has to agree.",
      ])
    #expect(
      ideal.mustHave.map { $0[.fr] } == [
        "Cela vient d’arriver\u{A0}: the controller stopped at night.",
        "Vous parlez à qui décide\u{A0}: the baker, her husband has to agree.",
      ])
    #expect(ideal.redFlags.map { $0[.en] } == ["No deposit."])
    #expect(ideal.terms == nil)
    #expect(ideal.from.contains("segments[0].trigger"))
  }

  @Test(arguments: [
    (
      "small", "minimum", "Small volumes: a minimum order.", "Petits volumes\u{A0}: un minimum de commande."
    ),
    (
      "small", "partner", "Small volumes: through a partner or a distributor.",
      "Petits volumes\u{A0}: par un partenaire ou un distributeur."
    ),
    (
      "small", "separate-offer", "Small volumes: a separate offer with its own prices.",
      "Petits volumes\u{A0}: une offre à part, avec ses propres prix."
    ),
    (
      "small", "none", "Small volumes, on the same terms as everyone: see that each order pays.",
      "Petits volumes, aux mêmes conditions que tous\u{A0}: veillez à ce que chaque commande rapporte."
    ),
    (
      "small", nil, "Small volumes: still to decide, a minimum order, a partner or a separate offer.",
      "Petits volumes\u{A0}: reste à choisir entre un minimum de commande, un partenaire et une offre à part."
    ),
    ("medium", nil, "Medium volumes: your usual terms.", "Volumes moyens\u{A0}: vos conditions habituelles."),
    (
      "large", nil, "Large volumes: put delivery and payment in writing before the first order.",
      "Gros volumes\u{A0}: mettez livraison et paiement par écrit avant la première commande."
    ),
  ])
  func theTermsFollowFromTheVolume(volume: String, arrangement: String?, english: String, french: String) throws {
    var tree = Self.tree
    tree[path: "segments[0].volume"] = .string(volume)
    tree[path: "segments[0].arrangement"] = arrangement.map { .string($0) }
    let ideal = try ideal(tree)
    #expect(ideal.terms?[.en] == english)
    #expect(ideal.terms?[.fr] == french)
    #expect(IdealClientExplanation(ideal).lines(.en).suffix(2) == ["On these terms:", "  - \(english)"])
  }

  /// Served, urgency, five ratings, four parts of the statement, nine of the portrait: nine of twenty are known.
  @Test func theCoverageCountsWhatIsKnown() throws {
    #expect(try ideal().coverage == 9.0 / 20)
    let notes: [Path: Note] = ["segments[0].volume": Note(status: .notApplicable)]
    #expect(try ideal(notes: notes).coverage == 9.0 / 19)
    var tree = Self.tree
    tree[path: "segments[0].volume"] = "small"
    #expect(try ideal(tree).coverage == 10.0 / 21)
    #expect(try ideal().status == .insufficient)
    tree[path: "segments[0].ratings"] = ["enjoy": 3, "profit": 3, "ease": 3]
    #expect(try ideal(tree).status == .scored)
  }
}
