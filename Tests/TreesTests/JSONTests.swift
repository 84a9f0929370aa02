import Testing
import Trees

@Suite struct JSONTests {
  @Test func readsPlainScalarsByTheRulesOfJSON() {
    func value(_ content: Node.Content) -> JSON { JSON(Node(mark: mark(1, 1), content: content)) }
    #expect(value(.plain("12")) == .integer(12))
    #expect(value(.plain("12.0")) == .number(12))
    #expect(value(.plain("012")) == "012")
    #expect(value(.plain("12abc")) == "12abc")
    #expect(value(.plain("-")) == "-")
    #expect(value(.plain("null")) == .null)
    #expect(value(.plain("yes")) == "yes")
    #expect(value(.quoted("12")) == "12")
    #expect(value(.null) == .null)
  }

  @Test func givesValuesOfTheRightKindOnly() {
    let json: JSON = ["n": 3, "x": 2.5, "s": "t", "b": true, "a": [1, 2]]
    #expect(json["n"]?.int == 3)
    #expect(json["n"]?.double == 3.0)
    #expect(json["x"]?.double == 2.5)
    #expect(json["x"]?.int == nil)
    #expect(json["s"]?.string == "t")
    #expect(json["s"]?.double == nil)
    #expect(json["b"]?.bool == true)
    #expect(json["a"]?[1] == 2)
    #expect(json["a"]?[2] == nil)
    #expect(json["a"]?[-1] == nil)
    #expect(json["a"]?["n"] == nil)
    #expect(json["none"] == nil)
    #expect(json.object?.count == 5)
    #expect(json["a"]?.array == [1, 2])
    #expect(JSON.null.isNull)
  }

  @Test func tellsIntegersFromNumbers() {
    #expect(JSON.integer(1) != JSON.number(1))
  }
}
