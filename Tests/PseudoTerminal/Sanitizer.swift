import Foundation

/// What programs built with a sanitizer find around them: where they write what they saw.
public enum Sanitizer {
  public static let variables = ProcessInfo.processInfo.environment.filter { $0.key == "TSAN_OPTIONS" }

  static let words = variables.map { "\($0)=\($1)" }
}
