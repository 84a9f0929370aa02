import BuiltInContent
import Foundation
import Language
import Profiling
import Testing
import Trees

@testable import Interviewing

/// The questionnaires and soft checks that come with the program, and made-up ones for the tests.
enum Content {
  static let builtIn = BuiltInContent.paths.filter { $0.hasPrefix("prompts/") }.map { path in
    QuestionnaireReader(yaml(BuiltInContent.text(path) ?? ""), source: path)
  }

  static let catalogue = Catalogue(builtIn.compactMap(\.questionnaire))

  static let checks: SoftChecks = {
    let asks = (yaml(BuiltInContent.text("knowledge/soft-checks.yaml") ?? "").entries ?? []).map { entry in
      (entry.key, text(entry.value["ask"]))
    }
    let general = yaml(BuiltInContent.text("knowledge/too-general.yaml") ?? "")
    let words = (general["words"]?.entries ?? []).flatMap { $0.value.items ?? [] }.compactMap(\.text)
    let all = asks + [("too-general", text(general["ask"]))]
    return SoftChecks(asks: Dictionary(uniqueKeysWithValues: all), tooGeneral: words)
  }()

  private static func text(_ node: Node?) -> Text { Text(en: node?["en"]?.text ?? "", fr: node?["fr"]?.text ?? "") }

  /// What a YAML text says; an empty mapping where it says nothing readable, which the tests then notice.
  static func yaml(_ text: String) -> Node {
    (try? YAMLReader.read(Array(text.utf8))) ?? Node(mark: Mark(line: 1, column: 1), content: .mapping([]))
  }

  /// A questionnaire without the texts that people read.
  static func questionnaire(_ id: String, _ questions: String) -> QuestionnaireReader {
    let text = "id: \(id)\ntitle: {en: A, fr: A}\nquestions:\n" + questions
    return QuestionnaireReader(yaml(text), source: "\(id).yaml")
  }

  static func setting(
    _ language: Language = .en, asksBack: Bool = true, catalogue: Catalogue = catalogue
  ) -> Interview.Setting {
    Interview.Setting(
      Settlement(catalogue: catalogue, proposer: Proposals(name: "Atelier Nord"), language: language), checks: checks,
      name: "Atelier Nord", asksBack: asksBack)
  }
}
