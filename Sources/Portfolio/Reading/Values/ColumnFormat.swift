/// How one column writes its figures or dates, decided over all of it.
struct ColumnFormat: Hashable {
  var decimal: DecimalSign?
  var order: DateOrder?
  /// Whether its header says that its figures are rates, and whether those are shares of one (0.35), not of a hundred.
  var isRate = false
  var isShare = false
}
