import Foundation
import Testing
import Trees

/// `advise`, and where else its findings are met.
@Suite struct AdviceTests {
  private static func business(_ name: String) throws -> Workshop {
    try #require(Business.all.first { $0.description == name }).workshop()
  }

  @Test func theFirstThreeAreSaidWithWhyAndWhatNext() throws {
    let workshop = try Self.business("industrial-maintenance.en")
    #expect(try workshop.run("advise").output.hasSuffix("To learn more: learn weights-and-stability\n\n"))
    try workshop.run("answer", "contrast.worstSegment", "cheese dairies")
    let outcome = try workshop.run("advise")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("What could change your choice\n\n- It is close. "))
    #expect(
      outcome.output.contains(
        """
        - On the other four criteria round-the-clock factories would come first, but you rated them impossible to reach \
        today.
          Why it matters: An obstacle with a name can be removed, by a permit, a partner or an introduction. \
        “Impossible” cannot.
          Ask yourself: What single obstacle keeps you from them, and who do you know that has got past it?
          To learn more: learn likely-clients
        """))
    #expect(outcome.output.components(separatedBy: "To learn more").count == 4)
    #expect(outcome.output.hasSuffix("1 more: advise --all shows it.\n"))
  }

  @Test func frenchIsSpokenToTheFrench() throws {
    let workshop = try Self.business("industrial-maintenance.fr")
    try workshop.run("answer", "contrast.worstSegment", "fromageries")
    let output = try workshop.run("advise").output.flat
    #expect(output.hasPrefix("Ce qui pourrait changer votre choix - C’est serré. "))
    #expect(
      output.contains(
        """
        - Sur les quatre autres critères, les usines en trois-huit seraient en tête, mais vous les jugez impossibles à \
        joindre aujourd’hui. Pourquoi : Un obstacle qui a un nom peut se lever : une autorisation, un partenaire, une \
        recommandation. « Impossible », non. À vous demander : Quel est le seul obstacle qui vous en sépare, et qui \
        connaissez-vous qui l’a déjà franchi ? Pour en savoir plus : learn likely-clients
        """))
    #expect(output.hasSuffix("Encore un constat : advise --all le montre."))
    #expect(try workshop.run("advise", "--all").output.contains("Ce qui ne va pas ensemble"))
  }

  @Test func theJSONHasAllAndIsWhatTheProfileKeeps() throws {
    let workshop = try Self.business("industrial-maintenance.en")
    let advice = try workshop.run("advise", "--json").json
    #expect(advice.array?.count == 3)
    #expect(advice[0]?.object?.keys.sorted() == ["because", "card", "id", "next", "reason", "says", "severity"])
    #expect(try workshop.profile()["conclusions"]?["advice"] == advice)
    #expect(try workshop.run("show", "--json").json["conclusions"]?["advice"] == advice)
  }

  @Test(arguments: [
    (
      "en", "It is too early for advice: interview goes on with the questions.\n",
      """
      Nothing to point out: your answers hold together. Look again after your next conversation with a client.

      """
    ),
    (
      "fr", "Il est trop tôt pour un conseil : interview reprend les questions.\n",
      "Rien à signaler : vos réponses s’accordent. Revenez après votre prochaine conversation avec un client.\n"
    ),
  ])
  func thereIsNotAlwaysSomethingToSay(language: String, early: String, nothing: String) throws {
    let begun = try Workshop.begun(language)
    #expect(try begun.run("advise").output.flat == early.flat)
    #expect(try begun.run("advise", "--json").output == "[]\n")
    #expect(try Self.business("drinks-wholesaler.\(language)").run("advise").output.flat == nothing.flat)
  }

  @Test func anAnswerThatSettlesItTakesTheFindingAway() throws {
    let workshop = try Self.business("industrial-maintenance.en")
    let ids = { try workshop.run("advise", "--json").json.array?.compactMap { $0["id"]?.string } ?? [] }
    #expect(try ids().contains("favourite-elsewhere") == false)
    try workshop.run("answer", "contrast.bestSegment", "machine shops")
    #expect(try ids().contains("favourite-elsewhere"))
    try workshop.run("answer", "contrast.bestSegment", "cheese dairies")
    #expect(try ids().contains("favourite-elsewhere") == false)
  }

  private static let question = "Why this one comes first, and how firmly"

  @Test func askNamesTheFindingOfItsCard() throws {
    let workshop = try Self.business("industrial-maintenance.en")
    let said = try workshop.run("advise", "--json").json.array?.first { $0["card"] == "weights-and-stability" }
    let says = try #require(said?["says"]?.string)
    #expect(try workshop.run("ask", Self.question).output.flat.contains("In your profile: \(says)"))
    let json = try workshop.run("ask", Self.question, "--json").json
    #expect(json["findings"]?.array?.contains { $0["says"] == said?["says"] } == true)
    let other = try Self.business("drinks-wholesaler.en")
    #expect(try other.run("ask", Self.question).output.contains("In your profile") == false)
    #expect(try other.run("ask", Self.question, "--json").json["findings"] == nil)
    #expect(try Workshop().run("ask", Self.question).code == 0)
  }
}

