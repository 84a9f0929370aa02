import Testing

@testable import Terminal

@Suite struct PromptTests {
  @Test func linesBeforeTheLastStandAbove() {
    let prompt = Prompt("Who is it for?\n1 of 9\n> ")
    #expect(prompt.above == "Who is it for?\n1 of 9\n")
    #expect(prompt.marked == "> ")
    #expect(Prompt("").marked.isEmpty)
  }

  @Test func sequencesAreMarkedAndAVisibleCharacterComesLast() {
    let style = Style(isOn: true)
    #expect(Prompt(style.bold("Name> ")).marked == "\u{1}\u{1B}[1m\u{1}Name>\u{1}\u{1B}[22m\u{1} ")
    #expect(Prompt(style.bold("Name") + "> ").marked == "\u{1}\u{1B}[1m\u{1}Name\u{1}\u{1B}[22m\u{1}> ")
    #expect(Prompt("\u{1B}[1m\u{1B}[2mA> ").marked == "\u{1}\u{1B}[1m\u{1B}[2m\u{1}A> ")
  }
}
