/// How one column writes its figures or dates, decided over all of it.
struct ColumnFormat {
  var decimal: DecimalSign?
  var order: DateOrder?
  /// Whether rates are shares of one (0.35) and not of a hundred (35).
  var isShare = false
}
