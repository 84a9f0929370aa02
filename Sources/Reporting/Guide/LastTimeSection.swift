import Interviewing
import Language
import Profiling
import Trees

/// Open questions about the last time it happened, each with what to listen for and room for the answer.
struct LastTimeSection {
  let subject: Subject

  var section: Section? {
    Section(
      .lastTime, subject.say(en: "The last time it happened", fr: "La dernière fois"),
      questions.enumerated().flatMap { number, question -> [Block?] in
        let label = subject.say(en: "Question \(number + 1):", fr: "Question \(number + 1) :")
        return [
          .paragraph(Line(subject.say(question.ask), label: label)), question.hint.map { .paragraph(hint($0)) },
          .room(lines: 2),
        ]
      })
  }

  private struct Question {
    let ask: Text
    var hint: String?
  }

  private func hint(_ words: String) -> Line {
    Line(
      words, label: subject.say(en: "Not to be said; what you expect:", fr: "À ne pas dire ; ce que vous attendez :"))
  }

  private func part(_ slot: Slot) -> String? { subject.niche?.parts[slot] }

  private var decider: String? {
    subject.answers.chosenSegment.flatMap { place in
      subject.answers.text(Path.segment(place, "decider"))
    }
  }

  private var questions: [Question] {
    [
      Question(
        ask: Text(
          en: "Tell me about the last time something went wrong here. What came first, and then?",
          fr:
            "Racontez-moi la dernière fois que quelque chose s’est mal passé ici. Qu’est-ce qui est arrivé d’abord, et ensuite ?"
        ),
        hint: part(.need).map { subject.say(en: "they \($0)", fr: "des clients qui \($0)") }),
      Question(
        ask: Text(
          en: "What did it cost you: money, hours, clients, sleep?",
          fr: "Qu’est-ce que cela vous a coûté : de l’argent, des heures, des clients, du sommeil ?")),
      Question(
        ask: Text(
          en: "What had you tried, and what did you use in the end?",
          fr: "Qu’aviez-vous essayé, et qu’avez-vous utilisé pour finir ?"),
        hint: part(.alternative)),
      Question(
        ask: Text(
          en: "How did you find it, and what did you pay?",
          fr: "Comment l’avez-vous trouvé, et combien l’avez-vous payé ?")),
      Question(
        ask: Text(
          en: "Who else decided, and who had to agree?", fr: "Qui d’autre a décidé, et qui devait donner son accord ?"),
        hint: decider),
      Question(
        ask: Text(
          en: "When it was over, what was different from before?",
          fr: "Une fois l’affaire réglée, qu’est-ce qui avait changé ?"),
        hint: part(.outcome)),
    ]
  }
}
