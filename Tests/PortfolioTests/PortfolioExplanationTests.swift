import Language
import Portfolio
import Testing

@Suite struct PortfolioExplanationTests {
  /// 6,000, 2,000 and 1,000 reach 8,400 of 10,500 together; the three of 500 follow, all alike. The index is
  /// (36 + 4 + 1 + 3 × 0.25) ÷ 110.25 = 0.378685, like 2.6 clients. Profits 2,400, 800, 100, 100 and −100: the peak is
  /// 3,400, 103 % of 3,300. Visits 4 h, a call 0.33, four remote 1: 5.3 of 20.
  @Test func allOfItInWords() {
    #expect(
      PortfolioExplanation(Workshop.conclusions().summary, currency: "EUR").lines(.en) == [
        "6 clients, revenue €10,500 in 12 months.",
        "Who makes the revenue: the first 80%: 3 clients; the next 15%: 3 clients; the last 5%: 0 clients.",
        """
        The largest makes 57.1%, the three largest 85.7%, the ten largest 100%; that is like 2.6 clients of equal size. \
        You depend on very few.
        """,
        "Profit of 5 clients together: €3,300, before the cost to serve.",
        "The peak: €3,400, 103% of that, with 4 clients. What follows takes €100 back: 1 client.",
        "A, profitable and easy: 1 client.", "B, profitable but demanding: 1 client.",
        "C, easy but hardly profitable: 2 clients.", "D, neither profitable nor easy: 1 client.",
        "No class: 1 client. Profit is unknown: it takes revenue, and a direct cost or a margin.",
        "Payment risk: low 0, medium 1, high 0.",
        "Worth most to you: Bakery, Agency and Choir (without an objective, revenue counts most).",
        "Hours a month: 5.3 taken of 20, 14.7 left.",
        "Volume: 0 small (under €500 a year), 4 medium, 2 large (from €2,000).",
        "What A clients have in common cannot be told yet: it takes ten classified clients of one kind.",
      ])
  }

  @Test func theSameInFrench() {
    let expected = [
      "6 clients, chiffre d’affaires de 10 500 € en 12 mois.",
      """
      Qui fait le chiffre d’affaires : les premiers 80 % : 3 clients ; les 15 % suivants : 3 clients ; les derniers 5 % : \
      0 client.
      """,
      """
      Le plus gros fait 57,1 %, les trois plus gros 85,7 %, les dix plus gros 100 % ; cela revient à 2,6 clients de même \
      taille. Vous dépendez de très peu de clients.
      """,
      "Rentabilité de 5 clients ensemble : 3 300 €, avant le coût du service.",
      "Le sommet : 3 400 €, soit 103 % de ce total, avec 4 clients. La suite en reprend 100 € : 1 client.",
      "A, rentables et faciles : 1 client.", "B, rentables mais exigeants : 1 client.",
      "C, faciles mais peu rentables : 2 clients.", "D, ni rentables ni faciles : 1 client.",
      """
      Sans classe : 1 client. La rentabilité est inconnue : il faut le chiffre d’affaires, et un coût direct ou une marge.
      """,
      "Risque de paiement : faible 0, moyen 1, élevé 0.",
      "Ceux qui valent le plus : Bakery, Agency et Choir (sans objectif, les achats comptent le plus).",
      "Heures par mois : 5,3 prises sur 20, reste 14,7.",
      "Volume : petits, 0 (moins de 500 € par an) ; moyens, 4 ; gros, 2 (à partir de 2 000 €).",
      "Impossible encore de dire ce que les clients A ont en commun : il en faut dix classés d’un même genre.",
    ]
    #expect(
      PortfolioExplanation(Workshop.conclusions().summary, currency: "EUR").lines(.fr).map(\.plainSpaces) == expected)
  }

  /// Nobody is classified, so nothing is said about what A clients have in common.
  @Test func withRevenueOnlyTheReasonIsSaid() {
    let clients = [900, 50, 50].map { client("", revenue: $0) }
    let lines = PortfolioExplanation(PortfolioConclusions(Portfolio(clients)).summary, currency: "EUR").lines(.en)
    #expect(lines[0] == "3 clients, revenue €1,000 in 12 months (assumed: the file does not tell).")
    #expect(lines.contains("No class: 3 clients. Profit and ease are unknown."))
    #expect(!lines.contains { $0.hasPrefix("A,") || $0.hasPrefix("Profit of") || $0.contains("in common") })
  }

  private func lines(_ revenues: [Double]) -> [String] {
    let clients = revenues.map { client("", revenue: $0) }
    return PortfolioExplanation(PortfolioConclusions(Portfolio(clients)).summary, currency: "EUR").lines(.en)
  }

  /// 25 and fifteen times 5: an index of 0.1, like ten clients. Of 90 and 10: 0.82, like 1.2 clients.
  @Test func oneLargeClientIsNotFewClients() {
    let one = lines([25] + Array(repeating: 5, count: 15))[2]
    #expect(one.hasSuffix("that is like 10 clients of equal size. One alone makes more than 20%: it would be missed."))
    #expect(lines([90, 10])[2].hasSuffix("that is like 1.2 clients of equal size. You depend on very few."))
    #expect(lines([5])[2].hasSuffix("that is like 1 client of equal size. You depend on very few."))
    #expect(lines(Array(repeating: 5, count: 5))[2].hasSuffix("that is like 5 clients of equal size."))
  }

  /// Of the last only the days late are known: the best there are, and yet nobody can say what it is worth.
  @Test func whoIsJudgedByLittleIsNotNamedBesideOthers() {
    var clients = (1...4).map { client("\($0)", revenue: Double(100 * $0), cost: 10) }
    for place in clients.indices { clients[place].daysLate = 5 }
    var stranger = client("Stranger")
    stranger.daysLate = 0
    let conclusions = PortfolioConclusions(Portfolio(clients + [stranger]))
    #expect(conclusions.value.best(1) == [4])
    let lines = PortfolioExplanation(conclusions.summary, currency: "EUR").lines(.en)
    #expect(lines.contains { $0.hasPrefix("Worth most to you: 4, 3 and 2") })
  }

  @Test func oneWithoutHoursKeepsTimeOut() {
    var clients = Workshop.clients
    for index in clients.indices.dropLast() { clients[index].hours = 3 }
    var settings = PortfolioSettings()
    settings.hourlyCost = 40
    let conclusions = PortfolioConclusions(Portfolio(clients), settings)
    #expect(
      PortfolioExplanation(conclusions.summary, currency: "EUR").lines(.en).contains(
        "Time is not counted yet: for 1 client, neither hours nor a cost to serve are known."))
    #expect(
      PortfolioExplanation(conclusions.summary, currency: "EUR").lines(.fr).map(\.plainSpaces).contains(
        "Le temps passé n’est pas encore compté : pour 1 client, on ne connaît ni heures ni coût du service."))
  }

  @Test func overloadIsSaidFirst() {
    let effort = Workshop.conclusions { $0.hours = 1 }.effort.totals
    #expect(
      effort.summary?[.en]
        == "Remote care alone takes 1.5 hours a month, and you have 1: nobody can be called or visited.")
    #expect(
      effort.summary.map { $0[.fr].plainSpaces }
        == "Le suivi à distance prend à lui seul 1,5 heure par mois, et vous en avez 1 : il ne reste ni appel ni visite."
    )
  }

  /// As in the oracle's file: 19 of 27 on the coast, 28 of 90 in all.
  @Test func whatSetsAClientsApart() throws {
    let explanation = PortfolioExplanation(try Fixture.conclusions("whole").summary, currency: "EUR").revenues
    #expect(
      explanation.suffix(1).map { $0[.en] } == [
        """
        More A clients than elsewhere: region “coast”, 70% (between 45% and 87%, chance allowed for) against 31% overall.
        """
      ])
    #expect(
      explanation.suffix(1).map { $0[.fr].plainSpaces } == [
        """
        Plus de clients A qu’ailleurs : région « coast », 70 % (entre 45 % et 87 %, part du hasard comprise) contre 31 % \
        sur l’ensemble.
        """
      ])
  }
}
