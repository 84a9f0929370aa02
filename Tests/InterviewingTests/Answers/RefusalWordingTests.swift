import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct RefusalWordingTests {
  private static let options = [Text(en: "businesses", fr: "entreprises"), Text(en: "both", fr: "les deux")]

  @Test(arguments: [
    (
      Refusal.missing, "An answer is needed here. If you do not know it, answer ?",
      "Il faut une réponse ici. Si vous ne la connaissez pas, tapez « ? »."
    ),
    (
      .notARating("7"), "“7” is not a rating. Give a whole number from 1 to 5.",
      "« 7 » n’est pas une note. Donnez un nombre entier de 1 à 5."
    ),
    (
      .notANumber("many"), "“many” is not a number. Write it in digits, like 1,500 or 12.5.",
      "« many » n’est pas un nombre. Écrivez-le en chiffres, comme 1 500 ou 12,5."
    ),
    (
      .above("12000", most: 10_000), "“12000” is out of range. It must be at most 10,000.",
      "« 12000 » est hors limites. Il faut au plus 10 000."
    ),
    (
      .notAnOption("pigs", options: options),
      "“pigs” is not one of the choices. Answer by number or by word: businesses or both.",
      "« pigs » n’est pas dans la liste. Répondez par un numéro ou par un mot : entreprises ou les deux."
    ),
    (
      .notAnOption("pigs", options: []), "“pigs” cannot be chosen: there is nothing to choose from yet.",
      "« pigs » ne peut pas être choisi : il n’y a encore rien à choisir."
    ),
    (
      .ambiguous("b", matches: options), "“b” could be “businesses” or “both”. Type a little more of the one you mean.",
      "« b » peut être « entreprises » ou « les deux ». Tapez-en un peu plus."
    ),
    (
      .rowLength(got: 1, items: ["bars", "cafés"]),
      "1 value for 2 names. Give one for each, ? where you do not know: bars and cafés.",
      "1 valeur pour 2 noms. Donnez-en une pour chacun, ? si vous ne savez pas : bars et cafés."
    ),
    (
      .inRow(.notARating("7"), item: "bars"), "“bars”: “7” is not a rating. Give a whole number from 1 to 5.",
      "« bars » : « 7 » n’est pas une note. Donnez un nombre entier de 1 à 5."
    ),
    (
      .ambiguousDate("05/11/2026"), "“05/11/2026” can be read in two ways. Write the year first, like 2026-11-21.",
      "« 05/11/2026 » peut se lire de deux façons. Écrivez l’année d’abord : 2026-11-21."
    ),
    (
      .tooFew(got: 1, least: 2), "1 is not enough. Give at least 2, separated by commas.",
      "1, ce n’est pas assez. Donnez-en au moins 2, séparés par des virgules."
    ),
    (
      .noSuchItem("segments", count: 3), "Say which one, counted from 0: segments[0] to segments[2].",
      "Dites lequel, en comptant à partir de 0 : segments[0] à segments[2]."
    ),
  ])
  func bothLanguages(refusal: Refusal, en: String, fr: String) {
    #expect(refusal.message[.en] == en)
    #expect(refusal.message[.fr].plainSpaces == fr)
  }

  @Test func aLongTextIsCutShort() {
    let message = Refusal.notANumber(String(repeating: "abc\n", count: 1000)).message[.en]
    #expect(message.count < 140)
    #expect(!message.contains("\n"))
  }

  @Test func faultsOfAFileNameTheKeyFirst() {
    let unknown = AnswerFault(
      key: "busines.offer", problem: .unknownKey(nearest: "business.offer"), mark: Mark(line: 3, column: 1))
    #expect(unknown.message[.en] == "busines.offer: No question has this key. Did you mean business.offer?")
    #expect(
      unknown.message[.fr].plainSpaces
        == "busines.offer : Aucune question ne porte cette clé. Vouliez-vous dire business.offer ?")
    let dotted = AnswerFault(key: "business.offer", problem: .unknownKey(nearest: "business.offer"), mark: nil)
    #expect(
      dotted.message[.en] == "business.offer: Answers are written as keys inside each other, like business: {offer: …}."
    )
    let list = AnswerFault(key: "", problem: .notAMapping, mark: Mark(line: 1, column: 1))
    #expect(list.message[.en].hasPrefix("Answers are written as keys"))
  }
}

extension String {
  /// With plain spaces where French typography has others.
  var plainSpaces: String { String(map { $0 == Typography.noBreak || $0 == Typography.narrow ? " " : $0 }) }
}
