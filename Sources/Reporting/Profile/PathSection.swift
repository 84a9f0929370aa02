import Interviewing
import Language
import Profiling

/// What has been asked so far, and what comes next.
struct PathSection {
  let subject: Subject

  var section: Section? {
    let stages = subject.profile.settlement(subject.catalogue).stages(subject.answers)
    let next = PathProgress(subject.catalogue, stages).next
    let steps = zip(subject.catalogue.questionnaires, stages).filter { !$0.0.questions.isEmpty }
    let titles = [Text(en: "Step", fr: "Étape"), Text(en: "State", fr: "État")]
    let rows = steps.map { step, stage -> [Table.Cell] in
      let note = step.id == next ? subject.say(en: "next", fr: "à suivre") : nil
      return [
        Table.Cell(subject.say(step.title), note: note),
        Table.Cell(subject.say(state(step, stage))),
      ]
    }
    return Section(
      .path, subject.say(en: "The path so far", fr: "Le chemin parcouru"),
      [.table(Table(columns: titles.map { Table.Column(title: subject.say($0), isNumber: false) }, rows: rows))])
  }

  private func state(_ step: Questionnaire, _ stage: Stage) -> Text {
    if !stage.isBegun, step.id == "portfolio", subject.profile.portfolio != nil {
      return Text(
        en: "clients read from a file, questions still to come", fr: "clients lus dans un fichier, questions à venir")
    }
    guard stage.isBegun else { return Text(en: "still to come", fr: "à venir") }
    guard stage.untouched > 0 else { return Text(en: "done", fr: "fait") }
    return Text(
      en: "done, \(Language.en.count(stage.untouched, .question, .questions)) passed over",
      fr: "fait, \(Language.fr.count(stage.untouched, .question, .questions)) de côté")
  }
}

extension Text {
  fileprivate static let question = Text(en: "question", fr: "question")
  fileprivate static let questions = Text(en: "questions", fr: "questions")
}
