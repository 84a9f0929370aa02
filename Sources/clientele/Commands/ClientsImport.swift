public import ArgumentParser
import Foundation
import Language
public import Portfolio
import Profiling
import Storage
import Terminal
import Trees

extension ImportKind: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension DecimalSign: ExpressibleByArgument {}

struct ClientsImport: SessionCommand {
  static let configuration = CommandConfiguration.nested("import")

  @OptionGroup var options: ProfileOption
  @Argument(help: .said(en: "A CSV file.", fr: "Un fichier CSV."), completion: .file()) var file: String
  @ArgumentParser.Option(help: .said(en: "What its lines are.", fr: "Ce que sont ses lignes.")) var kind: ImportKind?
  @ArgumentParser.Option(
    help: .said(en: "Which column a field is in; - for none.", fr: "La colonne où se trouve un champ ; - pour aucune."),
    completion: .known)
  var map: [String] = []
  @ArgumentParser.Option(help: .said(en: "The order of dates.", fr: "L’ordre des dates.")) var dates: DateOrder?
  @ArgumentParser.Option(help: .said(en: "The decimal sign.", fr: "Le signe décimal.")) var decimal: DecimalSign?
  @ArgumentParser.Option(
    help: .said(en: "Days to pay, where no due date says it.", fr: "Jours pour payer, sans échéance."))
  var terms: Int?
  @ArgumentParser.Option(
    help: .said(en: "How many months the amounts stand for.", fr: "Sur combien de mois portent les montants."))
  var months: Double?
  @Flag(help: .said(en: "Show what would be read.", fr: "Montrer ce qui serait lu.")) var dryRun = false
  @Flag(help: .said(en: "Replace the clients without asking.", fr: "Remplacer les clients sans demander."))
  var force = false

  func run(in session: Session) throws {
    let (profile, folder) = try session.profile(options.profile, clients: false)
    var reading = try reading(profile)
    let (result, asked) = try read(&reading, profile, session)
    let view = ImportView(
      result: result, terms: reading.terms, currency: profile.currency,
      language: session.language, width: session.screenWidth ?? 100)
    guard !dryRun else {
      let lines = view.preview + view.summary + classes(of: result, profile)
      return session.say((lines + [Text.nothingChanged[session.language]]).joined(separator: "\n"))
    }
    guard try force || !folder.holdsClients() || session.confirms(.replacement(of: profile)) else {
      return session.say(.nothingChanged)
    }
    try save(result, terms: asked, session)
    session.say(view.summary.joined(separator: "\n"))
  }

  /// What is in the file, with what a person is asked for: the terms, which are answered for good, and the months.
  private func read(
    _ reading: inout ImportOptions, _ profile: Profile, _ session: Session
  ) throws -> (result: Import, terms: Int?) {
    var source = ImportSource(file, session)
    var result = try source.read(reading)
    if dryRun { return (result, nil) }
    let isSaid = terms != nil || profile.answers.portfolioSettings.terms != nil
    let asked = result.assumesTerms && !isSaid ? try session.asksTerms() : nil
    if let asked, asked != reading.terms {
      reading.terms = asked
      result = try source.read(reading)
    }
    if result.months == nil { result.months = try session.asksMonths() }
    return (result, asked)
  }

  /// What would follow.
  private func classes(of result: Import, _ profile: Profile) -> [String] {
    let conclusions = PortfolioConclusions(
      result.portfolio(profile.language), profile.answers.portfolioSettings)
    return conclusions.summary.classified.map { $0[profile.language] }
  }

  fileprivate static let possibleMonths = 0.1...1200

  private func reading(_ profile: Profile) throws -> ImportOptions {
    guard (0...3650).contains(terms ?? 0), Self.possibleMonths.contains(months ?? 1) else {
      throw Failure.usage(command: "clients")
    }
    var reading = ImportOptions(currency: profile.currency)
    (reading.kind, reading.dates, reading.decimal, reading.months) = (kind, dates, decimal, months)
    reading.terms = terms ?? profile.answers.portfolioSettings.terms ?? reading.terms
    reading.map = try map.map(assignment)
    return reading
  }

  static let fields = [ImportKind.clients, .invoices].flatMap(Field.of).map(\.rawValue)

