import Language
import Testing

@testable import Portfolio

@Suite struct NameIndexTests {
  /// Five thousand names make the table grow three times; each is found again, in another spelling too.
  @Test func everyNameIsFoundWhereItWasNoted() {
    let names = (0..<5000).map { "Été \($0 * 7919 % 5000)" }
    var index = NameIndex(expecting: 0)
    for (place, name) in names.enumerated() {
      #expect(index.place(of: index.hash(name)) { names[$0].folded == name.folded } == nil)
      index.note(place, as: index.hash(name))
    }
    for (place, name) in names.enumerated() {
      #expect(index.place(of: index.hash(" " + name.uppercased())) { names[$0].folded == name.folded } == place)
    }
  }
}
