/// A piece of a section. The templates name it by its case.
public enum Block: Hashable, Sendable {
  case quote(Line)
  case paragraph(Line)
  case list([Line])
  case table(Table)
  case chart(Chart)
  /// Lines to write on, by number.
  case room([Int])
}
