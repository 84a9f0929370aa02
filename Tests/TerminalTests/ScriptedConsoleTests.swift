import Terminal
import Testing

@Suite struct ScriptedConsoleTests {
  @Test func itAnswersInOrderAndKeepsWhatItSaw() {
    let console = ScriptedConsole([.line("un"), .interrupted(typed: "de")])
    console.write("Hello\n")
    #expect(console.readLine(LineRequest(prompt: "a> ")) == .line("un"))
    #expect(console.readLine(LineRequest(prompt: "b> ", prefill: "x")) == .interrupted(typed: "de"))
    #expect(console.readLine(LineRequest(prompt: "c> ")) == .end)
    console.writeError("Oh\n")
    #expect(console.prompts == ["a> ", "b> ", "c> "])
    #expect(console.requests[1].prefill == "x")
    #expect(console.lineNumber == 1)
    #expect(console.text == "Hello\n")
    #expect(console.errorText == "Oh\n")
    #expect(console.transcript == "Hello\na> un\nb> \nc> \nOh\n")
  }
}
