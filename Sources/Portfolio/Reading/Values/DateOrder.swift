/// In which order a column writes day, month and year.
public enum DateOrder: String, CaseIterable, Sendable {
  case dmy, mdy, ymd
}
