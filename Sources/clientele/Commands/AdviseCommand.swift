import Advising
import ArgumentParser
import Language
import Profiling
import Terminal
import Trees

struct AdviseCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("advise") }

  @OptionGroup var options: ProfileOption
  @Flag(
    help: .said(
      en: "Every finding, not only the first three.", fr: "Tous les constats, pas seulement les trois premiers."))
  var all = false
  @Flag(help: .json)
  var json = false

  private static let few = 3

  func run(in session: Session) throws {
    session.carriesData = json
    let (profile, _) = try session.profile(options.profile)
    let conclusions = profile.conclusions(session.catalogue)
    let findings = session.advisor.findings(on: profile, conclusions, today: session.now)
    if json { return session.put(JSON.array(findings.map { $0.json(session.language) }).text()) }
    guard !findings.isEmpty else { return session.say(conclusions.ranking == nil ? .tooEarly : .nothing) }
    let shown = all ? findings : Array(findings.prefix(Self.few))
    session.sayStyled(FindingList(shown, session.language, session.style).lines)
    if shown.count < findings.count { session.say(.more(findings.count - shown.count)) }
  }
}

extension Text {
  fileprivate static let tooEarly = Text(
    en: "It is too early for advice: interview goes on with the questions.",
    fr: "Il est trop tôt pour un conseil : interview reprend les questions.")
  fileprivate static let nothing = Text(
    en: "Nothing to point out: your answers hold together. Look again after your next conversation with a client.",
    fr: "Rien à signaler : vos réponses s’accordent. Revenez après votre prochaine conversation avec un client.")

  fileprivate static func more(_ count: Int) -> Text {
    Text(
      en: "\(count) more: advise --all shows \(count == 1 ? "it" : "them").",
      fr: count == 1
        ? "Encore un constat : advise --all le montre." : "Encore \(count) constats : advise --all les montre.")
  }
}

/// Findings as they are shown: what was noticed, why it matters, what to do, and where to read more.
struct FindingList {
  private let findings: [Finding]
  private let language: Language
  private let style: Style

  init(_ findings: [Finding], _ language: Language, _ style: Style) {
    self.findings = findings
    self.language = language
    self.style = style
  }

  var lines: [String] {
    Severity.allCases.flatMap { severity in
      let group = findings.filter { $0.severity == severity }
      return group.isEmpty ? [] : [style.bold(severity.title[language]), ""] + group.flatMap(lines)
    }
  }

  private func lines(_ finding: Finding) -> [String] {
    let parts: [(Text, Text)] = [
      (Text(en: "Why it matters", fr: "Pourquoi"), finding.reason), (finding.next.label, finding.next.words),
      (Text(en: "To learn more", fr: "Pour en savoir plus"), Text(verbatim: "learn \(finding.card)")),
    ]
    let more = parts.map { label, words in
      Text(en: "  \(label[.en]): \(words[.en])", fr: "  \(label[.fr]) : \(words[.fr])")[language]
    }
    return (["- \(finding.says[language])"] + more).map(visible) + [""]
  }
}

extension Severity {
  fileprivate var title: Text {
    switch self {
    case .decision: Text(en: "What could change your choice", fr: "Ce qui pourrait changer votre choix")
    case .warning: Text(en: "What does not fit", fr: "Ce qui ne va pas ensemble")
    case .note: Text(en: "Worth knowing", fr: "Bon à savoir")
    }
  }
}

extension Rule.Step {
  fileprivate var label: Text {
    switch self {
    case .command: Text(en: "Next", fr: "À faire")
    case .question: Text(en: "Ask yourself", fr: "À vous demander")
    }
  }
}
