import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct ConversationsTests {
  /// Bakeries are chosen and served, bars are neither.
  private func answers(_ verdicts: [String], about segment: String = "bakeries", notes: [Path: Note] = [:]) -> Answers {
    Workshop.answers(
      [
        "segments": [["name": "bakeries", "served": 4, "urgency": 3], ["name": "bars", "served": 0]],
        "niche": ["segment": "bakeries", "enjoy": "Warm rooms."],
        "statement": ["audience": "bakeries", "need": "run dry", "proof": "Ask them."],
        "interviews": .array(verdicts.map { ["segment": .string(segment), "verdict": .string($0)] }),
      ], notes: notes)
  }

  @Test(arguments: [
    ([], Evidence.experience), (["supports"], .interviews), (["supports", "supports", "contradicts"], .interviews),
    (["supports", "contradicts"], .guess), (["contradicts"], .guess), (["contradicts", "unclear", "supports"], .guess),
    (["unclear", "unclear"], .experience), (["supports", "unclear", "unclear"], .interviews),
  ])
  func conversationsRaiseOrLower(verdicts: [String], evidence: Evidence) {
    let answers = answers(verdicts)
    let keys: [Path] = [
      "segments[0].urgency", "segments[0].ratings.enjoy", "statement.need", "niche.enjoy", "market.prospects",
    ]
    for key in keys { #expect(answers.evidence(of: key) == evidence, "\(key)") }
  }

  @Test func whatOneBringsOneselfIsNotForClientsToConfirm() {
    for verdict in ["supports", "contradicts"] {
      let answers = answers([verdict])
      for key in ["statement.proof", "statement.expertise", "contrast.best", "contrast.worst"] as [Path] {
        #expect(answers.evidence(of: key) == .experience, "\(key)")
      }
    }
  }

  @Test func aConversationCountsForItsOwnSegmentOnly() {
    let answers = answers(["supports"], about: "bars")
    #expect(answers.evidence(of: "segments[1].urgency") == .interviews)
    #expect(answers.evidence(of: "segments[0].urgency") == .experience)
    #expect(answers.evidence(of: "statement.need") == .experience)
    #expect(self.answers(["supports"], about: "taverns").evidence(of: "segments[0].urgency") == .experience)
  }

  @Test func whatWasSetByHandWins() {
    let notes: [Path: Note] = ["statement.need": Note(status: .answered, evidence: .figures)]
    for verdict in ["supports", "contradicts"] {
      #expect(answers([verdict], notes: notes).evidence(of: "statement.need") == .figures)
    }
  }

  private func summary(_ verdicts: [String], _ language: Language) throws -> [String] {
    let answers = answers(verdicts)
    let niche = try #require(Niche(answers, name: "Tide", language: language))
    return NicheExplanation(niche, answers: answers).lines(language)
  }

  @Test(arguments: [
    (
      ["supports", "supports", "unclear"], "2 of 3 conversations support it.",
      "2 conversations sur 3 la confirment."
    ),
    (
      ["supports", "contradicts"],
      "1 of 2 conversations supports it and 1 contradicts it. Look again before you build on it.",
      "1 conversation sur 2 la confirme et 1 la contredit. Regardez-y de plus près avant d’aller plus loin."
    ),
    (
      ["contradicts", "contradicts", "unclear"],
      "2 of 3 conversations contradict it. Look again before you build on it.",
      "2 conversations sur 3 la contredisent. Regardez-y de plus près avant d’aller plus loin."
    ),
    (
      ["unclear", "unclear"],
      "None of your 2 conversations settles it: next time, ask what they did about it last time.",
      """
      Aucune de vos 2 conversations ne tranche\u{A0}: la prochaine fois, demandez comment on s’y est pris la dernière \
      fois.
      """
    ),
    (
      ["supports"], "The one conversation you noted supports it.",
      "La seule conversation que vous avez notée la confirme."
    ),
    (
      ["contradicts"], "The one conversation you noted contradicts it. Look again before you build on it.",
      "La seule conversation que vous avez notée la contredit. Regardez-y de plus près avant d’aller plus loin."
    ),
    (
      ["unclear"], "The one conversation you noted settles nothing yet.",
      "La seule conversation que vous avez notée ne tranche pas encore."
    ),
  ])
  func theNicheSaysWhatWasHeard(verdicts: [String], english: String, french: String) throws {
    #expect(try summary(verdicts, .en)[2] == english)
    #expect(try summary(verdicts, .fr)[2] == french)
  }

  @Test func aContradictedNicheIsAGuessAgain() throws {
    #expect(try summary([], .en)[1] == "It rests on your own experience: you have served 4 of them.")
    #expect(try summary(["contradicts"], .en)[1] == "Still a guess: whom you help and what they need.")
    let json = Conclusions(answers(["contradicts"]), name: "Tide", language: .en, openQuestions: []).json(.en)
    #expect(json["niche"]?["evidence"] == "guess")
    #expect(json["niche"]?["assumptions"] == ["statement.audience", "statement.need"])
  }

  @Test func aSupportedNicheRestsOnConversationsApartFromItsProof() throws {
    let niche = try #require(Niche(answers(["supports"]), name: "Tide", language: .en))
    #expect(niche.evidence == .experience)
    #expect(niche.assumptions == [])
  }
}
