import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What each questionnaire changed, in one line, read in both languages.
@Suite struct EffectTests {
  private static let begun: JSON = [
    "objective": ["kind": "margin"],
    "segments": [["name": "bakeries", "served": 0], ["name": "bars", "served": 2]], "niche": ["segment": "bakeries"],
    "statement": ["audience": "bakeries"],
  ]

  private func line(of questionnaire: String, _ changes: [Path: JSON], from first: [Path: JSON] = [:]) throws -> Text {
    var tree = Self.begun
    for (key, value) in first { tree[path: key] = value }
    let before = Workshop.answers(tree)
    for (key, value) in changes { tree[path: key] = value }
    let after = Workshop.answers(tree)
    let conclude = { Conclusions($0, name: "Tide", language: .en, openQuestions: []) }
    let effect = Effect(from: before, conclude(before), to: after, conclude(after), currency: "EUR")
    return try #require(effect.line(of: questionnaire))
  }

  private func expect(_ text: Text, _ english: String, _ french: String) {
    #expect(text[.en] == english)
    #expect(text[.fr] == french)
    #expect(!english.contains("\n") && !french.contains("\n"))
  }

  @Test func thePortraitGains() throws {
    let said: [Path: JSON] = [
      "segments[0].geographic": "Lyon", "segments[0].psychographic": "they show the oven",
      "segments[0].trigger": "a letter",
      "segments[0].dealBreakers": "no deposit", "segments[0].volume": "small", "segments[0].arrangement": "minimum",
    ]
    expect(
      try line(of: "portrait", said),
      "Your ideal client gained 2 traits, 1 reason to say yes, 1 warning sign and terms for what they buy.",
      """
      Votre client idéal gagne 2 traits, 1 raison de dire oui, 1 signal d’alerte et des conditions selon les volumes.
      """)
    expect(
      try line(of: "portrait", ["segments[1].geographic": "Lille"]), "Your ideal client is as it was.",
      "Votre client idéal reste le même.")
  }

  @Test func theAmbitionIsHeldAgainstTheHours() throws {
    // 60000 / (40 · 12) = 125
    let year: [Path: JSON] = ["objective.target": 60000, "business.hours": 40]
    expect(
      try line(of: "ambition", year),
      "€60,000 a year over 40 hours a month: each hour of selling and client care must bring in €125.",
      """
      60\u{202F}000\u{A0}€ par an pour 40 heures par mois\u{A0}: chaque heure de vente et de suivi doit rapporter \
      125\u{A0}€.
      """)
    expect(
      try line(of: "ambition", year.merging(["business.hourlyCost": 45.5]) { $1 }),
      """
      €60,000 a year over 40 hours a month: each hour of selling and client care must bring in €125, and costs you \
      €45.50.
      """,
      """
      60\u{202F}000\u{A0}€ par an pour 40 heures par mois\u{A0}: chaque heure de vente et de suivi doit rapporter \
      125\u{A0}€ et vous en coûte 45,50\u{A0}€.
      """)
    expect(
      try line(of: "ambition", ["objective.target": 60000]),
      "Your ambition cannot be held against your hours yet: the hours per month are not known.",
      "Votre ambition ne peut pas encore se comparer à vos heures\u{A0}: il manque les heures par mois.")
    expect(
      try line(of: "ambition", ["business.hours": 40]),
      "Your ambition cannot be held against your hours yet: the amount per year is not known.",
      "Votre ambition ne peut pas encore se comparer à vos heures\u{A0}: il manque le montant par an.")
    expect(
      try line(of: "ambition", ["objective.target": 60000, "business.hours": 0]),
      "€60,000 a year, and no hour a month to sell and to look after clients: find some first.",
      """
      60\u{202F}000\u{A0}€ par an, et aucune heure par mois pour vendre et suivre vos clients\u{A0}: trouvez-en d’abord.
      """)
  }

  private static func rated(_ strengths: [Int], _ attractiveness: [Int]) -> [Path: JSON] {
    let cells = zip(Aspect.strengths, strengths).map { ($0.key(of: 0), JSON.integer($1)) }
    let others = zip(Aspect.attractiveness, attractiveness).map { ($0.key(of: 0), JSON.integer($1)) }
    return Dictionary(uniqueKeysWithValues: cells + others)
  }

