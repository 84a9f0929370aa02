public import Interviewing
public import Language

/// A question as lines of text: readable from top to bottom, nothing said by colour or place alone.
public struct QuestionView {
  let prompt: Interviewing.Prompt
  let language: Language
  let style: Style
  /// Whether what stands already can be put on the line for editing.
  public let canEdit: Bool

  public init(_ prompt: Interviewing.Prompt, _ language: Language, style: Style, canEdit: Bool) {
    self.prompt = prompt
    self.language = language
    self.style = style
    self.canEdit = canEdit
  }

  /// The paragraphs above the line, not yet wrapped.
  public var lines: [String] {
    ["", style.dim(progress), style.bold(visible(prompt.ask[language]))] + choices
      + [scale, items, hint, optional].compactMap(\.self) + prompt.rows.map { "  " + visible($0) }
      + [standing].compactMap(\.self)
  }

  /// What stands before the cursor: the sentence to complete, or a sign.
  public var cursor: String { prompt.stem.map { visible($0[language]) + " " } ?? "> " }

  /// Whether an answer was typed and is asked about once more.
  public var isQueried: Bool { prompt.queried != nil }

  /// What the line holds before anything is typed.
  public var prefill: String {
    guard canEdit else { return "" }
    if let queried = prompt.queried { return queried }
    if isEditable { return prompt.current }
    guard prompt.current.isEmpty else { return "" }
    return prompt.type == .text ? proposal ?? "" : ""
  }

  /// Whether the answer so far is worth changing on the line: a choice, a day or "?" is typed anew.
  private var isEditable: Bool {
    switch prompt.type {
    case .text, .list, .row, .rank, .anything: !["", "?", "-"].contains(prompt.current)
    case .choice, .choices, .rating, .number, .money, .percent, .yesno, .date, .table: false
    }
  }

  private var progress: String {
    let place = prompt.progress
    let minutes = language.count(place.minutes, Text(en: "minute", fr: "minute"), Text(en: "minutes", fr: "minutes"))
    return Text(
      en: "\(place.position) of \(place.count) · about \(minutes)",
      fr: "\(place.position) sur \(place.count) · environ \(minutes)")[language]
  }

  private var choices: [String] {
    prompt.options.enumerated().map { index, option in "  \(index + 1). \(visible(option.label[language]))" }
  }

  private var scale: String? {
    guard case .rating(let scale?) = prompt.type.cell else { return nil }
    return "  1 \(scale.low[language]) … 5 \(scale.high[language])"
  }

  private var items: String? {
    guard !prompt.items.isEmpty else { return nil }
    // Where there are choices, or a single name, numbers before names would only confuse.
    guard prompt.options.isEmpty, prompt.items.count > 1 else {
      let names = visible(language.list(prompt.items))
      return Text(en: "  For: \(names)", fr: "  Pour : \(names)")[language]
    }
    return prompt.items.enumerated().map { index, name in "  \(index + 1). \(visible(name))" }.joined(separator: "\n")
  }

  private var hint: String? { TypeHint(prompt, language).text.map { style.dim($0) } }

  /// Where Enter alone would leave the question without an answer.
  private var optional: String? {
    guard !prompt.isRequired, prompt.current.isEmpty, prompt.proposal == nil else { return nil }
    return style.dim(Text(en: "Optional: Enter skips.", fr: "Facultatif : Entrée pour passer.")[language])
  }

  private var proposal: String? {
    prompt.proposal.map { AnswerText(language).text($0.value, prompt.type) }
  }

  /// What Enter alone would keep, where it does not stand on the line already.
  private var standing: String? {
    if !prompt.current.isEmpty {
      let words = visible(prompt.current)
      return canEdit && isEditable ? nil : Text(en: "Enter keeps: \(words)", fr: "Entrée garde : \(words)")[language]
    }
    guard let proposal else { return nil }
    let words = visible(proposal)
    let offer = Text(en: "Enter takes: \(words)", fr: "Entrée retient : \(words)")[language]
    return [prompt.proposal?.reason.map { visible($0[language]) }, prefill.isEmpty ? offer : nil]
      .compactMap(\.self).joined(separator: "\n").nonempty
  }
}

extension String {
  fileprivate var nonempty: String? { isEmpty ? nil : self }
}

extension AnswerType {
  /// The type of one value: a row's cell, or itself.
  var cell: AnswerType {
    if case .row(let of) = self { of } else { self }
  }
}
