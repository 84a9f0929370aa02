import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct FitTests {
  /// Nothing is known of the segment but its name: six general questions.
  static let bare: JSON = [
    "segments": [["name": "bars"], ["name": "inns"]], "niche": ["segment": "bars"], "business": ["voice": "i"],
  ]

  static let full: JSON = [
    "segments": [
      [
        "name": "bars", "decider": "the owner", "paid": "900 a year", "dealBreakers": "no deposit", "volume": "small",
        "arrangement": "partner",
      ],
      ["name": "inns"],
    ],
    "contrast": ["best": "the Crown", "worst": "one that haggled"],
    "niche": ["segment": "bars"], "business": ["voice": "we"],
    "statement": ["need": "They run dry on Saturdays."],
  ]

  static func fit(_ tree: JSON = bare, _ replies: [Fit.Reply] = []) throws -> Fit {
    var fit = try #require(Fit(Workshop.answers(tree), of: "Dupont", language: .en))
    fit.replies = replies
    return fit
  }

  @Test func withoutChosenSegmentThereIsNothingToCompareWith() {
    var tree = Self.full
    tree[path: "niche.segment"] = nil
    #expect(Fit(Workshop.answers(tree), of: "Dupont", language: .en) == nil)
  }

  @Test func thereAreAlwaysSix() throws {
    #expect(try Self.fit().questions.map(\.topic) == [.need, .decider, .budget, .warning, .order, .payment])
    #expect(try Self.fit(Self.full).questions.map(\.topic) == [.need, .decider, .budget, .warning, .order, .payment])
    var tree = Self.full
    tree[path: "segments[0].volume"] = "medium"
    #expect(try Self.fit(tree).questions.map(\.topic) == [.need, .decider, .budget, .warning, .likeness, .payment])
    #expect(try Self.fit(tree).questions[4].from == ["contrast.best", "contrast.worst"])
    // Whoever is asked about as a warning is not asked about twice.
    tree[path: "segments[0].dealBreakers"] = nil
    #expect(try Self.fit(tree).questions[3].from == ["contrast.worst"])
    #expect(try Self.fit(tree).questions[4].from == ["contrast.best"])
  }

  @Test func onlyToARedFlagANoIsFavourable() throws {
    #expect(try Self.fit().questions.map(\.favourable) == [true, true, true, false, true, true])
  }

  @Test func theAnswersStandInTheQuestions() throws {
    let asks = try Self.fit(Self.full).questions.map { $0.ask }
    #expect(
      asks.map { $0[.en] } == [
        "“They run dry on Saturdays.” Is that true of Dupont?",
        "You noted who decides: “The owner.” Is that whom you talk to at Dupont?",
        "You noted what such clients pay today: “900 a year.” Can Dupont pay your price?",
        "You would say no to this: “No deposit.” Do you see it at Dupont?",
        "Bars buy little at a time. Is the order from Dupont large enough to pay for your hours?",
        "As far as you know, does Dupont pay on the agreed day?",
      ])
    #expect(
      asks.map { $0[.fr].map { $0.isWhitespace ? " " : String($0) }.joined() } == [
        "Des clients qui run dry on Saturdays : est-ce le cas chez Dupont ?",
        "Vous avez noté qui décide : « The owner. » Est-ce bien à cette personne que vous parlez chez Dupont ?",
        "Vous avez noté ce que ces clients paient aujourd’hui : « 900 a year. » Est-ce que Dupont peut payer votre prix ?",
        "Vous diriez non à ceci : « No deposit. » Le voyez-vous chez Dupont ?",
        "Les bars achètent peu à la fois. Chez Dupont, la commande suffit-elle à payer vos heures ?",
        "À votre connaissance, est-ce que Dupont paie le jour convenu ?",
      ])
  }

  @Test(
    arguments: [
      ([.yes, .yes, .yes, .no, .yes, .yes], .go, []),
      ([.yes, .yes, .yes, .no, .yes, .no], .terms, [.deposit]),
      ([.yes, .no, .yes, .no, .yes, .yes], .terms, [.oneDecider]),
      // A second doubt: the deposit becomes payment in advance.
      ([.yes, .yes, .yes, .no, .no, .no], .terms, [.minimum, .advance]),
      ([.yes, .no, .yes, .no, .no, .no], .terms, [.oneDecider, .minimum, .advance]),
      // What is not there cannot be mended by terms.
      ([.no, .yes, .yes, .no, .yes, .no], .no, []),
      ([.yes, .yes, .no, .no, .yes, .yes], .no, []),
      ([.yes, .yes, .yes, .yes, .yes, .yes], .no, []),
      // Not known is never a no.
      ([.unknown, .unknown, .yes, .unknown, .unknown, .unknown], .go, []),
      ([.unknown, .no, .unknown, .no, .yes, .yes], .terms, [.oneDecider]),
      ([.unknown, .yes, .unknown, .unknown, .yes, .no], nil, []),
      ([.unknown, .unknown, .unknown, .unknown, .unknown, .unknown], nil, []),
    ] as [([Fit.Reply], Fit.Verdict?, [FitTerm])])
  func theRule(_ replies: [Fit.Reply], _ verdict: Fit.Verdict?, _ terms: [FitTerm]) throws {
    let fit = try Self.fit(Self.bare, replies)
    #expect(fit.verdict == verdict)
    #expect(fit.terms == terms)
    #expect(fit.open.count == replies.count { $0 == .unknown })
  }

  @Test(arguments: [("minimum", FitTerm.minimum), ("partner", .partner), ("separate-offer", .separateOffer)])
  func aSmallOrderAsksForItsArrangement(_ arrangement: String, _ term: FitTerm) throws {
    var tree = Self.full
    tree[path: "segments[0].arrangement"] = .string(arrangement)
    #expect(try Self.fit(tree, [.yes, .yes, .yes, .no, .no, .yes]).terms == [term])
    tree[path: "segments[0].arrangement"] = "none"
    #expect(try Self.fit(tree, [.yes, .yes, .yes, .no, .no, .yes]).terms == [.minimum])
  }

  @Test func theVerdictIsExplained() throws {
    let fit = try Self.fit(Self.full, [.yes, .unknown, .yes, .no, .no, .no])
    #expect(
      fit.explanation(.en) == [
        "Go, with these terms: a partner or distributor who serves them and payment in advance.",
        "  - The order does not pay for your hours.",
        "  - They do not pay on the agreed day.",
        "Ask before you quote:",
        "  - “Who decides, and who has to agree?”",
        """
        Asked because of your answers: statement.need, segments[0].decider, segments[0].paid, \
        segments[0].dealBreakers, segments[0].volume, segments[0].arrangement.
        """,
      ])
    let refused = try Self.fit(Self.bare, [.no, .unknown, .yes, .no, .no, .yes])
    #expect(
      refused.explanation(.fr) == [
        "Dites non, avec tact.", "  - Le besoin n’est pas là.",
        """
        Avec ces réponses, les questions vous ressembleraient davantage\u{A0}: statement.need, segments[0].decider, \
        segments[0].paid, segments[0].dealBreakers, contrast.worst, segments[0].volume.
        """,
      ])
    let good = try Self.fit(Self.bare, [.yes, .yes, .unknown, .no, .yes, .yes])
    #expect(good.explanation(.en).prefix(2) == ["Go.", "5 of 6 answers speak for Dupont, none against."])
    #expect(
      good.explanation(.fr).prefix(2) == ["Allez-y.", "5 réponses parlent pour Dupont, sur 6\u{202F}; aucune contre."])
    let nothing = try Self.fit(Self.bare, Array(repeating: .unknown, count: 6))
    #expect(nothing.explanation(.fr)[0] == "Trop tôt pour le dire\u{A0}: demandez d’abord.")
    #expect(nothing.explanation(.en)[0] == "Too early to say: ask first.")
  }
}
