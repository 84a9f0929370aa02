import Interviewing
public import Language
public import Trees

extension Overtaking {
  /// A sentence for each that passed somebody; whoever passed several for the same reasons is told once.
  public static func sentences(_ all: [Overtaking], _ wording: ChangeWording) -> [Text] {
    var told: [Overtaking] = []
    return all.compactMap { one in
      guard !told.contains(where: { $0.isAlike(one) }) else { return nil }
      told.append(one)
      return one.sentence(all.filter { $0.isAlike(one) }.map(\.loser.name), wording)
    }
  }

  private func isAlike(_ other: Overtaking) -> Bool {
    turn == other.turn && winner == other.winner && causes == other.causes && isEachDecisive == other.isEachDecisive
  }

  private func sentence(_ losers: [String], _ wording: ChangeWording) -> Text {
    let (who, whom, scores) = (Text.segment(winner.name).capitalised, Text.segments(losers), scores(losers.count))
    let what =
      switch turn {
      case .overtook:
        Text(en: "\(who[.en]) overtook \(whom[.en])", fr: "\(who[.fr]) dépassent \(whom[.fr])")
      case .caughtUp:
        Text(en: "\(who[.en]) drew level with \(whom[.en])", fr: "\(who[.fr]) rejoignent \(whom[.fr])")
      case .pulledAhead:
        Text(en: "\(who[.en]) pulled ahead of \(whom[.en])", fr: "\(who[.fr]) prennent l’avantage sur \(whom[.fr])")
      }
    let why = why(wording)
    return .each { "\(what[$0])\(scores[$0]). \(why[$0])" }
  }

  /// Said where there is one other to compare with.
  private func scores(_ count: Int) -> Text {
    guard count == 1 else { return Text(verbatim: "") }
    let pair = { (left: Double, right: Double, language: Language) in
      language == .fr
        ? "\(language.number(left)) contre \(language.number(right))"
        : "\(language.number(left)) to \(language.number(right))"
    }
    return Text(
      en: ", \(pair(winner.now, loser.now, .en)) (before: \(pair(winner.before, loser.before, .en)))",
      fr: ", \(pair(winner.now, loser.now, .fr)) (avant : \(pair(winner.before, loser.before, .fr)))")
  }

  private func why(_ wording: ChangeWording) -> Text {
    let list = Text.each { language in language.series(causes.map { cause($0, wording)[language] }) }
    switch (causes.count, isEachDecisive) {
    case (1, _):
      return Text(
        en: "One answer made the difference: \(list[.en]).", fr: "Une réponse a fait la différence : \(list[.fr]).")
    case (_, true):
      return Text(
        en: "Put back alone, any one of these answers would undo it: \(list[.en]).",
        fr: "Chacune de ces réponses, si vous reveniez sur elle seule, suffirait à l’annuler : \(list[.fr]).")
    case (_, false):
      return Text(
        en: "No answer alone explains it; together these do: \(list[.en]).",
        fr: "Aucune réponse ne l’explique à elle seule, mais ensemble celles-ci : \(list[.fr]).")
    }
  }

  private func cause(_ change: AnswerChange, _ wording: ChangeWording) -> Text {
    let sentence = wording.sentence(change)
    guard change.key == "objective.kind" else { return sentence }
    return Text(
      en: "\(sentence[.en]), and with it the order of priorities",
      fr: "\(sentence[.fr]), et avec lui l’ordre des priorités")
  }
}

extension Overtaking {
  public var json: JSON {
    [
      "what": .string(turn.rawValue), "winner": winner.json, "loser": loser.json,
      "because": .array(causes.map { .string($0.key.description) }), "eachDecisive": .bool(isEachDecisive),
    ]
  }
}

extension Overtaking.Score {
  fileprivate var json: JSON { ["name": .string(name), "before": .rounded(before), "now": .rounded(now)] }
}

extension Language {
  /// Parts that may hold commas themselves.
  package func series(_ parts: [String]) -> String { parts.joined(separator: self == .fr ? " ; " : "; ") }
}
