public import Language
import Trees

extension AnswerFault {
  /// The key first, then what is wrong with it and what would be right.
  public var message: Text {
    let start = key.isEmpty ? Text(verbatim: "") : Text(en: "\(key): ", fr: "\(key) : ")
    return start.followed(by: explanation)
  }

  private var explanation: Text {
    switch problem {
    case .notAMapping: .nested
    case .unknownKey(nearest: key): .nested
    case .unknownKey(let nearest):
      Text(en: "No question has this key.", fr: "Aucune question ne porte cette clé.")
        .followed(by: .didYouMean(nearest))
    case .refused(let refusal): refusal.message
    }
  }
}

extension Text {
  fileprivate static let nested = Text(
    en: "Answers are written as keys inside each other, like business: {offer: …}.",
    fr: "Les réponses s’écrivent par clés imbriquées, comme business: {offer: …}.")
}
