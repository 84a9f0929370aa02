/// What a report can be written as.
public enum Format: String, CaseIterable, Hashable, Sendable {
  case md, html, json, csv
}
