/// How the columns of a file write their figures and dates: what all of their cells say.
struct FormatSurvey {
  private var surveys: [(column: Int, survey: ColumnSurvey)]
  private let columns: Int

  init(_ columns: Columns) {
    self.columns = columns.headers.count
    let typed = columns.places.filter { ![.text, .yesno].contains($0.key.form) }
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
  /// Reads every line under the formats that the whole file decides. Those of its beginning are taken for granted, and
  /// nearly always hold; where they do not, the file is read again.
  ///
  /// - Parameter read: reads the lines, and shows each record to the survey beside it.
  func read<Result>(
    _ columns: Columns, _ options: ImportOptions,
    _ read: (_ formats: [ColumnFormat], _ survey: inout FormatSurvey) throws -> Result
  ) throws -> Result {
    var presumed = FormatSurvey(columns)
    try forEachRecord(upTo: 1000) { presumed.note($0) }
    if let formats = try? presumed.formats(options) {
      var survey = FormatSurvey(columns)
      if let result = try? read(formats, &survey), try survey.formats(options) == formats { return result }
    }
    var survey = FormatSurvey(columns)
    try forEachRecord { survey.note($0) }
    var ignored = survey
    return try read(try survey.formats(options), &ignored)
  }
}
