/// Names of files and folders that exist only while something is written.
enum Temporary {
  static func name() -> String { ".clientele-\(UInt64.random(in: .min ... .max)).tmp" }

  static func isOurs(_ name: String) -> Bool { name.hasPrefix(".clientele-") && name.hasSuffix(".tmp") }
}
