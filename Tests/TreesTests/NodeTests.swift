import Testing
import Trees

@Suite struct NodeTests {
  private let one = Node(mark: mark(1, 4), content: .plain("1"))

  @Test func givesWhatItHoldsAndNothingElse() {
    let mapping = Node(mark: mark(1, 1), content: .mapping([Node.Entry(key: "a", mark: mark(1, 1), value: one)]))
    #expect(mapping["a"]?.text == "1")
    #expect(mapping["b"]?.text == nil)
    #expect(mapping.text == nil)
    #expect(mapping.items == nil)
    #expect(mapping.entries?.map(\.key) == ["a"])
    #expect(Node(mark: mark(1, 1), content: .sequence([one, one])).items?.map(\.text) == ["1", "1"])
    #expect(Node(mark: mark(1, 1), content: .quoted("")).text == "")
    #expect(Node(mark: mark(1, 1), content: .null).text == nil)
  }
}
