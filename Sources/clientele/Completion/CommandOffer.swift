import Language
import Terminal

/// What Tab offers at the assistant's prompt, from the commands' own definitions.
final class CommandOffer {
  private let session: Session
  private let choices: Choices

  init(_ session: Session) {
    self.session = session
    choices = Choices(session)
  }

  func offer(_ before: String) -> Offer {
    let line = TypedLine(before)
    let place = Place(line.words.map(\.text))
    guard let word = line.words.last else { return offer([], "") }
    switch place.wanted {
    case .nothing: return offer([], String(before[..<word.start]))
    case .command: return offer(commands(place, word.text), String(before[..<word.start]))
    case .option: return offer(options(place, word.text), String(before[..<word.start]))
    case .value(let name): return values(name, place, line)
    }
  }

  private func offer(_ candidates: [Offer.Candidate], _ kept: String) -> Offer {
    Offer(candidates, after: kept, language: session.language)
  }

  private func commands(_ place: Place, _ typed: String) -> [Offer.Candidate] {
    let names = place.command.isEmpty ? Manual.all.map(\.name) : place.node.commands.map(\.name)
    return names.filter { $0.hasPrefix(typed.folded) }.map { Offer.Candidate($0, ending: " ") }
  }

  private func options(_ place: Place, _ typed: String) -> [Offer.Candidate] {
    place.node.options.filter { $0.isRepeating || !place.options.contains($0.name) }.map(\.name)
      .filter { $0.hasPrefix(typed.folded) }.map { Offer.Candidate($0, ending: " ") }
  }

  private func values(_ name: String, _ place: Place, _ line: TypedLine) -> Offer {
    guard let kind = ValueKind(name, of: place.command), kind != .free else {
      return .free(line.text, session.language)
    }
    var word = kind.isRest ? line.rest(from: place.first) : line.rest(from: line.words.count - 1)
    var kept = String(line.text[..<word.start])
    if kind == .choice { word.text = String(line.text[word.start...]) }
    if word.text.hasPrefix("--"), let equals = word.text.firstIndex(of: "=") {
      kept += word.text[...equals]
      word.text = String(word.text[word.text.index(after: equals)...])
    }
    let found = choices.beginning(with: word.text, kind, in: place)
    let isQuoted = word.isQuoted || found.contains { TypedLine.needsQuotes($0, isRest: kind.isRest) }
    if found.isEmpty, word.text.isEmpty { return .free(line.text, session.language) }
    return offer(found.map { candidate($0, kind, isQuoted: isQuoted && kind != .choice) }, kept)
  }

  private func candidate(_ value: String, _ kind: ValueKind, isQuoted: Bool) -> Offer.Candidate {
    let isOpen = value.hasSuffix("/") || kind == .field
    let label = kind == .file ? Self.name(value) : value
    let text = isQuoted ? TypedLine.quoted(value) : value
    return Offer.Candidate(text, label: label, ending: isOpen ? "" : isQuoted ? "\" " : kind.isRest ? "" : " ")
  }

  /// The last part of a path.
  private static func name(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    return (parts.last.map(String.init) ?? path) + (path.hasSuffix("/") ? "/" : "")
  }
}

extension Offer {
  /// Where there is nothing to choose from.
  static func free(_ line: String, _ language: Language) -> Offer { Offer([], after: line, language: language) }
}
