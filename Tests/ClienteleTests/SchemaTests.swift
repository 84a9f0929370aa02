import Foundation
import Testing
import Trees

/// profile.json conforms to the published schema, by a validator that is not ours.
@Suite struct SchemaTests {
  private static let validator = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    faults = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))))
    for fault in faults: print(fault.json_path, fault.message[:200])
    """

  private static let isThere = (try? python("import jsonschema", in: Workshop()))?.code == 0

  private static func python(_ words: String..., in workshop: Workshop) throws -> Outcome {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try workshop.run(["/usr/bin/env", "python3", "-c"] + words, with: ["PATH": path])
  }

  /// What the validator finds, a line each.
  private func faults(in workshop: Workshop) throws -> String {
    let schema = Business.tests + "/../schema/profile.schema.json"
    let profile = workshop.folder.path + "/" + workshop.profilePath()
    let outcome = try Self.python(Self.validator, schema, profile, in: workshop)
    return outcome.output + outcome.errors
  }

  @Test(.enabled(if: isThere), arguments: Business.all)
  func aWholeProfileConforms(business: Business) throws {
    #expect(try faults(in: business.workshop()) == "")
  }

  @Test(.enabled(if: isThere)) func aProfileConformsAtEveryStage() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    #expect(try faults(in: workshop) == "")
    let begun = try Workshop.begun()
    #expect(try faults(in: begun) == "")
    try begun.run(input: "interview\n/unknown\n/later\n/na\n5 ? -\n")
    #expect(try faults(in: begun) == "")
    try begun.run("answer", "segments[].name", "museums, theatres")
    #expect(try begun.profile()["parked"] != nil)
    #expect(try faults(in: begun) == "")
  }

  @Test(.enabled(if: isThere)) func aProspectConforms() throws {
    let workshop = try #require(Business.all.first).workshop()
    for input in ["y\ny\ny\nn\nn\nn\n", "?\n?\n?\n?\n?\n?\n"] {
      #expect(try workshop.run("fit", "Dupont", input: input).code == 0)
      #expect(try faults(in: workshop) == "")
    }
    #expect(try workshop.profile()["answers"]?["prospects"]?.array?.count == 1)
  }

  /// Whether the file says its months, the user does, or nobody.
  @Test(
    .enabled(if: isThere),
    arguments: [
      ("Client;CA\nA;1\n", []), ("Client;CA\nA;1\n", ["--months", "0.5"]),
      ("Client;Date;Payé;Montant\nA;2025-01-13;2025-02-20;1\n;;;x\n", []),
    ] as [(String, [String])])
  func anImportConforms(file: String, options: [String]) throws {
    let workshop = try Workshop.begun()
    try workshop.put(file, "clients.csv")
    #expect(try workshop.run([Workshop.program, "clients", "import", "clients.csv"] + options).code == 0)
    #expect(try faults(in: workshop) == "")
  }

  @Test(.enabled(if: isThere)) func theValidatorSeesAFault() throws {
    let workshop = try Workshop.begun()
    let text = String(decoding: try workshop.bytes(workshop.profilePath()), as: UTF8.self)
    try workshop.put(text.replacing(#""language": "en""#, with: #""language": "de""#), workshop.profilePath())
    #expect(try faults(in: workshop) == "$.language 'de' is not one of ['en', 'fr']\n")
  }
}
