import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct FitLetterTests {
  private func letter(_ tree: JSON, _ replies: [Fit.Reply]) throws -> FitLetter? {
    FitLetter(try FitTests.fit(tree, replies), Workshop.answers(tree), from: "Atelier Nord")
  }

  @Test func aYesAndADoubtNeedNone() throws {
    #expect(try letter(FitTests.bare, [.yes, .yes, .yes, .no, .yes, .yes]) == nil)
    #expect(try letter(FitTests.bare, Array(repeating: .unknown, count: 6)) == nil)
  }

  @Test func aKindNoInFull() throws {
    let letter = try #require(try letter(FitTests.bare, [.yes, .yes, .yes, .yes, .yes, .no]))
    #expect(
      letter.text(.en) == """
        Hello,

        Thank you for thinking of me, and for your time. I have given it some thought, and as things stand I am not \
        the right choice for what you have in mind.

        [Name of a colleague] may well suit you better. Shall I put you in touch?

        I wish you every success with it.

        Atelier Nord
        """)
  }

  @Test func conditionsInFullInFrench() throws {
    let letter = try #require(try letter(FitTests.full, [.yes, .no, .yes, .no, .yes, .yes]))
    #expect(
      letter.text(.fr) == """
        Bonjour,

        Merci pour votre demande\u{A0}: nous nous en chargerons avec plaisir.

        Pour que tout se passe bien de part et d’autre, voici ce que nous vous proposons\u{A0}:
        - une personne de votre côté qui décide, nommée par écrit

        Si cela ne vous convient pas, dites-le-nous\u{A0}: nous pouvons vous proposer [une offre réduite, une autre \
        date ou un confrère].

        Atelier Nord
        """)
  }

  @Test(
    arguments: [
      (
        [.no, .yes, .yes, .no, .yes, .yes], "Should things change on your side, write to us",
        "Si votre situation évolue"
      ),
      ([.no, .yes, .no, .no, .yes, .yes], "If a smaller start is of use to you, we can", "Si un début plus modeste"),
      (
        [.no, .yes, .no, .yes, .yes, .yes], "[Name of a colleague] may well suit", "[Nom d’un confrère] vous conviendra"
      ),
    ] as [([Fit.Reply], String, String)])
  func theAlternativeFollowsWhatDecided(_ replies: [Fit.Reply], _ english: String, _ french: String) throws {
    let letter = try #require(try letter(FitTests.full, replies))
    #expect(letter.text(.en).contains("\n\n" + english))
    #expect(letter.text(.fr).contains("\n\n" + french))
  }

  /// Neither the warning signs nor anybody of the user's other clients.
  @Test func nobodyIsBlamedOrNamed() throws {
    for replies in [[.no, .no, .no, .yes, .no, .no], [.yes, .no, .yes, .no, .no, .no]] as [[Fit.Reply]] {
      let text = try #require(try letter(FitTests.full, replies)).text(.en)
      for word in ["haggled", "Crown", "deposit.", "Dupont", "pay on"] { #expect(!text.contains(word)) }
    }
  }
}
