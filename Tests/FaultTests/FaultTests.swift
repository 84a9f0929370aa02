import Foundation
import PseudoTerminal
import Testing

/// The suites in `Tests/Faults`, which put faults into the program from outside. Each says how many points it tried.
@Suite(.serialized) struct FaultTests {
  private static let isPythonThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") || pythonInPath
  private static let pythonInPath = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/python3")
  }

  static let suites = ["calls", "crashes", "damage", "errors", "hostile", "large", "power", "privacy", "sharing"]

  @Test(.enabled(if: isPythonThere, "Python is not here"), arguments: suites)
  func suite(name: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-m", "unittest", name]
    process.currentDirectoryURL = Repository.folder.appending(path: "Tests/Faults")
    let program = try Session.built("clientele")
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["CLIENTELE_PROGRAM": program, "PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    let output = Pipe()
    process.standardError = output
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    print(said.split(separator: "\n").filter { $0.hasSuffix("points tried") }.joined(separator: "\n"))
    #expect(process.terminationStatus == 0, "\(said)")
  }
}

enum Repository {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
