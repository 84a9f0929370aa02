/// How the columns of a file write their figures and dates: what all of their cells say.
struct FormatSurvey {
  private var surveys: [(column: Int, survey: ColumnSurvey)]
  private let columns: Int

  init(_ columns: Columns) {
    self.columns = columns.headers.count
    let typed = columns.inOrder.filter { ![.text, .yesno].contains($0.field.form) }
    surveys = typed.map { field, column in
      (column: column, survey: ColumnSurvey(columns.headers[column], isDate: field.form == .date))
    }
  }

  mutating func note(_ record: CSVRecord) {
    guard record.fault == nil, record.count == columns else { return }
    for index in surveys.indices { surveys[index].survey.note(record[surveys[index].column], line: record.line) }
  }

  /// Per column.
  ///
  /// - Throws: `ImportFault` where a column may be read in two ways.
  func formats(_ options: ImportOptions) throws -> [ColumnFormat] {
    var formats = [ColumnFormat](repeating: ColumnFormat(), count: columns)
    for (column, survey) in surveys { formats[column] = try survey.format(options) }
    return formats
  }
}

extension CSVFile {
  /// Reads every line under the formats that the whole file decides. Those of its beginning are taken for granted; they
  /// nearly always hold, and surely where every figure and date can be read under them.
  func read(_ columns: Columns, _ options: ImportOptions, _ read: ([ColumnFormat]) throws -> Import) throws -> Import {
    var presumed = FormatSurvey(columns)
    try forEachRecord(upTo: 1000) { presumed.note($0) }
    let first = (try? presumed.formats(options)).flatMap { formats in (try? read(formats)).map { (formats, $0) } }
    if let (_, result) = first, !result.rejected.contains(where: \.reason.isOfFormat) { return result }
    var survey = FormatSurvey(columns)
    try forEachRecord { survey.note($0) }
    let formats = try survey.formats(options)
    if let (presumed, result) = first, presumed == formats { return result }
    return try read(formats)
  }
}
