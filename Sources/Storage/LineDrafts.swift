import Trees

/// What was typed where no profile is being written and was not entered: `draft.json` in the home. A convenience: where
/// it cannot be read or written, there is none.
public struct LineDrafts {
  public enum Line: String {
    /// The assistant's own line.
    case command
    /// The name of the first business.
    case name
  }

  private let home: Home
  private static let name = "draft.json"

  public init(home: Home) { self.home = home }

  public subscript(line: Line) -> String? { texts[line.rawValue]?.string }

  /// On the disk when it returns; nothing is kept of an empty line.
  public func keep(_ text: String, of line: Line) {
    guard text != self[line] ?? "" else { return }
    var texts = texts
    texts[line.rawValue] = text.isEmpty ? nil : .string(text)
    try? write(texts)
  }

  public func forget(_ line: Line) { keep("", of: line) }

  private var texts: [String: JSON] {
    guard let (bytes, _) = try? DurableFile.read(home.path + "/" + Self.name, limit: Drafts.limit),
      let node = try? JSONReader.read(bytes)
    else { return [:] }
    return JSON(node)["lines"]?.object ?? [:]
  }

  private func write(_ texts: [String: JSON]) throws(StoreError) {
    let folder = try Folder.make(path: home.path)
    guard !texts.isEmpty else { return folder.discard(Self.name) }
    let bytes = JSON.object(["lines": .object(texts)]).bytes()
    _ = try DurableFile.write(bytes, Self.name, in: folder, expecting: .anything)
  }
}
