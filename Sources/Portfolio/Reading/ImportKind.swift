/// What the lines of a file are.
public enum ImportKind: String, CaseIterable, Sendable {
  case clients, invoices, fec
}
