/// The files of `prompts/` and `knowledge/`, as they were when the program was built.
public enum BuiltInContent {
  /// Every embedded path in byte order, like `prompts/niche.yaml`.
  public static var paths: [String] { EmbeddedFiles.all.map(\.path.description) }

  /// The text of the file at `path`; nil where none is embedded.
  public static func text(_ path: String) -> String? { file(path)?.description }

  /// The bytes of the file at `path`, the same as on disk; nil where none is embedded.
  public static func bytes(_ path: String) -> [UInt8]? { file(path)?.withUTF8Buffer(Array.init) }

  private static func file(_ path: String) -> StaticString? {
    EmbeddedFiles.all.first { $0.path.description == path }?.text
  }
}
