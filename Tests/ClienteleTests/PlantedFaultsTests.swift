import Foundation
import Testing

/// `check` on a folder in which every kind of fault was planted once.
@Suite struct PlantedFaultsTests {
  /// File and line, then what is said in English and in French; `prompts/seasons.yaml` is spelled out where it is named.
  private static let faults: [(place: String, en: String, fr: String)] = [
    (
      "profile.json:11", "business.hours is not what belongs there (number).",
      "business.hours ne contient pas ce qu’il faut (un nombre)."
    ),
    (
      "prompts/anchored.yaml:2",
      "YAML’s & and * are not read here. Write the value out, or quote the text if it begins like that.",
      "Les & et * de YAML ne sont pas lus ici. Écrivez la valeur, ou mettez le texte entre guillemets."
    ),
    (
      "prompts/broken.yaml:3",
      """
      This is not YAML (did not find expected ',' or '}') in what begins on line 2. Look at the indentation, and quote \
      texts that hold a colon.
      """,
      """
      Ce n’est pas du YAML (did not find expected ',' or '}') dans ce qui commence à la ligne 2. Voyez le retrait ; un \
      texte avec deux-points veut des guillemets.
      """
    ),
    (
      "prompts/form.yaml:6", "ask has no words in fr. Add fr: with the text.",
      "ask n’a pas de texte en fr. Ajoutez fr: suivi du texte."
    ),
    (
      "prompts/form.yaml:11", "type should be row, because for: picks among the items of a row.",
      "type devrait être row, car for: choisit parmi les éléments d’un row."
    ),
    (
      "prompts/seasons.yaml:9", "There is no card “strategic-positionning”. Did you mean strategic-positioning?",
      "Il n’y a pas de fiche « strategic-positionning ». Vouliez-vous dire strategic-positioning ?"
    ),
    (
      "prompts/seasons.yaml:15", "No question has the key seasons.quit. Did you mean seasons.quiet?",
      "Aucune question ne porte la clé seasons.quit. Vouliez-vous dire seasons.quiet ?"
    ),
    (
      "prompts/seasons.yaml:21", "“winter” is never an answer to seasons.quiet. Known here: summer or never.",
      "« winter » n’est jamais une réponse à seasons.quiet. Attendu ici : summer ou never."
    ),
    (
      "prompts/seasons.yaml:25",
      "seasons.plan is taken already (FOLDER/prompts/seasons.yaml:13). Give one of the two another name.",
      "seasons.plan est déjà pris (FOLDER/prompts/seasons.yaml:13). Donnez un autre nom à l’un des deux."
    ),
    (
      "prompts/seasons.yaml:32", "seasons.plan is not answered with a number, so this comparison never holds.",
      "On ne répond pas à seasons.plan par un nombre : cette comparaison n’est jamais vraie."
    ),
    (
      "prompts/seasons.yaml:38", "seasons.rest is never asked, whatever is answered before. Look at its condition.",
      "seasons.rest n’est jamais demandé, quelles que soient les réponses. Revoyez sa condition."
    ),
    (
      "prompts/seasons.yaml:47",
      "Nothing fills {seasons.holiday} here. Name a question asked earlier. Did you mean seasons.away?",
      "Rien ne remplit {seasons.holiday} ici. Nommez une question posée avant. Vouliez-vous dire seasons.away ?"
    ),
    (
      "prompts/seasons.yaml:53", "No question has the key statement.neeed. Did you mean statement.need?",
      "Aucune question ne porte la clé statement.neeed. Vouliez-vous dire statement.need ?"
    ),
    ("knowledge/rules/form.yaml:2", "reason is missing. Add it.", "reason manque. Ajoutez cette ligne."),
    (
      "knowledge/rules/meaning.yaml:4",
      "“chosen.urgensy” is neither a fact nor the key of an answer. Did you mean chosen.urgency?",
      "« chosen.urgensy » n’est ni un fait ni la clé d’une réponse. Vouliez-vous dire chosen.urgency ?"
    ),
    (
      "knowledge/rules/meaning.yaml:15", "There is no card “nitche”. Did you mean niche?",
      "Il n’y a pas de fiche « nitche ». Vouliez-vous dire niche ?"
    ),
    (
      "knowledge/rules/meaning.yaml:21", "There is no command “exprot”. Did you mean export?",
      "Il n’y a pas de commande « exprot ». Vouliez-vous dire export ?"
    ),
    (
      "knowledge/rules/meaning.yaml:23",
      "quiet-month is taken already (FOLDER/knowledge/rules/meaning.yaml:2). Give one of the two another name.",
      "quiet-month est déjà pris (FOLDER/knowledge/rules/meaning.yaml:2). Donnez un autre nom à l’un des deux."
    ),
    (
      "knowledge/cards/linked.en.md:6", "There is no card “saying-noo”. Did you mean saying-no?",
      "Il n’y a pas de fiche « saying-noo ». Vouliez-vous dire saying-no ?"
    ),
    (
      "knowledge/cards/lonely.fr.md", "lonely.en.md is missing: a card exists in both languages. Write it too.",
      "lonely.en.md manque : une fiche existe dans les deux langues. Écrivez-la aussi."
    ),
    ("knowledge/cards/unsourced.en.md:2", "source is missing. Add it.", "source manque. Ajoutez cette ligne."),
  ]

  @Test(arguments: ["en", "fr"])
  func eachIsNamedAndNothingElse(language: String) throws {
    let workshop = try Workshop(language)
    try FileManager.default.copyItem(
      atPath: Business.tests + "/Fixtures/planted", toPath: workshop.folder.path + "/planted")
    let outcome = try workshop.run("check", "planted")
    let expected = Self.faults.map { fault in
      let said = language == "fr" ? " : \(fault.fr)" : ": \(fault.en)"
      return "planted/\(fault.place)\(said)".replacing("FOLDER", with: "planted")
    }
    #expect(outcome.code == 65)
    #expect(outcome.output.plainLines == expected)
  }
}

extension String {
  /// Its lines with plain spaces for those that do not break.
  fileprivate var plainLines: [String] {
    let plain = map { $0 != "\n" && $0.isWhitespace ? " " : $0 }
    return String(plain).split(separator: "\n").map(String.init)
  }
}
