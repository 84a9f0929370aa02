import Testing
import Trees

@Suite struct JSONPathTests {
  private let tree: JSON = [
    "segments": [["name": "x", "ratings": ["ease": 4]], ["name": "y"]], "niche": ["name": "n"],
  ]

  @Test func findsValues() {
    #expect(tree[path: "segments[0].ratings.ease"] == 4)
    #expect(tree[path: "segments[1]"] == ["name": "y"])
    #expect(tree[path: Path()] == tree)
    #expect(tree[path: "segments[2].name"] == nil)
    #expect(tree[path: "segments.name"] == nil)
    #expect(tree[path: "niche[0]"] == nil)
    #expect(tree[path: "segments[].name"] == nil)
  }

  @Test func createsWhatIsMissing() {
    var json: JSON = [:]
    json[path: "a.b[2].c"] = 1
    #expect(json == ["a": ["b": [[:], [:], ["c": 1]]]])
    json[path: "a.b[0]"] = "x"
    json[path: "a.d"] = .null
    #expect(json == ["a": ["b": ["x", [:], ["c": 1]], "d": .null]])
    json[path: "m[0][1]"] = 5
    #expect(json["m"] == [[[:], 5]])
  }

  @Test func replacesWhatIsThereOrInTheWay() {
    var json = tree
    json[path: "niche.name"] = "other"
    json[path: "segments[1].name.first"] = true
    #expect(json[path: "niche"] == ["name": "other"])
    #expect(json[path: "segments[1]"] == ["name": ["first": true]])
    #expect(json[path: "segments[0]"] == tree[path: "segments[0]"])
    json[path: Path()] = 1
    #expect(json == 1)
  }

  @Test func removesAndLeavesNoEmptyParent() {
    var json = tree
    json[path: "segments[0].ratings.ease"] = nil
    #expect(json[path: "segments[0]"] == ["name": "x"])
    json[path: "segments[1].name"] = nil
    #expect(json[path: "segments"] == [["name": "x"], [:]])
    json[path: "segments[0]"] = nil
    #expect(json[path: "segments"] == [[:], [:]])
    json[path: "niche.name"] = nil
    #expect(json == ["segments": [[:], [:]]])
    json[path: "segments"] = nil
    #expect(json == [:])
  }

  @Test func leavesTheRestAlone() {
    var json: JSON = ["a": [:], "b": 1, "c": ["d": [:], "e": 2]]
    let before = json
    json[path: "a.x"] = nil
    json[path: "b.x"] = nil
    json[path: "segments[0]"] = nil
    json[path: "z[].x"] = 1
    json[path: Path(components: [.key("z"), .index(-1)])] = 1
    #expect(json == before)
    json[path: "c.e"] = nil
    #expect(json == ["a": [:], "b": 1, "c": ["d": [:]]])
  }

  @Test func listsItsLeavesInOrder() {
    let json: JSON = ["b": [["y": 1, "x": [:]], []], "a": .null, "é": "z"]
    let leaves = json.leaves()
    #expect(leaves.map(\.path.description) == ["a", "b[0].x", "b[0].y", "b[1]", "é"])
    #expect(leaves.map(\.value) == [.null, [:], 1, [], "z"])
    #expect(JSON.string("s").leaves().map(\.path) == [Path()])
  }
}
