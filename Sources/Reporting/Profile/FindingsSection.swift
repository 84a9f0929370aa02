import Advising
import Language
import Profiling

/// What does not fit, and what to ask oneself; commands are for the user alone. Findings that name clients stay with the user; how many, is said.
struct FindingsSection {
  let subject: Subject

  var section: Section? {
    let findings = subject.findings.filter { !$0.namesClients }
    return Section(
      .findings, subject.say(en: "Findings", fr: "Constats"),
      findings.map { .paragraph(line($0)) } + [kept(subject.findings.count - findings.count)])
  }

  private func line(_ finding: Finding) -> Line {
    guard case .question(let text) = finding.next else {
      return Line(subject.say(finding.reason), label: subject.say(finding.says))
    }
    let next = subject.say(en: "To ask oneself: \(text[.en])", fr: "À se demander : \(text[.fr])")
    return Line("\(subject.say(finding.reason)) \(next)", label: subject.say(finding.says))
  }

  private func kept(_ count: Int) -> Block? {
    guard count > 0 else { return nil }
    let (en, fr) = (count == 1 ? "finding names" : "findings name", count == 1 ? "constat nomme" : "constats nomment")
    return .paragraph(
      Line(
        subject.say(
          en:
            "\(count) more \(en) clients and \(count == 1 ? "is" : "are") not for handing on: advise --all shows them.",
          fr: """
            \(count) \(count == 1 ? "autre" : "autres") \(fr) des clients et ne \(count == 1 ? "circule" : "circulent") \
            pas : advise --all les montre.
            """)))
  }
}
