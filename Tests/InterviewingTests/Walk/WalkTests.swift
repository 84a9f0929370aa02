import Foundation
import Testing

@testable import Interviewing

/// Random sessions in both languages; each complaint names the seed that shows it again. `script/test --faults` walks
/// fifty times as many.
@Suite struct WalkTests {
  @Test func theMazeIsSound() {
    #expect(Maze.reader.faults.isEmpty)
    #expect(Lint(Maze.catalogue).findings.isEmpty)
  }

  @Test(arguments: 0..<8) func noWalkThroughTheMazeGetsLost(part: UInt64) {
    walk(Maze.catalogue, sessions: 45, part)
  }

  @Test(arguments: 0..<8) func noWalkThroughTheRealQuestionsGetsLost(part: UInt64) {
    walk(Content.catalogue, sessions: 20, part)
  }

  private func walk(_ catalogue: Catalogue, sessions: UInt64, _ part: UInt64) {
    let count = sessions * (ProcessInfo.processInfo.environment["CLIENTELE_FAULTS"] == nil ? 1 : 50)
    let seeds = (part * count)..<((part + 1) * count)
    var accepted = 0
    for seed in seeds {
      var walker = Walker(seed: seed, through: catalogue)
      walker.walk(steps: 15)
      accepted += walker.accepted
      #expect(walker.complaints.isEmpty, "seed \(seed)")
      if !walker.complaints.isEmpty { break }
    }
    #expect(accepted > 5 * seeds.count)
  }
}