  private func assignment(_ text: String) throws -> (field: Field, column: String) {
    guard let equals = text.firstIndex(of: "=") else { throw Failure.usage(command: "clients") }
    let name = String(text[..<equals])
    let known = (kind.map { [$0] } ?? [.clients, .invoices]).flatMap(Field.of).map(\.rawValue)
    guard known.contains(name), let field = Field(rawValue: name) else {
      throw Failure.unknownField(name, known: Set(known).sorted())
    }
    return (field, String(text[text.index(after: equals)...]))
  }

  /// - Parameter terms: what a person answered when asked.
  private func save(_ result: Import, terms: Int?, _ session: Session) throws {
    let writer = try session.writer(options.profile, clients: false)
    defer { writer.release() }
    let facts = ImportFacts(result, file: URL(filePath: file).lastPathComponent, at: session.now)
    if let terms { writer.profile.answers.note(terms: terms, at: session.now) }
    session.sayKept(
      try writer.replaceClients(result.clients, imported: facts.json(writer.profile.language), at: session.now))
  }
}

/// What the profile keeps of an import beside its clients.
private struct ImportFacts {
  let result: Import
  let file: String
  let at: String

  /// How many rejected lines are kept with their reasons.
  private static let most = 10_000

  init(_ result: Import, file: String, at: String) {
    self.result = result
    self.file = file
    self.at = at
  }

  func json(_ language: Language) -> JSON {
    let rejected = result.rejected.prefix(Self.most).map { line -> JSON in
      ["line": .integer(line.line), "reason": .string(line.reason.message[language])]
    }
    var facts: [String: JSON] = [
      "file": .string(file), "kind": .string(result.kind.rawValue), "at": .string(at),
      "accepted": .integer(result.accepted), "rejected": .array(rejected),
      "rejectedLines": .integer(result.rejected.count), "merged": .integer(result.merged),
      "months": result.months.map(Self.number) ?? .null,
    ]
    facts["first"] = result.first.map { .string($0.iso) }
    facts["last"] = result.last.map { .string($0.iso) }
    return .object(facts)
  }

  private static func number(_ value: Double) -> JSON {
    value == value.rounded() ? .integer(Int(value)) : .number(value)
  }
}

extension Session {
  /// How many months the amounts of a file without dates stand for; nil where nobody can be asked.
  fileprivate func asksMonths() throws -> Double? {
    try asks(
      Text(en: "How many months do these amounts stand for?", fr: "Sur combien de mois portent ces montants ?"),
      Text(en: "A number of months, please: 12, say.", fr: "Un nombre de mois, s’il vous plaît : 12, par exemple."),
      usually: PortfolioConclusions.usualMonths
    ) { text in
      Double(text.replacing(",", with: ".")).flatMap { ClientsImport.possibleMonths.contains($0) ? $0 : nil }
    }
  }

  /// Within how many days invoices without a due date are to be paid; nil where nobody can be asked.
  fileprivate func asksTerms() throws -> Int? {
    let days = try asks(
      Text(
        en: "Within how many days are your invoices to be paid?",
        fr: "À combien de jours vos factures sont-elles payables ?"),
      Text(en: "A number of days, please: 30, say.", fr: "Un nombre de jours, s’il vous plaît : 30, par exemple."),
      usually: Payment.usualTerms
    ) { text in
      // As many as `portfolio.terms` takes.
      Int(text).flatMap { (0...365).contains($0) ? Double($0) : nil }
    }
    return days.map { Int($0) }
  }

  /// - Parameters:
  ///   - refusal: said of an answer that is none.
  ///   - usual: what Enter alone means.
  private func asks(
    _ question: Text, _ refusal: Text, usually usual: Int, _ value: (String) -> Double?
  ) throws -> Double? {
    guard console.isInteractive else { return nil }
    let proposal = "\(usual)"
    while let line = try reply(to: "\(question[language]) (\(proposal)) ", offering: [Text(verbatim: proposal)]) {
      if line.trimmed.isEmpty { return Double(usual) }
      if let value = value(line.trimmed) { return value }
      say(refusal)
    }
    throw InterviewLoop.Ending.interrupted
  }
}

extension Text {
  fileprivate static func replacement(of profile: Profile) -> Text {
    guard let file = profile.imported?["file"]?.string else {
      return Text(en: "Replace the clients that are there?", fr: "Remplacer les clients déjà présents ?")
    }
    return Text(
      en: "Replace the clients from \(Language.en.quoted(file))? A revision keeps them.",
      fr: "Remplacer les clients venus de \(Language.fr.quoted(file)) ? Une version les garde.")
  }
}
