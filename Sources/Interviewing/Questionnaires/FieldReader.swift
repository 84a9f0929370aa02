package import Language
package import Trees

/// Reads the entries of one mapping and notes every fault instead of stopping at the first.
package struct FieldReader {
  package let node: Node
  package private(set) var faults: [ContentFault] = []

  package init(_ node: Node, known: [String]) {
    self.node = node
    guard let entries = node.entries else {
      faults.append(ContentFault(.wrongForm("", expected: "mapping"), at: node.mark))
      return
    }
    for entry in entries where !known.contains(entry.key) {
      faults.append(ContentFault(.unknownField(entry.key, known: known), at: entry.mark))
    }
  }

  package mutating func note(_ problem: ContentFault.Problem, at mark: Mark? = nil) {
    faults.append(ContentFault(problem, at: mark ?? node.mark))
  }

  package mutating func note(_ more: [ContentFault]) { faults += more }

  package mutating func word(_ name: String) -> String? {
    guard let value = node[name] else {
      note(.missing(name))
      return nil
    }
    guard let text = value.text else {
      note(.wrongForm(name, expected: "word"), at: value.mark)
      return nil
    }
    return text
  }

  package mutating func optionalWord(_ name: String) -> String? { node[name] == nil ? nil : word(name) }

  /// An optional word that must be one of these.
  package mutating func word(_ name: String, among known: [String]) -> String? {
    guard let word = optionalWord(name) else { return nil }
    if !known.contains(word) { note(.unknownValue(word, field: name, known: known), at: node[name]?.mark) }
    return word
  }

  package mutating func flag(_ name: String) -> Bool {
    switch node[name]?.text {
    case nil where node[name] == nil, "false", "no": return false
    case "true", "yes": return true
    default:
      note(.wrongForm(name, expected: "true or false"), at: node[name]?.mark)
      return false
    }
  }

  package mutating func text(_ name: String) -> Text? {
    guard node[name] != nil else {
      note(.missing(name))
      return nil
    }
    return optionalText(name)
  }

  package mutating func optionalText(_ name: String) -> Text? {
    guard let value = node[name] else { return nil }
    var words: [Language: String] = [:]
    for language in Language.allCases {
      let word = value[language.rawValue]?.text?.trimmed ?? ""
      if word.isEmpty { note(.missingLanguage(language.rawValue, field: name), at: value.mark) }
      words[language] = word
    }
    for entry in value.entries ?? [] where Language(rawValue: entry.key) == nil {
      note(.unknownField(entry.key, known: Language.allCases.map(\.rawValue)), at: entry.mark)
    }
    guard let en = words[.en], let fr = words[.fr], !en.isEmpty, !fr.isEmpty else { return nil }
    return Text(en: en, fr: fr)
  }

  package mutating func key(_ name: String) -> Path? {
    guard let text = word(name) else { return nil }
    if let path = Path(text) { return path }
    note(.malformedKey(text), at: node[name]?.mark)
    return nil
  }

  package mutating func number(_ name: String) -> Double? {
    guard let value = node[name] else { return nil }
    if let number = value.text.flatMap(Double.init) { return number }
    note(.wrongForm(name, expected: "number"), at: value.mark)
    return nil
  }

  package mutating func items(_ name: String) -> [Node] {
    guard let value = node[name] else { return [] }
    if let items = value.items { return items }
    note(.wrongForm(name, expected: "list"), at: value.mark)
    return []
  }
}
