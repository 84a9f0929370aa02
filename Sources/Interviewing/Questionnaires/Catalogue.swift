import Language
public import Trees

/// All questionnaires in the order of the path, and every answer key they know.
public struct Catalogue: Sendable {
  public let questionnaires: [Questionnaire]
  /// Every question in the order of the path.
  let asked: [Question]
  /// The items of all questionnaires, in the same order.
  let items: [Questionnaire.Item]
  private let places: [String: Range<Int>]
  fileprivate let fields: [Path: Field]
  private let questions: [Path: Question]
  private let homes: [Path: Questionnaire]

  /// The order in which questionnaires are walked; others follow by name.
  public static let path = [
    "start", "objective", "niche", "statement", "dilemma", "portrait", "ambition", "positioning", "market",
    "listening", "value", "portfolio", "relationship", "dilemma-again", "review",
  ]
  /// The questionnaires that lead to the first niche.
  public static let firstNiche = Array(path.prefix(4))

  public init(_ questionnaires: [Questionnaire]) {
    self.questionnaires = questionnaires.sorted { left, right in
      (Self.place(left.id), left.id) < (Self.place(right.id), right.id)
    }
    asked = self.questionnaires.flatMap(\.questions)
    var (items, places) = ([Questionnaire.Item](), [String: Range<Int>]())
    for questionnaire in self.questionnaires {
      places[questionnaire.id] = items.count..<(items.count + questionnaire.items.count)
      items += questionnaire.items
    }
    (self.items, self.places) = (items, places)
    questions = Dictionary(asked.map { ($0.key, $0) }) { first, _ in first }
    let homes = self.questionnaires.flatMap { home in home.questions.map { ($0.key, home) } }
    self.homes = Dictionary(homes) { first, _ in first }
    let known = asked.map(\.field) + self.questionnaires.flatMap(\.reserved)
    fields = Dictionary(known.map { ($0.key, $0) }) { first, _ in first }
  }

  private static func place(_ id: String) -> Int { path.firstIndex(of: id) ?? path.count }

  /// The places of a questionnaire's items among those of all; nil where it is none of these.
  func places(of questionnaire: Questionnaire) -> Range<Int>? { places[questionnaire.id] }

  public func questionnaire(_ id: String) -> Questionnaire? { questionnaires.first { $0.id == id } }

  /// The question behind an answer's key, with or without item numbers.
  public func question(_ key: Path) -> Question? { questions[key.template] }

  /// The field behind an answer's key, with or without item numbers.
  public func field(_ key: Path) -> Field? { fields[key.template] }

  /// The questionnaire that asks for a key.
  public func home(of key: Path) -> Questionnaire? { homes[key.template] }

  public var keys: [String] { fields.keys.map(\.description).sorted() }

  /// The known key that was probably meant: a letter away, else one with the same last part, else one spelled alike.
  /// Numbers of items are those of `key`.
  public func nearest(to key: String) -> String? {
    let path = Path(key)
    if path?.components.count == 1, let group = key.nearest(in: groups) { return group }
    let template = path?.template.description ?? key
    guard let found = nearest(template: template).flatMap({ Path($0) }) else { return nil }
    guard let path, let index = path.index, found.list == path.list else { return found.description }
    return found.filled(with: index).description
  }

  /// What keys begin with: `business`, `segments`.
  private var groups: Set<String> {
    Set(fields.keys.compactMap { $0.components.first.map { Path(components: [$0]).description } })
  }

  private func nearest(template: String) -> String? {
    let alike = template.nearest(in: keys)
    if let alike, alike.distance(to: template) <= 1 { return alike }
    let last = template.split(separator: ".").last ?? ""
    let sameEnd = keys.filter { $0.hasSuffix(".\(last)") }
    return sameEnd.min { $0.distance(to: template) < $1.distance(to: template) } ?? alike
  }
}

extension Catalogue {
  /// The keys whose beginning is `path`; none below the root, which says nothing.
  func keys(below path: Path) -> [Path] {
    path.components.isEmpty ? [] : asked.map(\.key).filter { $0.hasPrefix(path.template) }
  }

  /// Whether a key, or anything below it, can be answered.
  func knows(_ key: Path) -> Bool {
    let template = key.template
    return fields.keys.contains { $0.hasPrefix(template) }
  }
}
