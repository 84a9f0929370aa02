import Interviewing
package import Language

extension Conversations {
  /// "2 of 3 conversations support it." Nil where none was held.
  package var summary: Text? {
    guard total > 0 else { return nil }
    guard total > 1 else { return only }
    let parts = [supportive, contrary].compactMap(\.self)
    guard !parts.isEmpty else {
      return Text(
        en: "None of your \(total) conversations settles it: next time, ask what they did about it last time.",
        fr: """
          Aucune de vos \(total) conversations ne tranche : la prochaine fois, demandez comment on s’y est pris la \
          dernière fois.
          """)
    }
    let doubt =
      evidence == .guess
      ? (en: " Look again before you build on it.", fr: " Regardez-y de plus près avant d’aller plus loin.")
      : (en: "", fr: "")
    return Text(
      en: "\(Language.en.list(parts.map { $0[.en] })).\(doubt.en)",
      fr: "\(Language.fr.list(parts.map { $0[.fr] })).\(doubt.fr)")
  }

  private var only: Text {
    if supports == 1 {
      return Text(
        en: "The one conversation you noted supports it.", fr: "La seule conversation que vous avez notée la confirme.")
    }
    return contradicts == 1
      ? Text(
        en: "The one conversation you noted contradicts it. Look again before you build on it.",
        fr: """
          La seule conversation que vous avez notée la contredit. Regardez-y de plus près avant d’aller plus loin.
          """)
      : Text(
        en: "The one conversation you noted settles nothing yet.",
        fr: "La seule conversation que vous avez notée ne tranche pas encore.")
  }

  private var supportive: Text? {
    guard supports > 0 else { return nil }
    return Text(
      en: "\(supports) of \(total) conversations \(supports == 1 ? "supports" : "support") it",
      fr:
        "\(Language.fr.count(supports, .conversation, .conversations)) sur \(total) \(supports == 1 ? "la confirme" : "la confirment")"
    )
  }

  private var contrary: Text? {
    guard contradicts > 0 else { return nil }
    let verb = (
      en: contradicts == 1 ? "contradicts" : "contradict", fr: contradicts == 1 ? "contredit" : "contredisent"
    )
    guard supports == 0 else {
      return Text(en: "\(contradicts) \(verb.en) it", fr: "\(contradicts) la \(verb.fr)")
    }
    return Text(
      en: "\(contradicts) of \(total) conversations \(verb.en) it",
      fr: "\(Language.fr.count(contradicts, .conversation, .conversations)) sur \(total) la \(verb.fr)")
  }
}

extension Text {
  fileprivate static let conversation = Text(en: "conversation", fr: "conversation")
  fileprivate static let conversations = Text(en: "conversations", fr: "conversations")
}
