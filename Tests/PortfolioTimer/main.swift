import Foundation
import Language
import Portfolio
import Storage
import Trees

// PortfolioTimer FILE RUNS: reads, checks and classifies as `clients import FILE --months 12 --dry-run` does, so often,
// and prints what was found and what each time took, without the start of a program.
guard CommandLine.arguments.count == 3, let runs = Int(CommandLine.arguments[2]), runs > 0 else { exit(EX_USAGE) }

func conclusions(from path: String) throws -> JSON {
  var options = ImportOptions(currency: "EUR")
  options.months = 12
  let source = ByteSource(size: try UserFile.size(path) ?? 0) { try UserFile.forEachChunk(path, $0) }
  return PortfolioConclusions(try Import(source, options).portfolio(.en)).json
}

var found = JSON.null
var milliseconds: [JSON] = []
for _ in 0..<runs {
  let time = try ContinuousClock().measure { found = try conclusions(from: CommandLine.arguments[1]) }
  milliseconds.append(.number(time / .milliseconds(1)))
}
let report: JSON = ["milliseconds": .array(milliseconds), "portfolio": found]
print(report.compact())
