import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct NicheExplanationTests {
  private func lines(_ answers: Answers, _ language: Language) throws -> [String] {
    let niche = try #require(Niche(answers, name: "Tide", language: language))
    return NicheExplanation(niche, answers: answers).lines(language)
  }

  private func lines(_ file: String) throws -> [String] {
    let business = try Business(file)
    return try lines(business.answers, business.language)
  }

  @Test func theConsultant() throws {
    let english = try lines("accessibility-consultant.en")
    #expect(english.count == 3)
    #expect(english[0].hasPrefix("You know how HR software vendors lose public tenders"))
    #expect(english[1] == "It rests on your own experience: you have served 1 of them.")
    #expect(
      english[2] == """
        Drawn from your answers: business.voice, niche.segment, niche.enjoy, niche.profit, niche.reach, \
        niche.expertise, statement.variant, statement.sentence, statement.audience, statement.need, \
        statement.outcome, statement.alternative, statement.expertise, statement.proof.
        """)
    let french = try lines("accessibility-consultant.fr")
    #expect(french[0].hasPrefix("Vous voyez les éditeurs de logiciels RH qui perdent des appels d'offres"))
    #expect(french[1] == "Cela repose sur votre expérience\u{A0}: vous avez déjà servi 1 de ces clients.")
    #expect(french[2].hasPrefix("Tiré de vos réponses\u{A0}: business.voice, niche.segment, niche.enjoy, "))
  }

  @Test func theWholesaler() throws {
    #expect(
      try lines("drinks-wholesaler.en") == [
        "We help country wedding venues serve cold drinks until the last dance, and we buy back every crate left full.",
        "It rests on your own experience: you have served 9 of them.",
        """
        Drawn from your answers: business.voice, niche.segment, niche.profit, niche.ease, statement.variant, \
        statement.sentence, statement.audience, statement.need, statement.outcome, statement.alternative, \
        statement.expertise, statement.proof.
        """,
      ])
    #expect(
      try lines("drinks-wholesaler.fr")[0] == """
        Nous aidons les domaines de mariage à servir frais jusqu'à la dernière danse, et nous reprenons chaque caisse \
        restée pleine.
        """)
  }

  @Test func theWorkshop() throws {
    #expect(
      try lines("industrial-maintenance.en").prefix(2) == [
        "We help cheese dairies get through the season without losing a vat.",
        "It rests on your own experience: you have served 4 of them.",
      ])
    #expect(
      try lines("industrial-maintenance.fr").prefix(2) == [
        "Nous aidons les fromageries à passer la saison sans perdre une seule cuve.",
        "Cela repose sur votre expérience\u{A0}: vous avez déjà servi 4 de ces clients.",
      ])
  }

  private static let begun: JSON = [
    "segments": [["name": "bars", "served": 0], ["name": "inns", "served": 3]], "niche": ["segment": "bars"],
    "statement": ["audience": "bars", "outcome": "open on Sundays", "need": "run dry"],
  ]

  @Test func whatIsMissingAndGuessedIsSaid() throws {
    let answers = Workshop.answers(Self.begun)
    #expect(
      try lines(answers, .en) == [
        "Not said yet: how they manage today, what you bring and your proof.",
        "All of it is still a guess: ask two or three of them.",
        "Drawn from your answers: niche.segment, statement.audience, statement.need, statement.outcome.",
      ])
    #expect(
      try lines(answers, .fr).prefix(2) == [
        "Pas encore dit\u{A0}: leur solution d’aujourd’hui, ce que vous apportez et votre preuve.",
        "Tout cela reste à vérifier\u{A0}: interrogez deux ou trois de ces clients.",
      ])
  }

  @Test func onlyWhatIsStillAGuessIsNamed() throws {
    var answers = Workshop.answers(Self.begun)
    answers.setEvidence(.interviews, at: "statement.need")
    #expect(try lines(answers, .en)[1] == "Still a guess: whom you help and what changes for them.")
    #expect(try lines(answers, .fr)[1] == "Reste à vérifier\u{A0}: qui vous aidez et ce qui change grâce à vous.")
  }

  @Test(arguments: [
    (Evidence.experience, "It rests on your own experience.", "Cela repose sur votre expérience."),
    (.figures, "It rests on figures.", "Cela repose sur des chiffres."),
    (
      .interviews, "It rests on what these clients told you.", "Cela repose sur ce que ces clients vous ont dit."
    ),
  ])
  func evidenceSetByHandIsSaid(evidence: Evidence, english: String, french: String) throws {
    var answers = Workshop.answers(Self.begun)
    for slot in [Slot.audience, .need, .outcome] { answers.setEvidence(evidence, at: slot.key) }
    #expect(try lines(answers, .en)[1] == english)
    #expect(try lines(answers, .fr)[1] == french)
  }

  @Test func withNothingButASegmentTheGapsAreSaid() throws {
    let answers = Workshop.answers(["segments": [["name": "bars"]], "niche": ["segment": "bars"]])
    #expect(
      try lines(answers, .en) == [
        """
        Not said yet: whom you help, what they need, what changes for them, how they manage today, what you bring and \
        your proof.
        """,
        "Drawn from your answers: niche.segment.",
      ])
  }
}
