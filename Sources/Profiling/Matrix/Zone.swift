/// Where to put the effort, by how strong one is with a segment and how attractive it is.
public enum Zone: String, CaseIterable, Hashable, Sendable {
  case invest, selective, leave

  init(_ strength: Axis.Level, _ attractiveness: Axis.Level) {
    self =
      switch (strength, attractiveness) {
      case (.high, .high), (.high, .medium), (.medium, .high): .invest
      case (.high, .low), (.medium, .medium), (.low, .high): .selective
      case (.medium, .low), (.low, .medium), (.low, .low): .leave
      }
  }
}
