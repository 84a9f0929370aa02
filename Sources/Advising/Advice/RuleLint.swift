public import Interviewing
import Language
import Trees

/// Checks that rules make sense beside the questions, the cards and the commands, which no file shows on its own.
public struct RuleLint {
  let catalogue: Catalogue
  let cards: Set<String>
  let commands: [String]

  /// - Parameters:
  ///   - cards: the ids of all cards.
  ///   - commands: the names of all commands.
  public init(_ catalogue: Catalogue, cards: Set<String>, commands: [String]) {
    self.catalogue = catalogue
    self.cards = cards
    self.commands = commands
  }

  /// Everything wrong with the files, alone and together, each with the name of its file.
  public func faults(_ library: RuleLibrary) -> [(file: String, fault: ContentFault)] {
    library.files.flatMap { file in
      let meaning = file.rules.flatMap { faults($0) + twins($0, file, library) }
      return (file.faults + meaning).sorted { ($0.mark?.line ?? 0) < ($1.mark?.line ?? 0) }.map { (file.name, $0) }
    }
  }

  private func faults(_ rule: Rule) -> [ContentFault] {
    let conditions = rule.condition.tests.flatMap(mismatches).map { ContentFault($0, at: rule.origin.mark(of: "when")) }
    let because = (rule.because ?? []).filter { catalogue.field($0) == nil }.map { key in
      ContentFault(.unknownKey("\(key)", nearest: catalogue.nearest(to: "\(key)")), at: rule.origin.mark(of: "because"))
    }
    return conditions + because + rule.texts.flatMap { placeholders($0, $1, rule) } + next(rule) + card(rule)
  }

  /// The first rule of an id in a folder keeps it; a folder of the user's own may replace what comes with the program.
  private func twins(_ rule: Rule, _ file: RuleFile, _ library: RuleLibrary) -> [ContentFault] {
    let mark = rule.origin.mark(of: "id")
    let alike = library.files.filter { $0.folder == file.folder }.flatMap { other in
      other.rules.filter { $0.id == rule.id }.map { (other.name, $0.origin.mark(of: "id")) }
    }
    guard let first = alike.first, first != (file.name, mark) else { return [] }
    return [ContentFault(.duplicateID(rule.id, first: "\(first.0):\(first.1.line)"), at: mark)]
  }

  private func mismatches(_ test: Condition.Test) -> [ContentFault.Problem] {
    guard let type = type(of: test.key) else { return [unknown("\(test.key)")] }
    return test.mismatches(type)
  }

  private func type(of key: Path) -> AnswerType? { Fact.named(key)?.type ?? catalogue.field(key)?.itemType }

  private func unknown(_ name: String) -> ContentFault.Problem {
    let facts = Fact.all.map(\.key.description)
    return .unknownFact(name, nearest: name.nearest(in: facts.sorted()) ?? catalogue.nearest(to: name))
  }

  private func placeholders(_ field: String, _ text: Text, _ rule: Rule) -> [ContentFault] {
    let names = Language.allCases.map { Set(Placeholders.names(in: text[$0]).map { Gap($0).key }) }
    let all = names.reduce(into: Set()) { $0.formUnion($1) }
    let path = Path(field) ?? Path()
    return zip(Language.allCases, names).flatMap { language, names in
      let mark = rule.origin.mark(of: path.appending(key: language.rawValue))
      let unfilled = names.sorted().filter { Path($0).flatMap(type) == nil }.map(unknown)
      let missing = all.subtracting(names).sorted().map {
        ContentFault.Problem.placeholdersDiffer(field, missing: $0, language: language.rawValue)
      }
      return (unfilled + missing).map { ContentFault($0, at: mark) }
    }
  }

  private func next(_ rule: Rule) -> [ContentFault] {
    guard case .command(let line) = rule.next else { return [] }
    let mark = rule.origin.mark(of: "next.command")
    let words = line.split(separator: " ").map(String.init)
    guard let command = words.first, commands.contains(command) else {
      let name = words.first ?? ""
      return [ContentFault(.unknownCommand(name, nearest: name.nearest(in: commands)), at: mark)]
    }
    guard ["edit", "answer", "clear"].contains(command), words.count > 1, !words[1].hasPrefix("{"),
      Path(words[1]).flatMap(catalogue.field) == nil
    else { return [] }
    return [ContentFault(.unknownKey(words[1], nearest: catalogue.nearest(to: words[1])), at: mark)]
  }

  private func card(_ rule: Rule) -> [ContentFault] {
    guard !cards.contains(rule.card) else { return [] }
    return [
      ContentFault(
        .unknownCard(rule.card, nearest: rule.card.nearest(in: cards.sorted())), at: rule.origin.mark(of: "card"))
    ]
  }
}
