import Foundation
import Testing

/// A command that cannot be obeyed gets a sentence and an exit code, and changes nothing.
@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let words: [String]
    let code: Int32
    let sentence: String

    init(_ words: String..., gives code: Int32, _ sentence: String) {
      self.words = words
      self.code = code
      self.sentence = sentence
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  private func expect(_ problem: Case, language: String) throws {
    let workshop = try Workshop.begun(language)
    let before = try workshop.tree()
    let outcome = try workshop.run([Workshop.program] + problem.words)
    #expect(outcome.code == problem.code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.flat == problem.sentence)
    #expect(try workshop.tree() == before)
  }

  @Test(arguments: english) func itIsSaidInEnglish(problem: Case) throws { try expect(problem, language: "en") }

  @Test(arguments: french) func itIsSaidInFrench(problem: Case) throws { try expect(problem, language: "fr") }

  private static let english = [
    Case("show", "--profile", "Sud", gives: 66, "There is no profile “Sud”. There is “Atelier Nord”."),
    Case("open", "Sud", gives: 66, "There is no profile “Sud”. There is “Atelier Nord”."),
    Case(
      "new", "atelier  nord", gives: 73,
      "The name “atelier nord” is taken: choose another, or open that profile with open."),
    Case("new", " ", gives: 73, "A profile needs a name."),
    Case("new", "Sud", "--language", "de", gives: 64, "There is no language “de”: choose en or fr."),
    Case(
      "new", "Sud", "--currency", "euros", gives: 64,
      "“euros” is no currency code: three letters, such as EUR or CHF."),
    Case("new", gives: 64, "It is written: new NAME [--language en|fr] [--currency EUR]"),
    Case(
      "interview", "--answers", "nowhere.yaml", "--no-input", gives: 66,
      "nowhere.yaml: there is no such file or folder."),
    Case("interview", "--answers", ".", "--no-input", gives: 66, ".: it is a folder."),
    Case(
      "interview", "nich", gives: 64,
      """
      There is no questionnaire “nich”: choose start, objective, niche, statement, dilemma, portrait, ambition, \
      positioning, market, listening, value, portfolio, relationship, dilemma-again or review.
      """),
    Case(
      "show", "rankings", gives: 64,
      "There is no part “rankings”: choose answers, ranking, ideal, niche, questions, segment, matrix, market, portfolio or client."
    ),
    Case("show", "segment", "cafés", gives: 66, "There is no segment “cafés”: choose bars, inns or clubs."),
    Case("show", "ranking", "bars", gives: 64, "It is written: show [PART [NAME]] [--objective KIND] [--json]"),
    Case(
      "show", "--jsno", gives: 64,
      "show has no option --jsno. Did you mean --json? It is written: show [PART [NAME]] [--objective KIND] [--json]"),
    Case("export", "--format", "pdf", gives: 64, "There is no format “pdf”: choose md, html or json."),
    Case(
      "export", "poster", gives: 64, "There is no part “poster”: choose summary, profile, guide, letters or clients."),
    Case("export", "--output", "no/where.md", gives: 73, "no/where.md: there is no such file or folder."),
    Case("restore", "9", gives: 66, "There is no revision 9: they go from 1 to 1."),
    Case("trash", "restore", "Sud", gives: 66, "There is no “Sud” in the trash: trash list shows what is there."),
    Case("check", "nowhere.yaml", gives: 66, "nowhere.yaml: there is no such file or folder."),
    Case("shwo", gives: 64, "“shwo” is no command. Did you mean show?"),
    Case("help", "shwo", gives: 64, "“shwo” is no command. Did you mean show?"),
    Case(
      "answer", "business.ofer", "x", gives: 65, "There is no question “business.ofer”. Did you mean business.offer?"),
    Case(
      "answer", "business.offer", gives: 65,
      "business.offer: An answer is needed here. If you do not know it, answer ?"),
    Case("answer", "business.hours", "-3", gives: 65, "business.hours: “-3” is out of range. It must be at least 0."),
    Case(
      "answer", "segments[].urgency", "1", "2", gives: 65,
      "segments[].urgency: 2 values for 3 names. Give one for each, ? where you do not know: bars, inns and clubs."),
    Case(
      "answer", "segments[].urgency", "1 2 3 4", gives: 65,
      "segments[].urgency: 4 values for 3 names. Give one for each, ? where you do not know: bars, inns and clubs."),
    Case(
      "answer", "segments[].urgency", "1 2 7", gives: 65,
      "segments[].urgency: “clubs”: “7” is not a rating. Give a whole number from 1 to 5."),
    Case(
      "answer", "segments[3].urgency", "1", gives: 65,
      "segments[3].urgency: Say which one, counted from 0: segments[0] to segments[2]."),
    Case(
      "answer", "segments[].name", "bars, inns, Bars", gives: 65,
      "segments[].name: “Bars” is there twice. Once is enough."),
    Case(
      "answer", "segments[].name", "bars", gives: 65,
      "segments[].name: 1 is not enough. Give at least 2, separated by commas."),
  ]

  private static let french = [
    Case("show", "--profile", "Sud", gives: 66, "Il n’y a pas de profil « Sud ». Il y a « Atelier Nord »."),
    Case(
      "new", "Atelier Nord", gives: 73,
      "Le nom « Atelier Nord » est déjà pris : choisissez-en un autre, ou ouvrez ce profil avec open."),
    Case("new", "", gives: 73, "Il faut un nom pour le profil."),
    Case("new", "Sud", "--language", "de", gives: 64, "Il n’y a pas de langue « de » : choisissez en ou fr."),
    Case(
      "new", "Sud", "--currency", "eur", gives: 64,
      "« eur » n’est pas un code de devise : trois lettres, comme EUR ou CHF."),
    Case(
      "interview", "--answers", "nulle-part.yaml", "--no-input", gives: 66,
      "nulle-part.yaml : ce fichier ou dossier n’existe pas."),
    Case("export", "--format", "pdf", gives: 64, "Il n’y a pas de format « pdf » : choisissez md, html ou json."),
    Case("shwo", gives: 64, "« shwo » n’est pas une commande. Vouliez-vous dire show ?"),
    Case(
      "remove", gives: 64, "Cela s’écrit : remove NOM"),
    Case(
      "answer", "segments[].urgency", "1 2 7", gives: 65,
      "segments[].urgency : « clubs » : « 7 » n’est pas une note. Donnez un nombre entier de 1 à 5."),
    Case(
      "answer", "segments[].name", "bars", gives: 65,
      "segments[].name : 1, ce n’est pas assez. Donnez-en au moins 2, séparés par des virgules."),
    Case(
      "restore", "9", gives: 66, "Il n’y a pas de version 9 : la plus ancienne est la 1, la dernière la 1."),
  ]

  @Test func thereMayBeNothingToChooseFrom() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Nord")
    let outcome = try workshop.run("show", "segment", "bars")
    #expect(outcome.code == 66)
    #expect(!outcome.errors.contains("choose ."))
  }

  @Test func severalProfilesAreNamedInThePlural() throws {
    let workshop = try Workshop.begun()
    try workshop.run("new", "Sud")
    let outcome = try workshop.run("open", "Ouest")
    #expect(outcome.errors.flat == "There is no profile “Ouest”. There are “Atelier Nord” and “Sud”.")
  }
}