  @Test func positioningNamesTheZone() throws {
    // 27/7 makes 71.43, 18/5 makes 65
    let ratings = Self.rated([5, 2, 4, 3, 5, 4, 4], [4, 3, 5, 4, 2])
    expect(
      try line(of: "positioning", ratings),
      "Positioning puts bakeries in the invest zone (strength 71, attractiveness 65).",
      "Votre position place les bakeries dans la zone «\u{A0}investir\u{A0}» (forces 71, attrait 65).")
    expect(
      try line(of: "positioning", [:], from: ratings), "Nothing moved in the matrix.",
      "Rien n’a bougé dans la matrice.")
    expect(
      try line(of: "positioning", Self.rated([5], [])),
      "Nobody has a place in the matrix yet: more ratings are needed.",
      "Personne n’a encore sa place dans la matrice\u{A0}: il faut plus de notes.")
  }

  private static let chain: [Path: JSON] = [
    "market.prospects": 3400, "market.reachable": 60, "market.share": 20, "market.spend": 1080,
  ]

  @Test func theMarketHasAnAmountOrLacksSomething() throws {
    expect(
      try line(of: "market", Self.chain), "This market could bring you €440,640 a year.",
      "Ce marché pourrait vous apporter 440\u{202F}640\u{A0}€ par an.")
    expect(
      try line(of: "market", Self.chain, from: ["objective.target": 500_000]),
      "This market could bring you €440,640 a year, less than your target of €500,000.",
      """
      Ce marché pourrait vous apporter 440\u{202F}640\u{A0}€ par an, moins que votre objectif de 500\u{202F}000\u{A0}€.
      """)
    expect(
      try line(of: "market", Self.chain, from: ["objective.target": 440_640]),
      "This market could bring you €440,640 a year, enough for your target of €440,640.",
      """
      Ce marché pourrait vous apporter 440\u{202F}640\u{A0}€ par an, assez pour votre objectif de 440\u{202F}640\u{A0}€.
      """)
    expect(
      try line(of: "market", [:], from: Self.chain), "The market stays at €440,640 a year.",
      "Le marché reste à 440\u{202F}640\u{A0}€ par an.")
    expect(
      try line(of: "market", ["market.prospects": 3400, "market.share": 20]),
      "No amount for this market yet. Still missing: the part you can reach and what one spends in a year.",
      """
      Pas encore de montant pour ce marché. Il manque\u{A0}: la part que vous pouvez joindre et ce qu’un client dépense \
      par an.
      """)
    expect(
      try line(of: "market", [:]), "Nothing is known of the market yet.", "On ne sait encore rien du marché.")
  }

  @Test func listeningRaisesOrLowersTheEvidence() throws {
    let held = { (verdicts: [JSON]) -> [Path: JSON] in
      ["interviews": .array(verdicts.map { ["segment": "bakeries", "verdict": $0] })]
    }
    expect(
      try line(of: "listening", held(["supports", "supports", "unclear"])),
      "Your niche rested on a guess and now rests on conversations. 2 of 3 conversations support it.",
      """
      Votre niche reposait sur une supposition, elle repose maintenant sur des conversations. 2 conversations sur 3 la \
      confirment.
      """)
    expect(
      try line(of: "listening", held(["contradicts"])),
      """
      Your niche still rests on a guess. The one conversation you noted contradicts it. Look again before you build on it.
      """,
      """
      Votre niche repose toujours sur une supposition. La seule conversation que vous avez notée la contredit. \
      Regardez-y de plus près avant d’aller plus loin.
      """)
    expect(
      try line(of: "listening", [:], from: held(["supports"])),
      "Nothing new about your niche: it rests on conversations, as before.",
      "Rien de nouveau sur votre niche\u{A0}: elle repose sur des conversations, comme avant.")
    expect(
      try line(of: "listening", ["niche.segment": "taverns"]),
      "These conversations will count once a niche is chosen.",
      "Ces conversations compteront dès qu’une niche sera choisie.")
  }

