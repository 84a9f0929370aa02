/// How one column writes its figures or dates, decided over all of it.
struct ColumnFormat: Hashable, Sendable {
  /// Nil where no figure tells it: then none may need it.
  var decimal: DecimalSign?
  /// Nil where no date tells it: then none may need it.
  var order: DateOrder?
  /// Whether its header says that its figures are rates, and whether those are shares of one (0.35), not of a hundred.
  var isRate = false
  var isShare = false
  /// What its amounts are counted in, as its header says: 1000 of `CA (k€)`.
  var scale = 1.0
}
