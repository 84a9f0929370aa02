/// A kind of report that is not written in a format, with those it is written in.
public struct FormatUnavailable: Error, Hashable {
  public let kind: Report.Kind
  public let format: Format
}