  @Test func theValueHasAnOrder() throws {
    // Margin: MAYLRPVB; volume before margin: VMAYLRPB; loyalty before price: MLAYRPVB.
    expect(
      try line(of: "value", ["value.volumeOrMargin": "volume"]),
      """
      What counts most for the value of a client is now what a client buys today, no longer the margin a client leaves.
      """,
      """
      Ce qui compte le plus dans la valeur d’un client, c’est maintenant ce qu’un client achète aujourd’hui, et non plus \
      la marge qu’un client laisse.
      """)
    expect(
      try line(of: "value", ["value.loyaltyOrPrice": "loyalty"]),
      "Still first: the margin a client leaves. Moved up: the years a client stays.",
      "Toujours en premier\u{A0}: la marge qu’un client laisse. En hausse\u{A0}: la fidélité d’un client.")
    expect(
      try line(of: "value", ["value.currentOrNew": "new"]),
      "The order stays as it was: first of all the margin a client leaves.",
      "L’ordre reste le même\u{A0}: d’abord la marge qu’un client laisse.")
    expect(
      try line(of: "value", ["objective.kind": "fame"]),
      "Without an objective nothing can be ordered: interview objective asks for it.",
      "Sans objectif, rien à mettre dans l’ordre\u{A0}: interview objective le demande.")
  }

  @Test func promisesAreCountedAndTheFirstIsNamed() throws {
    let promises: [Path: JSON] = [
      "relationship.create": "call ten bakers", "relationship.createDate": "2027-04-02",
      "relationship.maintain": "visit the mill", "relationship.maintainDate": "2027-03-01",
    ]
    expect(
      try line(of: "relationship", promises), "2 promises noted. First due, on 1 March 2027: visit the mill.",
      "C’est noté\u{A0}: 2 promesses. La première échéance, le 1er mars 2027\u{A0}: visit the mill.")
    expect(
      try line(of: "relationship", ["relationship.develop": "a second oven"]),
      "1 promise noted, none with a date yet: a promise without a day is a wish.",
      "C’est noté\u{A0}: 1 promesse, encore sans date. Une promesse sans date est un vœu.")
    expect(try line(of: "relationship", [:]), "No promise is noted yet.", "Aucune promesse notée pour l’instant.")
  }

  @Test func theDilemmaIsComparedWithItself() throws {
    expect(
      try line(of: "dilemma-again", ["dilemma.again": "depends"], from: ["dilemma.choice": "y"]),
      "You said “company Y” in the beginning, now “it depends”.",
      """
      Au début, vous disiez «\u{A0}l’entreprise Y\u{A0}»\u{202F}; maintenant, «\u{A0}cela dépend\u{A0}».
      """)
    expect(
      try line(of: "dilemma-again", ["dilemma.again": "x"], from: ["dilemma.choice": "x"]),
      "You say “company X” again, as in the beginning.",
      "Vous dites de nouveau «\u{A0}l’entreprise X\u{A0}», comme au début.")
    expect(
      try line(of: "dilemma-again", ["dilemma.again": "x"]), "The two answers cannot be compared: one is missing.",
      "Impossible de comparer les deux réponses\u{A0}: il en manque une.")
  }

  @Test func aReviewMayMoveNothing() throws {
    expect(
      try line(of: "review", [:]), "The review moved no conclusion: your niche stays with bakeries.",
      "Le bilan n’a déplacé aucune conclusion\u{A0}: votre niche reste écrite pour les bakeries.")
    expect(
      try line(of: "review", ["niche.segment": "bars"]), "After the review, your niche is written for bars.",
      "Après ce bilan, votre niche s’écrit pour les bars.")
  }

  @Test func theFirstQuestionnairesHaveNoLine() {
    let effect = Effect(
      from: Answers(), Conclusions(Answers(), name: "", language: .en, openQuestions: []), to: Answers(),
      Conclusions(Answers(), name: "", language: .en, openQuestions: []), currency: "EUR")
    for id in ["start", "objective", "niche", "statement", "dilemma", "seasons"] { #expect(effect.line(of: id) == nil) }
  }
}
