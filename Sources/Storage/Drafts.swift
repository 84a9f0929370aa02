import Language
public import Trees

/// What was typed for questions and not accepted yet: `draft.json` beside the profile, which no export, copy or revision
/// takes along. Nothing is written while somebody types.
public struct Drafts {
  private let folder: ProfileFolder
  private let lock: FolderLock
  private var texts: [String: JSON] = [:]
  /// The question whose text lies in `draft.txt`, for an editor.
  private var edited: Path?

  static let limit = 16 << 20

  /// Those left behind by the last session; a text that was open in an editor is as the editor last saved it.
  public init(_ writer: ProfileWriter) {
    (folder, lock) = (writer.folder, writer.lock)
    guard let bytes = try? folder.read(.draft, limit: Self.limit).bytes, let node = try? JSONReader.read(bytes) else {
      return
    }
    let document = JSON(node)
    texts = document["drafts"]?.object ?? [:]
    guard let key = document["edited"]?.string, let left = try? textInEditor() else { return }
    texts[key] = .string(left)
  }

  /// What was typed for a question.
  public subscript(key: Path) -> String? {
    texts[key.description]?.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// On the disk when it returns.
  public mutating func keep(_ text: String, of key: Path) throws(StoreError) {
    if self[key] == text, edited == nil { return }
    texts[key.description] = .string(text)
    try write()
  }

  public mutating func forget(_ key: Path) throws(StoreError) {
    guard texts.removeValue(forKey: key.description) != nil else { return }
    try write()
  }

  /// Puts a text into a file for an editor: its path.
  public mutating func open(_ text: String, of key: Path) throws(StoreError) -> String {
    _ = try folder.write(Array((text + "\n").utf8), to: .edited, expecting: .anything, holding: lock)
    edited = key
    texts[key.description] = .string(text)
    try write()
    return folder.path(of: .edited)
  }

  /// Takes the text back as the editor left it, and the file away.
  public mutating func close() throws(StoreError) -> String {
    guard let key = edited else { return "" }
    let text = (try? textInEditor()) ?? self[key] ?? ""
    edited = nil
    try keep(text, of: key)
    try folder.remove(.edited, holding: lock)
    return text
  }

  /// Lines end as the program ends them, whatever the editor writes.
  private func textInEditor() throws(StoreError) -> String {
    let bytes = try folder.read(.edited, limit: Self.limit).bytes
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return text.replacing("\u{FEFF}", with: "").trimmed
  }

  private func write() throws(StoreError) {
    guard !texts.isEmpty else { return try folder.remove(.draft, holding: lock) }
    var document: [String: JSON] = ["drafts": .object(texts)]
    if let edited { document["edited"] = .string(edited.description) }
    let bytes = JSON.object(document).bytes()
    _ = try folder.write(bytes, to: .draft, expecting: .anything, holding: lock)
  }
}
