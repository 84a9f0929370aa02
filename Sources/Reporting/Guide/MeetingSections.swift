import Interviewing
import Language
import Profiling
import Trees

/// The beginning and the end of a conversation. Nobody is named: the guide may lie on a table.
struct MeetingSections {
  let subject: Subject

  var whom: Section? {
    let intro = subject.say(
      en: "Five conversations of twenty minutes with \(subject.audience):",
      fr: "Cinq conversations de vingt minutes avec des \(subject.audience) :")
    return Section(
      .whom, subject.say(en: "Whom to meet", fr: "Qui rencontrer"),
      [
        .paragraph(Line(intro)), .lines((isServed ? known : newGround).map { Line(subject.say($0)) }),
        .paragraph(Line(subject.say(en: "Names, each with a day:", fr: "Les noms, chacun avec une date :"))),
        .room(lines: 5),
      ])
  }

  private var isServed: Bool {
    guard let place = subject.answers.chosenSegment else { return true }
    let key = Path.segment(place, "served")
    return (subject.answers[key]?.double ?? 0) > 0
  }

  private let known = [
    Text(
      en: "three clients: your newest, the one you have had longest, and one in between",
      fr: "trois clients : le plus récent, le plus ancien, et un autre entre les deux"),
    Text(en: "one who left: what do they do instead?", fr: "un client parti : que fait-il à la place ?"),
    Text(
      en: "one who said no: what did they choose?", fr: "quelqu’un qui a dit non : qu’a-t-il choisi ?"),
  ]

  private let newGround = [
    Text(
      en: "three who paid somebody for this in the last year, since you have not served any yet",
      fr: "trois qui ont payé quelqu’un pour cela depuis un an, puisque vous n’en servez pas encore"),
    Text(
      en: "one who stopped what they had bought: what do they do instead?",
      fr: "un qui a arrêté ce qu’il avait acheté : que fait-il à la place ?"),
    Text(
      en: "one who looked around and bought nothing: what did they choose?",
      fr: "un qui s’est renseigné sans rien acheter : qu’a-t-il choisi ?"),
  ]

  var opening: Section? {
    let words = Text(
      en: """
        Thank you for your time. I have nothing to sell today: I would like to understand how it really goes for you. \
        May I take notes?
        """,
      fr: """
        Merci de me recevoir. Je n’ai rien à vendre aujourd’hui : j’aimerais comprendre comment cela se passe vraiment \
        chez vous. Puis-je prendre des notes ?
        """)
    let rules = [
      Text(
        en: "Ask about what happened, never about what they would do.",
        fr: "Demandez ce qui s’est passé, jamais ce que l’on ferait."),
      Text(
        en: "Say nothing of your offer; if they ask, answer at the end.",
        fr: "Ne dites rien de votre offre ; si l’on vous interroge, répondez à la fin."),
      Text(
        en: "After each answer, count to five: the best comes then.",
        fr: "Après chaque réponse, comptez jusqu’à cinq : le meilleur vient alors."),
      Text(en: "Write their words, not yours.", fr: "Notez leurs mots, pas les vôtres."),
    ]
    return Section(
      .opening, subject.say(en: "How to open", fr: "Comment commencer"),
      [.quote(Line(subject.say(words))), .lines(rules.map { Line(subject.say($0)) })])
  }

  var commitment: Section? {
    let intro = Text(
      en: "Praise is free. Before you leave, ask for one of these:",
      fr: "Les compliments ne coûtent rien. Avant de partir, demandez l’une de ces choses :")
    let asks = [
      (
        Text(en: "Time:", fr: "Du temps :"),
        Text(
          en: "May I come back in two weeks and show you something?",
          fr: "Puis-je revenir dans deux semaines vous montrer quelque chose ?")
      ),
      (
        Text(en: "An introduction:", fr: "Un contact :"),
        Text(
          en: "Who else should I hear, and would you write to them with me now?",
          fr: "Qui d’autre devrais-je écouter, et pouvons-nous lui écrire maintenant ?")
      ),
      (
        Text(en: "Money:", fr: "De l’argent :"),
        Text(
          en: "Shall we put the first order on paper, with a deposit?",
          fr: "Mettons-nous par écrit une première commande, avec un acompte ?")
      ),
    ]
    return Section(
      .commitment, subject.say(en: "Before you leave", fr: "Avant de partir"),
      [
        .paragraph(Line(subject.say(intro))), .lines(asks.map { Line(subject.say($1), label: subject.say($0)) }),
        .paragraph(Line(subject.say(en: "What they gave:", fr: "Ce que l’on m’a donné :"))), .room(lines: 1),
      ])
  }
}
