/// How much a client buys.
public enum Volume: String, CaseIterable, Hashable, Sendable {
  case small, medium, large
}
