import Foundation
import Testing
import Trees

/// profile.json as others leave it: damaged, newer, edited by hand, held, changed meanwhile.
@Suite struct ProfileFileTests {
  private func rewrite(_ workshop: Workshop, _ change: (inout [String: JSON]) -> Void) throws -> [UInt8] {
    var object = try #require(try workshop.profile().object)
    change(&object)
    try workshop.put(JSON.object(object).text(), workshop.profilePath())
    return try workshop.bytes(workshop.profilePath())
  }

  @Test(arguments: [
    (
      "en", ":3: this is no sound profile: ",
      "Nothing was changed. The last good revision is 1: restore 1 --profile atelier-nord brings it back and keeps the damaged file."
    ),
    (
      "fr", ":3 : ce profil est abîmé : ",
      "Rien n’a été modifié. La dernière bonne version est la 1 : restore 1 --profile atelier-nord la remet en place et garde le fichier abîmé."
    ),
  ])
  func aDamagedProfileIsNamedAndNeverOverwritten(language: String, fault: String, remedy: String) throws {
    let workshop = try Workshop.begun(language)
    let path = workshop.folder.path + "/" + workshop.profilePath()
    try workshop.put("{\n  \"schema\": 1,\n  \"name\" \"Atelier Nord\"\n}\n", workshop.profilePath())
    let damaged = try workshop.bytes(workshop.profilePath())
    for words in [["show"], ["interview"], ["answer", "business.offer", "x"], ["export", "--output", "-"]] {
      let outcome = try workshop.run([Workshop.program] + words)
      #expect(outcome.code == 65, "\(words)")
      #expect(outcome.errors.squeezed.hasPrefix((path + fault).squeezed), "\(outcome.errors)")
      #expect(outcome.errors.flat.hasSuffix(remedy), "\(outcome.errors)")
    }
    #expect(try workshop.bytes(workshop.profilePath()) == damaged)
    #expect(try workshop.run("restore", "1", "--profile", "atelier-nord").code == 0)
    #expect(try workshop.bytes("home/profiles/atelier-nord/profile.damaged.json") == damaged)
    #expect(try workshop.profile()["answers"]?["objective"]?["kind"] == "margin")
  }

  /// Revisions after a damaged profile was taken back must not stand in the place of the ones before.
  @Test func noRevisionIsLostAfterADamage() throws {
    let workshop = try Workshop.begun()
    for kind in ["conquest", "loyalty"] {
      try workshop.run("interview", "--answers", "-", "--no-input", input: "objective: {kind: \(kind)}")
    }
    let before = try workshop.tree().filter { $0.key.contains("/history/") }
    #expect(before.count == 3)
    try workshop.put("{", workshop.profilePath())
    #expect(try workshop.run("restore", "1").code == 0)
    let again = try workshop.run("interview", "--answers", "-", "--no-input", input: "objective: {kind: new-offer}")
    #expect(again.code == 0)
    let after = try workshop.tree()
    for (name, bytes) in before { #expect(after[name] == bytes, "\(name)") }
    let numbers = try workshop.run("history", "--json").json.array?.compactMap { $0["revision"]?.int } ?? []
    #expect(Set(numbers).count == numbers.count, "\(numbers)")
  }

  @Test func aDamagedProfileDoesNotHideTheOthers() throws {
    let workshop = try Workshop.begun()
    try workshop.run("new", "Sud")
    try workshop.put("", workshop.profilePath())
    #expect(try workshop.run("list").output.hasPrefix("atelier-nord: damaged, check says how\nSud (open), changed "))
    let check = try workshop.run("check")
    #expect(check.code == 65)
    #expect(check.output.squeezed.contains(workshop.profilePath() + ":1:thisisnosoundprofile:"))
  }

  @Test func unknownKeysSurviveAnAnswer() throws {
    let workshop = try Workshop.begun()
    let future: JSON = ["a": [1, 2.5, "é"], "b": .null]
    _ = try rewrite(workshop) { profile in
      profile["future"] = future
      var answers = profile["answers"]?.object ?? [:]
      answers["later"] = ["x": 1]
      profile["answers"] = .object(answers)
    }
    #expect(try workshop.run("answer", "business.offer", "beer").code == 0)
    let profile = try workshop.profile()
    #expect(profile["future"] == future)
    #expect(profile["answers"]?["later"] == ["x": 1])
    #expect(profile["answers"]?["business"]?["offer"] == "beer")
  }

  @Test func aNewerSchemaIsNeverWritten() throws {
    let workshop = try Workshop.begun()
    let newer = try rewrite(workshop) { $0["schema"] = 2 }
    for words in [
      ["answer", "business.offer", "x"], ["interview"], ["clear", "business.offer"], ["rename", "atelier-nord", "Sud"],
    ] {
      let outcome = try workshop.run([Workshop.program] + words)
      #expect(outcome.code == 65, "\(words)")
      let sentence =
        "This profile was written by a newer Clientele (form 2); this one only reads it. Update the program to change it."
      #expect(outcome.errors.flat.hasSuffix(sentence), "\(words): \(outcome.errors)")
    }
    #expect(try workshop.bytes(workshop.profilePath()) == newer)
  }

  @Test func aNewerSchemaIsRead() throws {
    let workshop = try Workshop.begun()
    _ = try rewrite(workshop) { $0["schema"] = 2 }
    let list = try workshop.run("list", "--json").json
    let answers = try workshop.run("show", "answers", "--json")
    #expect(list[0]?["damaged"] == false)
    #expect(answers.code == 0)
    #expect(try answers.json["business"]?["offer"] == "oven checks")
  }

  @Test func aRatingOutOfRangeInTheFileIsAFault() throws {
    let workshop = try Workshop.begun()
    let text = String(decoding: try workshop.bytes(workshop.profilePath()), as: UTF8.self)
    try workshop.put(text.replacing(#""served": 3"#, with: #""served": "many""#), workshop.profilePath())
    let outcome = try workshop.run("answer", "business.offer", "x")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("segments[0].served"))
  }
}
