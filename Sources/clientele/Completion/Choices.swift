import Advising
import Foundation
import Interviewing
import Language
import Portfolio
import Profiling
import Reporting
import Storage
import Trees

/// What a value may be, from all that is known; read once for each line that is typed.
final class Choices {
  private let session: Session
  private var known: [ValueKind: [(text: String, folded: String)]] = [:]
  private lazy var profile = try? session.profile(nil, clients: false)

  init(_ session: Session) { self.session = session }

  /// Those that begin as typed, case and accents apart.
  func beginning(with typed: String, _ kind: ValueKind, in place: Place) -> [String] {
    if kind == .file { return FileNames.beginning(with: typed, home: session.environment["HOME"] ?? "") }
    let wanted = typed.folded
    let found = all(kind, place).filter { $0.folded.hasPrefix(wanted) }.map(\.text)
    guard found.isEmpty, kind == .card else { return found }
    return cards.map(\.title).filter { $0.folded.hasPrefix(wanted) }
  }

  private func all(_ kind: ValueKind, _ place: Place) -> [(text: String, folded: String)] {
    if let all = known[kind] { return all }
    let all = values(kind, place).filter { visible($0) == $0 && !$0.contains(where: \.isNewline) }
      .map { ($0, $0.folded) }
    known[kind] = all
    return all
  }

  private func values(_ kind: ValueKind, _ place: Place) -> [String] {
    switch kind {
    case .profile: (try? session.store.list())?.map(\.name) ?? []
    case .trashed: (try? session.store.trashed())?.map(\.name) ?? []
    case .revision: (try? profile?.1.history.list())?.map { String($0.number) } ?? []
    case .questionnaire: session.catalogue.questionnaires.filter { !$0.questions.isEmpty }.map(\.id)
    case .question: session.catalogue.keys
    case .answered: answered
    case .choice: options(of: place.values.first ?? "")
    case .shown: shown(place.values.first)
    case .prospect: unique((profile?.0.answers.prospects.map(\.name) ?? []) + clients)
    case .card: cards.map(\.id)
    default: fixed(kind, place)
    }
  }

  private func fixed(_ kind: ValueKind, _ place: Place) -> [String] {
    switch kind {
    case .part: ShowCommand.parts
    case .command: Manual.all.map(\.name)
    case .report: Report.Kind.ofProfile.map(\.rawValue) + ["clients"]
    case .format: formats(of: place.values.first ?? "summary").map(\.rawValue)
    case .importKind: ImportKind.allCases.map(\.rawValue)
    case .field: unique(ClientsImport.fields.map { $0 + "=" })
    case .dateOrder: DateOrder.allCases.map(\.rawValue)
    case .decimalSign: DecimalSign.allCases.map(\.rawValue)
    case .language: Language.allCases.map(\.rawValue)
    case .currency: Locale.commonISOCurrencyCodes.sorted()
    case .objective: Objective.allCases.map(\.rawValue)
    default: []
    }
  }

  private var cards: [Card] { session.content.cards(session.language).all(session.language) }

  private var answered: [String] {
    guard let answers = profile?.0.answers else { return [] }
    return session.catalogue.keys.filter { key in
      Path(key).map { answers.keys(of: $0).contains(where: answers.isTouched) } ?? false
    }
  }

  private func options(of question: String) -> [String] {
    guard let field = Path(question).flatMap({ session.catalogue.field($0) }) else { return [] }
    let options = profile?.0.answers.options(of: field.itemType) ?? []
    return options.map { $0.label[session.language] }
  }

  private func shown(_ part: String?) -> [String] {
    switch part {
    case "segment": profile?.0.answers.segments ?? []
    case "client": clients
    default: []
    }
  }

  /// From the import, else those that were typed by hand.
  private var clients: [String] {
    guard let (profile, folder) = profile else { return [] }
    let portfolio = (try? folder.portfolio(profile)) ?? profile.answers.portfolioByHand
    return portfolio?.clients.names ?? []
  }

  private func formats(of name: String) -> [Format] { Report.Kind(rawValue: name)?.formats ?? [.csv, .json] }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
