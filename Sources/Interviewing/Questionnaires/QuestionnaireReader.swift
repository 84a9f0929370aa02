import Language
public import Trees

/// Reads a questionnaire and every fault in its form; what it means together with others is the `Lint`'s concern.
public struct QuestionnaireReader: Sendable {
  public private(set) var faults: [ContentFault] = []
  /// The questionnaire, where enough of it could be read.
  public private(set) var questionnaire: Questionnaire?

  /// - Parameters:
  ///   - node: the file's content.
  ///   - source: the file's name, for messages.
  public init(_ node: Node, source: String) {
    var fields = FieldReader(node, known: ["id", "title", "intro", "questions", "reserved"])
    let id = fields.word("id")
    if let id, id != Self.name(of: source) {
      fields.note(.idIsNotFileName(id, file: Self.name(of: source)), at: node["id"]?.mark)
    }
    let title = fields.text("title")
    let intro = fields.optionalText("intro")
    let items = fields.items("questions").compactMap { item(&fields, $0) }
    let reserved = fields.items("reserved").compactMap { reservedField(&fields, $0) }
    if node["questions"] == nil, node["reserved"] == nil { fields.note(.missing("questions")) }
    faults = fields.faults
    guard let id, let title else { return }
    questionnaire = Questionnaire(
      id: id, title: title, intro: intro, items: items, reserved: reserved, source: source,
      origin: Origin(node))
  }

  /// `niche` of `prompts/niche.yaml`
  private static func name(of source: String) -> String {
    let file = source.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  private func item(_ fields: inout FieldReader, _ node: Node) -> Questionnaire.Item? {
    if node["repeat"] != nil { return group(&fields, node).map { .group($0) } }
    if node["again"] != nil { return again(&fields, node) }
    return question(&fields, node).map { .question($0) }
  }

  private func again(_ outer: inout FieldReader, _ node: Node) -> Questionnaire.Item? {
    var fields = FieldReader(node, known: ["again", "since"])
    var keys: [Path] = []
    for item in fields.items("again") {
      if let key = item.text.flatMap({ Path($0) }) {
        keys.append(key)
      } else {
        fields.note(.malformedKey(item.text ?? ""), at: item.mark)
      }
    }
    let since = fields.key("since")
    outer.note(fields.faults)
    return since.map { .again(Questionnaire.Again(keys: keys, since: $0, origin: Origin(node))) }
  }

  private func group(_ outer: inout FieldReader, _ node: Node) -> Questionnaire.Group? {
    var fields = FieldReader(node, known: ["repeat", "for", "more", "questions"])
    let list = fields.key("repeat")
    let more = fields.optionalText("more")
    let selection = fields.word("for", among: Selection.names)
    let questions = fields.items("questions").compactMap { question(&fields, $0) }
    if questions.isEmpty { fields.note(.missing("questions")) }
    outer.note(fields.faults)
    return list.map {
      Questionnaire.Group(list: $0, more: more, selection: selection, questions: questions, origin: Origin(node))
    }
  }

  private func question(_ outer: inout FieldReader, _ node: Node) -> Question? {
    var fields = FieldReader(node, known: Self.questionFields + TypeReader.fields)
    defer { outer.note(fields.faults) }
    let key = fields.key("id")
    let type = TypeReader.read(&fields)
    let ask = fields.text("ask")
    let why = fields.text("why")
    let example = fields.text("example")
    let condition = condition(&fields)
    let stem = stem(&fields)
    let isRequired = fields.flag("required")
    let help = fields.optionalText("help")
    let proposal = fields.word("propose", among: Proposal.names)
    let check = fields.word("check", among: SoftChecks.names)
    let selection = fields.word("for", among: Selection.names)
    if let type, selection != nil, !type.isRow {
      fields.note(.wrongForm("type", expected: "row"), at: node["for"]?.mark)
    }
    let card = fields.optionalWord("card")
    guard let key, let type, let ask, let why, let example else { return nil }
    return Question(
      field: Field(key: key, type: type), isRequired: isRequired, condition: condition, proposal: proposal,
      selection: selection,
      wording: .box(
        Question.Wording(
          ask: ask, why: why, example: example, help: help, stem: stem, check: check, card: card,
          origin: Origin(node))))
  }

  private static let questionFields = [
    "id", "required", "when", "for", "ask", "stem", "why", "example", "help", "propose", "check", "card",
  ]

  private func condition(_ fields: inout FieldReader) -> Condition? {
    guard let node = fields.node["when"] else { return nil }
    do throws(ContentFault) {
      return try ConditionReader.read(node)
    } catch {
      fields.note([error])
      return nil
    }
  }

  private func stem(_ fields: inout FieldReader) -> Stem? {
    guard let node = fields.node["stem"] else { return nil }
    var stems = FieldReader(node, known: ["i", "we"])
    defer { fields.note(stems.faults) }
    guard let i = stems.text("i"), let we = stems.text("we") else { return nil }
    return Stem(i: i, we: we)
  }

  private func reservedField(_ outer: inout FieldReader, _ node: Node) -> Field? {
    var fields = FieldReader(node, known: ["id"] + TypeReader.fields)
    defer { outer.note(fields.faults) }
    guard let key = fields.key("id"), let type = TypeReader.read(&fields) else { return nil }
    return Field(key: key, type: type)
  }
}
