import Foundation
import Language
import Trees

@testable import Interviewing

/// Something to type, and what it must become.
struct Reply {
  let text: String
  /// For each key of the step; nil is unknown or not applicable.
  let values: [JSON?]

  /// A valid answer to a prompt, written in one of the ways people write it.
  init(to prompt: Prompt, in language: Language, using random: inout SplitMix) {
    if case .row(let of) = prompt.type {
      let cells = prompt.items.map { _ in Reply.cell(of, prompt.options, language, &random) }
      let isCompact = cells.allSatisfy { !$0.text.contains(where: { " ,;".contains($0) }) }
      text = cells.map(\.text).joined(separator: isCompact ? random.pick([" ", ", ", ";", ","]) ?? " " : "; ")
      values = cells.map(\.value)
    } else {
      let cell = Reply.cell(prompt.type, prompt.options, language, &random)
      text = cell.text
      values = [cell.value]
    }
  }

  private typealias Cell = (text: String, value: JSON?)

  private static func cell(
    _ type: AnswerType, _ options: [Option], _ language: Language, _ random: inout SplitMix
  ) -> Cell {
    if random.one(in: 15) { return (random.pick(["?", "-"]) ?? "?", nil) }
    switch type {
    case .choice: return choice(options, language, &random)
    case .choices: return choices(options, language, &random)
    case .rating:
      let rating = Int.random(in: 1...5, using: &random)
      return ("\(rating)", .integer(rating))
    case .rank: return rank(options, language, &random)
    case .number(let limits), .money(let limits): return number(limits, language, &random)
    case .percent:
      let share = Int.random(in: 0...100, using: &random)
      return (random.pick(["\(share)", "\(share)%", "\(share)\u{A0}%"]) ?? "", .integer(share))
    case .yesno:
      let isYes = random.one(in: 2)
      return (random.pick(isYes ? ["yes", "oui", "O"] : ["no", "non", "N"]) ?? "", .bool(isYes))
    case .date:
      let day = Int.random(in: 13...28, using: &random)
      return (random.pick(["\(day)/07/2026", "2026-07-\(day)"]) ?? "", .string("2026-07-\(day)"))
    case .list(let length): return list(length, &random)
    // Rows add up line by line, which TableTests shows.
    case .table: return ("?", nil)
    case .text, .anything, .row:
      let text = random.pick(texts) ?? ""
      return (text, .string(text))
    }
  }

  static let texts = ["everyone", "deux cafés, un thé", "tap dry on Saturdays", "l’été : oui !", "18:30", "0123"]
  static let names =
    ["boulangeries", "boulangerie", "pizzerias", "cantines scolaires", "cantines scolaire", "hotels", "motels"]
    + ["bars du port", "lots 1", "lots 2", "SMEs", "musées d’art"]

  private static func choice(_ options: [Option], _ language: Language, _ random: inout SplitMix) -> Cell {
    guard let index = options.indices.randomElement(using: &random) else { return ("?", nil) }
    let option = options[index]
    return (random.pick(["\(index + 1)", option.label[language], option.label[.fr].uppercased()]) ?? "", option.value)
  }

  private static func choices(_ options: [Option], _ language: Language, _ random: inout SplitMix) -> Cell {
    let picked = options.shuffled(using: &random).prefix(Int.random(in: 1...options.count, using: &random))
    return (picked.map { $0.label[language] }.joined(separator: ", "), .array(picked.map(\.value)))
  }

  private static func rank(_ options: [Option], _ language: Language, _ random: inout SplitMix) -> Cell {
    let order = options.shuffled(using: &random)
    guard random.one(in: 3), order.count > 1 else {
      return (order.map { $0.label[language] }.joined(separator: ", "), .array(order.map(\.value)))
    }
    let rest = order.dropFirst(2)
    let text = (["\(order[0].id) = \(order[1].label[language])"] + rest.map(\.id)).joined(separator: ", ")
    return (text, .array([.array([order[0].value, order[1].value])] + rest.map(\.value)))
  }

  private static func number(_ limits: Limits, _ language: Language, _ random: inout SplitMix) -> Cell {
    let least = limits.least ?? -1000
    let whole = Double(Int.random(in: Int(least)...Int(min(limits.most ?? 5000, 5000)), using: &random))
    let value = limits.isWhole || whole == least || random.one(in: 2) ? whole : whole - 0.5
    return (language.number(value), Int(exactly: value).map { .integer($0) } ?? .number(value))
  }

  private static func list(_ length: ClosedRange<Int>, _ random: inout SplitMix) -> Cell {
    let count = Int.random(in: max(1, length.lowerBound)...min(length.upperBound, 5), using: &random)
    let items = names.shuffled(using: &random).prefix(count)
    let separator = random.pick([", ", "; ", "\n- "]) ?? ""
    return ((separator == "\n- " ? "- " : "") + items.joined(separator: separator), .array(items.map { .string($0) }))
  }
}
