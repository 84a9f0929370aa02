import Foundation

/// How long tests wait for a program: `CLIENTELE_PATIENCE` times as long as usual, where a sanitizer makes it slow.
public enum Patience {
  public static let factor = ProcessInfo.processInfo.environment["CLIENTELE_PATIENCE"].flatMap { Int($0) } ?? 1

  /// For all of a test that talks to programs.
  public static let minutes = 5 * factor

  public static func seconds(_ count: Int) -> Duration { .seconds(count * factor) }
}
