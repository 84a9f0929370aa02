import Foundation
import Language
import Testing

@testable import Portfolio

/// Real files of other people, beside the project's folder on some machines.
enum SharedData {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/data").standardizedFileURL

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: name))) }
}

/// Reads a file given as text, in chunks of a few bytes so that each one ends somewhere awkward.
func read(_ text: String, chunk: Int = 7, _ change: (inout ImportOptions) -> Void = { _ in }) throws -> Import {
  var options = ImportOptions(currency: "EUR")
  change(&options)
  return try Import(ByteSource(Array(text.utf8), chunk: chunk), options)
}

/// Every record of a table, the header first, and the line on which each begins.
func table(_ bytes: [UInt8], chunk: Int = 7) throws -> (rows: [[String]], lines: [Int]) {
  let file = try CSVFile(ByteSource(bytes, chunk: chunk))
  var (rows, lines) = ([file.headers], [Int]())
  try file.forEachRecord { record in
    rows.append((0..<record.count).map { record.text($0) })
    lines.append(record.line)
  }
  return (rows, lines)
}

func amount(_ value: Double) throws -> Amount { try #require(Amount(value)) }

func slice(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

func day(_ iso: String) throws -> Day { try #require(Day(iso)) }
