import Language
import Portfolio
import Testing

@Suite struct ClientExplanationTests {
  private func lines(_ index: Int, _ language: Language, of conclusions: PortfolioConclusions? = nil) throws -> [String]
  {
    try #require(ClientExplanation(conclusions ?? Workshop.conclusions(), client: index, currency: "EUR"))
      .lines(language)
  }

  /// Ease: 1 of 5 is 0 and 6 days late 90, 45 together. Weights 0.339732, 0.214732 and 0.054315 are known, 0.608780 in
  /// all: 55.8 %, 35.3 % and 8.9 %. Places: 4.5 of 6, 3.5 of 5, 0.5 of 1. 41.85 + 24.69 + 4.46 = 71.
  /// Effort: 800 ÷ 12 = 66.67 pays for a call, 13.33, not for a visit, 160.
  @Test func everyVariableItsScaleAndItsShare() throws {
    #expect(
      try lines(1, .en) == [
        "Agency: class B, profitable but demanding.",
        "Revenue: €2,000, 19.05% of the total; among those who make the first 80%.",
        """
        Profit: €800, 40% of revenue, before the cost to serve. Profitable begins at 33%, the rate of your whole \
        portfolio.
        """,
        "Ease: 45 of 100, the mean of 2 signs. Easy begins at 50.",
        "   Your own rating: 1 of 5. On the scale (1 of 5: 0, 5 of 5: 100) that makes 0; it adds 0.",
        "   Days beyond terms: 6 days. On the scale (60 days: 0, 0 days: 100) that makes 90; it adds 45.",
        "Value: 71 of 100, rank 2 of 6; 61% of the formula is known.",
        "   What they buy today: place 75 of 100 among your clients, weight 55.8%; it adds 41.9.",
        "   The margin they leave: place 70 of 100 among your clients, weight 35.3%; it adds 24.7.",
        "   How well they pay: place 50 of 100 among your clients, weight 8.9%; it adds 4.5.",
        "Payment: 6 days late on average, so the risk is medium. Terms: payment within 14 days.",
        "Effort: a call each quarter, 0.33 h a month. The margin is €66.67 a month, an hour costs €40.",
        "Volume: large.",
      ])
  }

  @Test func theSameInFrench() throws {
    let expected = [
      "Agency : classe B, rentable mais exigeant.",
      "Chiffre d’affaires : 2 000 €, 19,05 % du total ; parmi ceux qui font les premiers 80 %.",
      """
      Rentabilité : 800 €, soit 40 % du chiffre d’affaires, avant le coût du service. Rentable : à partir de 33 %, le \
      taux de tout votre portefeuille.
      """,
      "Facilité : 45 sur 100, moyenne de 2 signes. Facile : à partir de 50.",
      "   Votre propre note : 1 sur 5. Sur l’échelle (1 sur 5 : 0, 5 sur 5 : 100), cela fait 0 ; apport : 0.",
      "   Retard de paiement : 6 jours. Sur l’échelle (60 jours : 0, 0 jour : 100), cela fait 90 ; apport : 45.",
      "Valeur : 71 sur 100, rang 2 sur 6 ; part connue de la formule : 61 %.",
      "   Ses achats d’aujourd’hui : place 75 sur 100 parmi vos clients, poids 55,8 % ; apport : 41,9.",
      "   La marge qu’il laisse : place 70 sur 100 parmi vos clients, poids 35,3 % ; apport : 24,7.",
      "   Sa façon de payer : place 50 sur 100 parmi vos clients, poids 8,9 % ; apport : 4,5.",
      "Paiement : 6 jours de retard en moyenne, donc un risque moyen. Conditions : paiement à 14 jours.",
      "Effort : un appel par trimestre, 0,33 h par mois. La marge est de 66,67 € par mois, une heure coûte 40 €.",
      "Volume : gros.",
    ]
    #expect(try lines(1, .fr).map(\.plainSpaces) == expected)
  }

  /// By revenue at place (0 + 1.5) of 6; the farm, as large, has its margin as well: 25 and 40 weigh to 30.8.
  @Test func whatIsUnknownIsSaid() throws {
    let museum = try lines(4, .en, of: Workshop.conclusions { $0.hours = nil })
    #expect(
      museum.first == "Museum: no class yet. Profit is unknown: it takes revenue, and a direct cost or a margin.")
    #expect(museum.contains("Your hours are not shared out yet; still missing: your hours per month."))
    #expect(
      museum.contains("Value: 25 of 100, rank 5 of 6; 34% of the formula is known. That is little: take it with care."))
    #expect(!museum.contains { $0.hasPrefix("Payment") || $0.hasPrefix("Profit:") })
    let french = try lines(4, .fr).map(\.plainSpaces)
    #expect(
      french.first == """
        Museum : pas encore de classe. La rentabilité est inconnue : il faut le chiffre d’affaires, et un coût direct ou \
        une marge.
        """)
    #expect(french.contains("Effort : à distance, 0,25 h par mois ; la marge est inconnue."))
  }

  @Test func nothingAtAllIsUnknownThroughout() throws {
    let nothing = PortfolioConclusions(Portfolio([client("Nobody")]))
    #expect(
      try lines(0, .en, of: nothing) == [
        "Nobody: no class yet. Profit and ease are unknown.", "Revenue: unknown.", "Ease: unknown.", "Value: unknown.",
        "Your hours are not shared out yet; still missing: your hours per month, what an hour costs you and the margin of a client.",
      ])
    #expect(ClientExplanation(nothing, client: 1, currency: "EUR") == nil)
  }

  /// Choir sells little, is easy, and its one order of 1,000 is the median or more: no minimum would change it.
  @Test func aSmallClientIsKeptInAWayThatPays() throws {
    let conclusions = Workshop.conclusions { $0.cuts = .init(small: 1500, large: 5000) }
    #expect(
      try lines(2, .en, of: conclusions).last == "Volume: small. What fits: an offer of its own for small volumes.")
    #expect(
      try lines(3, .fr, of: conclusions).last?.plainSpaces
        == "Volume : petit. Ce qui convient : un partenaire ou un distributeur.")
  }

  @Test func namesFromFilesAreMadeVisible() throws {
    let nothing = PortfolioConclusions(Portfolio([client("Evil\u{1B}[2J")]))
    #expect(try lines(0, .en, of: nothing)[0].hasPrefix("Evil<U+001B>[2J: no class yet."))
  }
}

extension String {
  /// With ordinary spaces, as they are typed here.
  var plainSpaces: String { String(map { "\u{A0}\u{202F}\u{2009}".contains($0) ? " " : $0 }) }
}
