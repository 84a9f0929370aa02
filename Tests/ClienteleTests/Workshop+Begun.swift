extension Workshop {
  /// A profile, Atelier Nord, that has come to the question about the client to clone.
  static func begun(_ language: String = "en") throws -> Workshop {
    try Workshop(language, holding: (language == "fr" ? french : english).get())
  }

  private static let english = Result { try tree(in: "en") }
  private static let french = Result { try tree(in: "fr") }

  private static func tree(in language: String) throws -> [String: [UInt8]] {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord")
    let answers = "business: {offer: oven checks, model: b2b, voice: i}\nobjective: {kind: margin}"
    try workshop.run("interview", "--answers", "-", "--no-input", input: answers)
    try workshop.run("answer", "segments[].name", "bars, inns, clubs")
    try workshop.run("answer", "segments[].served", "3 0 0")
    return try workshop.tree()
  }
}
