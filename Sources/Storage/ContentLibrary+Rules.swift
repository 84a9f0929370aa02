public import Advising
import BuiltInContent
public import Interviewing
import Language

/// The rules of the advice: what comes with the program, and what the user's `knowledge/rules` add or replace by id.
extension ContentLibrary {
  /// - Parameter catalogue: the questions whose answers the rules look at.
  public func advisor(_ catalogue: Catalogue) -> Advisor {
    Advisor(RuleLibrary(ruleFiles()), catalogue, StockWords(Self.node("knowledge/stock-words.yaml")))
  }

  /// Every file of rules, the user's own last.
  public func ruleFiles() -> [RuleFile] {
    let builtIn = BuiltInContent.paths.filter { $0.hasPrefix("knowledge/rules/") && $0.hasSuffix(".yaml") }
    let folder = home.knowledge + "/rules"
    let own = names(folder).filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    return builtIn.map { RuleReader.read(BuiltInContent.bytes($0) ?? [], name: $0) }
      + own.map { RuleReader.read((try? DurableFile.read($0, limit: Self.limit).bytes) ?? [], name: $0) }
  }
}
