import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct MatrixExplanationTests {
  private static let tree: JSON = [
    "segments": [
      ["name": "bars", "strengths": ["expertise": 4], "attractiveness": ["turnover": 3, "competition": 2]],
      [
        "name": "cheese dairies",
        "strengths": [
          "expertise": 5, "brand": 2, "range": 4, "relationship": 3, "prices": 5, "deadlines": 4, "salesforce": 4,
        ],
        "attractiveness": ["opportunities": 4, "constraints": 3, "turnover": 5, "profitability": 4, "competition": 2],
      ],
      [
        "name": "Inns",
        "strengths": ["expertise": 2, "brand": 2, "range": 2, "relationship": 2, "prices": 2],
        "attractiveness": ["opportunities": 1, "constraints": 1, "turnover": 1, "profitability": 3],
      ],
    ]
  ]

  private func lines(_ language: Language, notes: [Path: Note] = [:]) throws -> [String] {
    MatrixExplanation(try #require(Matrix(Workshop.answers(Self.tree, notes: notes)))).lines(language)
  }

  @Test func inEnglish() throws {
    #expect(
      try lines(.en) == [
        "- cheese dairies: invest. Put your time here.",
        """
           Your strengths: 71.4 of 100, high. Lifted most by knowledge of their trade and prices that hold (5 of 5), \
        least by a known name (2 of 5).
        """,
        "   Their appeal: 65 of 100, medium. Lifted most by turnover (5 of 5), least by few competitors (2 of 5).",
        "- Inns: leave. Look for no new ones, and let go kindly of those you have.",
        "   Your strengths: 25 of 100, low.",
        """
           Their appeal: 12.5 of 100, low. Lifted most by profit (3 of 5), least by openings, free hands and turnover \
        (1 of 5).
        """,
        "- bars: no place in the matrix yet.",
        """
           Your strengths: 1 of 7 rated, 5 needed. Still open: a known name, an offer that fits, the relationship, \
        prices that hold, deadlines kept and the means to sell.
        """,
        "   Their appeal: 2 of 5 rated, 4 needed. Still open: openings, free hands and profit.",
      ])
  }

  @Test func inFrench() throws {
    let lines = try lines(.fr)
    #expect(lines[0] == "- cheese dairies\u{A0}: investir. C’est là qu’il faut mettre votre temps.")
    #expect(
      lines[1] == """
           Vos forces\u{A0}: 71,4 sur 100, niveau élevé. Au plus haut\u{A0}: la connaissance de leur métier et la \
        tenue des prix (5 sur 5)\u{202F}; au plus bas\u{A0}: votre notoriété (2 sur 5).
        """)
    #expect(lines[3] == "- Inns\u{A0}: se retirer. N’en cherchez plus, et quittez en bons termes ceux que vous avez.")
    #expect(lines[4] == "   Vos forces\u{A0}: 25 sur 100, niveau faible.")
    #expect(lines[6] == "- bars\u{A0}: pas encore de place dans la matrice.")
    #expect(
      lines[8] == """
           Leur attrait\u{A0}: 2 sur 5 notés, il en faut 4. Reste à noter\u{A0}: les occasions, la liberté d’agir et \
        la rentabilité.
        """)
  }

  @Test func whatDoesNotApplyIsSaid() throws {
    let notes = Aspect.attractiveness.map { ($0.key(of: 0), Note(status: .notApplicable)) }
    var tree = Self.tree
    tree[path: "segments[0].attractiveness"] = nil
    let matrix = try #require(Matrix(Workshop.answers(tree, notes: Dictionary(uniqueKeysWithValues: notes))))
    #expect(MatrixExplanation(matrix).lines(.en).last == "   Their appeal: nothing of it applies.")
    #expect(MatrixExplanation(matrix).lines(.fr).last == "   Leur attrait\u{A0}: rien ne s’y applique.")
  }
}
