import Language
import Terminal

// Reads lines and prints, quoted, what came. `bursts` notices lines that come at once, `plain` edits nothing.
let console: any Console = CommandLine.arguments.contains("plain") ? PlainTerminal() : openConsole()
var prefill = ""
var history: [String] = ["première", "deuxième ligne"]

func candidates(_ before: String) -> Offer {
  if before == "?" { return Offer(saying: Text(en: "Here is help.", fr: "Voici."), keeping: "", language: .en) }
  let word = before.lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex
  return Offer(
    ["show answers", "show ranking", "show niche", "export", "élan vital"].filter { $0.hasPrefix(before) }.map {
      Offer.Candidate(String($0.dropFirst(before[..<word].count)))
    }, after: String(before[..<word]))
}

@MainActor func report(_ name: String, _ text: String) {
  console.write("\(name) \(text.debugDescription)\n")
}

reading: while true {
  var request = LineRequest(prompt: "name> ", prefill: prefill, history: history, completions: candidates)
  request.noticesBursts = CommandLine.arguments.contains("bursts")
  let input = console.readLine(request)
  prefill = ""
  switch input {
  case .line(let line):
    report("line", line)
    history = history.suffix(20) + [line]
    if line == "width" { report("width", String(console.width)) }
  case .several(let line, let more): report("several", line + "|" + more)
  case .interrupted(let typed):
    report("interrupted", typed)
    prefill = typed
  case .end:
    report("end", "")
    break reading
  case .terminated(let signal, let typed):
    report("terminated", typed)
    raiseByDefault(signal)
  case .invalid: report("invalid", "")
  case .tooLong: report("tooLong", "")
  case .failed(let errno):
    report("failed", String(errno))
    break reading
  }
}
