import Testing

@testable import Portfolio

/// Whatever the file: what was read and what was left out add up to it.
@Suite struct AdditionTests {
  /// A random file, with what a reader may expect: its lines, the cents of sound lines, those of unsound lines whose
  /// amount can be read, and how many have none.
  private struct File {
    var text = "Nom;CA;Ease;Ville\n"
    var (lines, sound, unsound, unreadable) = (0, 0, 0, 0)

    init(_ seed: UInt64) {
      var random = SplitMix(state: seed)
      for _ in 0..<Int.random(in: 1...60, using: &random) { add(&random) }
      text += "Last;0,05;;\n"
      (lines, sound) = (lines + 1, sound + 5)
    }

    private mutating func add(_ random: inout SplitMix) {
      let cents = Int.random(in: -99_999...9_999_999, using: &random)
      let name = "Client \(Int.random(in: 0...20, using: &random))"
      let newline = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      lines += 1
      switch Int.random(in: 0...7, using: &random) {
      case 0: (text, unsound) = (text + ";\(written(cents));;", unsound + cents)
      case 1: (text, unsound) = (text + "\(name);\(written(cents));7;", unsound + cents)
      case 2: (text, unreadable) = (text + "\(name);\(written(cents))", unreadable + 1)
      case 3: (text, unreadable) = (text + "\(name);beaucoup;;", unreadable + 1)
      case 4: text += "\n\(name);;3;\"a\nb\""
      case 5: (text, sound) = (text + "\"\(name)\";\"\(written(cents)) €\";;\"x;\"\"y\"\"\"", sound + cents)
      default: (text, sound) = (text + "\(name);\(written(cents));;", sound + cents)
      }
      text += newline
    }

    private func written(_ cents: Int) -> String {
      let (whole, rest) = abs(cents).quotientAndRemainder(dividingBy: 100)
      let sign = cents < 0 ? "-" : ""
      return "\(sign)\(whole),\(rest < 10 ? "0" : "")\(rest)"
    }
  }

  @Test(arguments: 0..<200) func linesAndTotalsAddUp(seed: UInt64) throws {
    let file = File(seed)
    let result = try read(file.text, chunk: 1 + Int(seed % 17))
    #expect(result.lines == file.lines)
    #expect(result.acceptedTotal == Amount(Double(file.sound) / 100))
    #expect(result.rejectedTotal == Amount(Double(file.unsound) / 100))
    #expect(result.unreadable == file.unreadable)
    #expect(result.accepted == result.clients.count + result.merged)
    #expect(result.clients.compactMap(\.revenue).reduce(.zero, +) == result.acceptedTotal)
    let lines = result.rejected.map(\.line)
    #expect(lines == lines.sorted() && Set(lines).count == lines.count)
  }
}
