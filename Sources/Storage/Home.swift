/// The folder that holds everything. It is made by the first write, never by reading.
public struct Home: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// `CLIENTELE_HOME`, else `clientele` in `XDG_DATA_HOME`, else the system's usual place.
  /// An empty variable counts as none, as does a relative `XDG_DATA_HOME` (XDG Base Directory Specification).
  public init(environment: [String: String]) {
    func value(_ key: String) -> String? { environment[key].flatMap { $0.isEmpty ? nil : $0 } }
    if let chosen = value("CLIENTELE_HOME") {
      path = chosen
    } else if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") {
      path = data + "/clientele"
    } else {
      path = (value("HOME") ?? System.userFolder) + Home.usual
    }
  }

  public var profiles: String { path + "/profiles" }
  public var trash: String { path + "/trash" }
  public var prompts: String { path + "/prompts" }
  public var knowledge: String { path + "/knowledge" }

  #if canImport(Darwin)
    private static let usual = "/Library/Application Support/Clientele"
  #else
    private static let usual = "/.local/share/clientele"
  #endif

  func open(_ name: String) throws(StoreError) -> Folder { try Folder(name, in: Folder(path: path)) }

  /// The folder of that name, made with the home where missing.
  func make(_ name: String) throws(StoreError) -> Folder { try Folder.make(path: path).ensureFolder(name) }
}
