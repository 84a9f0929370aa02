import Interviewing
import Language
import Profiling
import Trees

/// What it is all for: the goal, by when, and what there is to reach it with.
struct ObjectiveSection {
  let subject: Subject

  var section: Section? {
    Section(
      .objective, subject.say(en: "The objective", fr: "L’objectif"), [.lines([goal, success, horizon, target, hours])])
  }

  private var goal: Line? {
    guard let goal = subject.answers["objective.kind"],
      let type = subject.catalogue.field("objective.kind")?.type
    else { return nil }
    return Line(AnswerText(subject.language).text(goal, type), label: subject.say(en: "The goal:", fr: "Le but :"))
  }

  private var success: Line? {
    subject.answers.text("objective.success").map {
      Line($0, label: subject.say(en: "What will be true then:", fr: "Ce qui sera vrai alors :"))
    }
  }

  private var horizon: Line? {
    subject.answers["objective.horizon"]?.double.map { months in
      let number = subject.language.number(months)
      return Line(
        subject.say(en: "\(number) \(months == 1 ? "month" : "months")", fr: "\(number) mois"),
        label: subject.say(en: "Within:", fr: "D’ici :"))
    }
  }

  private var target: Line? {
    subject.answers["objective.target"]?.double.map {
      Line(
        subject.say(en: "\(money($0)) a year", fr: "\(money($0)) par an"),
        label: subject.say(en: "Target:", fr: "Cible :"))
    }
  }

  private var hours: Line? {
    subject.answers["business.hours"]?.double.map { hours in
      let figure = subject.language.number(hours)
      let cost = subject.answers["business.hourlyCost"]?.double.map { cost in
        subject.say(en: ", at \(money(cost)) an hour", fr: ", à \(money(cost)) de l’heure")
      }
      return Line(
        subject.say(en: "\(figure) hours a month\(cost ?? "")", fr: "\(figure) heures par mois\(cost ?? "")"),
        label: subject.say(en: "For selling and client care:", fr: "Pour vendre et suivre les clients :"))
    }
  }

  private func money(_ amount: Double) -> String { subject.language.money(amount, subject.profile.currency) }
}
