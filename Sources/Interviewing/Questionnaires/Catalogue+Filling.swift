public import Language
public import Trees

extension Catalogue {
  /// A questionnaire's text with its placeholders filled; `{item}` is the name of the item that `key` belongs to,
  /// `{name}` the business.
  public func filled(_ text: Text, at key: Path?, _ answers: Answers, name: String? = nil) -> Text {
    text.filled { mark, language in
      let parts = mark.split(separator: "|", maxSplits: 1).map(String.init)
      let value =
        switch parts[0] {
        case "name": name
        case "item": key?.item.flatMap { answers.text($0.appending(key: "name")) }
        default: words(parts[0], answers, language)
        }
      return value ?? (parts.count > 1 ? parts[1] : "…")
    }
  }

  private func words(_ name: String, _ answers: Answers, _ language: Language) -> String? {
    guard let key = Path(name), let field = field(key) else { return nil }
    let words = answers.keys(of: key).compactMap { answers[$0] }.map { AnswerText(language).text($0, field.itemType) }
    return words.isEmpty ? nil : language.list(words)
  }
}
