import Testing
import Trees

/// What is said of a kind of clients needs its name first: else no profile could be read again.
@Suite struct NamelessItemTests {
  @Test(arguments: [
    ("en", "There are no segments yet: interview niche asks for them."),
    ("fr", "Il n’y a pas encore de types de clients : interview niche les demande."),
  ])
  func nothingIsKnownBeforeTheName(language: String, sentence: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord", "--language", language)
    try workshop.put("Nom,Type,CA\nA,bars,1\nB,inns,2\n", "clients.csv")
    try workshop.run("clients", "import", "clients.csv")
    let before = try workshop.tree()
    for (key, value) in [("trigger", "a wedding"), ("match", "bars"), ("geographic", "Lille")] {
      let outcome = try workshop.run("answer", "segments[0].\(key)", value)
      #expect(outcome.code == 66 && outcome.errors.flat == sentence, "\(outcome)")
    }
    #expect(try workshop.tree() == before)
    try workshop.run("answer", "segments[].name", "bars, inns")
    #expect(try workshop.run("answer", "segments[1].match", "inns").code == 0)
    #expect(try workshop.run("answer", "segments[2].match", "inns").code != 0)
    #expect(try workshop.run("show", "answers").code == 0)
  }
}
