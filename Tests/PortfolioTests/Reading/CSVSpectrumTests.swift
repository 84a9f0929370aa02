import Foundation
import Testing
import Trees

@testable import Portfolio

/// The twelve files of csv-spectrum, with what each should read as.
@Suite(.enabled(if: SharedData.isThere)) struct CSVSpectrumTests {
  static let names = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test(arguments: names, [1, 2, 5, 1 << 16]) func passes(name: String, chunk: Int) throws {
    let (rows, _) = try table(SharedData.bytes("csv-spectrum/csvs/\(name).csv"), chunk: chunk)
    let expected = try Self.expected(name)
    let objects = rows.dropFirst().map { row in
      JSON.object(Dictionary(uniqueKeysWithValues: zip(rows[0], row.map(JSON.string))))
    }
    #expect(JSON.array(Array(objects)) == expected)
  }

  /// The expectation of one case is an object instead of a list, and has a telephone number that its table has not.
  private static func expected(_ name: String) throws -> JSON {
    let json = try JSON(JSONReader.read(SharedData.bytes("csv-spectrum/json/\(name).json")))
    guard name == "location_coordinates", var only = json.object else { return json }
    only["Contact Phone Number"] = "2095257564"
    return [.object(only)]
  }

  @Test func noCaseIsLeftOut() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: SharedData.folder.appending(path: "csv-spectrum/csvs").path)
    #expect(files.sorted() == Self.names.map { $0 + ".csv" })
  }
}