/// Rules of one's own.
@Suite struct OwnRulesTests {
  private static let rule = """
    rules:
      - id: excluded-would-lead
        severity: note
        when: compromise.isExcluded is yes
        says: {en: "{Compromise.dream}: call Marie.", fr: "{Compromise.dream} : appelez Marie."}
        reason: {en: She knows the door., fr: Elle connaît la porte.}
        next: {command: show ranking}
        card: likely-clients

    """

  @Test func theyTakeThePlaceOfThoseWithTheirId() throws {
    let workshop = try #require(Business.all.first { $0.description == "industrial-maintenance.en" }).workshop()
    try workshop.put(Self.rule, "home/knowledge/rules/coach.yaml")
    let advice = try workshop.run("advise", "--json").json.array ?? []
    let own = advice.filter { $0["id"] == "excluded-would-lead" }
    #expect(own.map { $0["says"] } == ["Round-the-clock factories: call Marie."])
    #expect(own.map { $0["severity"] } == ["note"])
    #expect(try workshop.run("check").code == 0)
  }

  @Test func aFaultyOneIsNamedAndStopsNothingElse() throws {
    let workshop = try Workshop.begun()
    try workshop.put(
      Self.rule.replacing("card: likely-clients", with: "card: marie"), "home/knowledge/rules/coach.yaml")
    let outcome = try workshop.run("check")
    #expect(outcome.code == 65)
    #expect(outcome.output.squeezed.contains("home/knowledge/rules/coach.yaml:8:Thereisnocard“marie”."), "\(outcome)")
    #expect(try workshop.run("answer", "business.offer", "beer").code == 0)
  }

  @Test func aFolderIsCheckedWithAllItHolds() throws {
    let workshop = try Workshop()
    try workshop.put(Self.rule, "coach/rules/a.yaml")
    try workshop.put(Self.rule.replacing("yes", with: "maybe"), "coach/deep/b.yaml")
    try workshop.put("id: c\ntitle: {en: C, fr: C}\n", "coach/prompts/c.yaml")
    try workshop.put("---\ntitle: A\n---\n", "coach/cards/a.en.md")
    try workshop.put("{", "coach/profile.json")
    try workshop.put("not for us", "coach/notes.txt")
    let outcome = try workshop.run("check", "coach")
    #expect(outcome.code == 65)
    let faulty = Set(
      outcome.output.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) })
    #expect(faulty == ["coach/deep/b.yaml", "coach/prompts/c.yaml", "coach/cards/a.en.md", "coach/profile.json"])
    #expect(outcome.output.contains("coach/deep/b.yaml:4: “maybe” is never an answer to compromise.isExcluded."))
    #expect(try workshop.run("check", "coach/rules").code == 0)
  }
}
