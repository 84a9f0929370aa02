import Terminal
import Testing

@Suite struct StyleTests {
  private func isOn(_ environment: [String: String], isInteractive: Bool = true) -> Bool {
    Style(isInteractive: isInteractive) { environment[$0] }.isOn
  }

  @Test func onForATerminalUnlessRefused() {
    #expect(isOn(["TERM": "xterm"]))
    #expect(isOn(["TERM": "xterm", "NO_COLOR": ""]))
    #expect(!isOn(["TERM": "xterm"], isInteractive: false))
    #expect(!isOn(["TERM": "dumb"]))
    #expect(!isOn([:]))
    #expect(!isOn(["TERM": "xterm", "NO_COLOR": "0"]))
    #expect(!isOn(["TERM": "xterm", "ACCESSIBLE": "1"]))
  }

  @Test func forcedUnlessRefused() {
    #expect(isOn(["CLICOLOR_FORCE": "1"], isInteractive: false))
    #expect(!isOn(["CLICOLOR_FORCE": "0"], isInteractive: false))
    #expect(!isOn(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
    #expect(!isOn(["CLICOLOR_FORCE": "1", "ACCESSIBLE": "1"]))
  }

  @Test func textIsLeftAloneWhenOff() {
    #expect(Style(isOn: false).bold("a") == "a")
    #expect(Style(isOn: true).bold("a") == "\u{1B}[1ma\u{1B}[22m")
    #expect(Style(isOn: true).dim("a") == "\u{1B}[2ma\u{1B}[22m")
  }
}
