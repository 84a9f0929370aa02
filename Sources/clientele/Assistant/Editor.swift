import Foundation
import Language
import Storage

#if canImport(Glibc)
  import Glibc
#endif

/// A long answer, written in the person's own editor.
struct Editor {
  let folder: ProfileFolder
  let environment: [String: String]

  /// The text as it was left, or nil where the editor failed or changed nothing. The draft lies in the profile's own
  /// folder while it is edited, and stays there when the editor fails.
  func edit(_ text: String) throws -> String? {
    let path = folder.path + "/draft.txt"
    try DurableFile.write(Array((text + "\n").utf8), to: path)
    guard try run(path) == 0 else { return nil }
    let edited = String(decoding: try DurableFile.read(path, limit: 1 << 20).bytes, as: UTF8.self)
    unlink(path)
    return edited.trimmed == text.trimmed ? nil : edited
  }

  /// In the foreground of this terminal, through the shell, since the variable may hold options.
  private func run(_ path: String) throws -> Int32 {
    let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? "vi"
    // The shell would repeat it as it is where it finds no such program.
    guard visible(editor) == editor else { throw StoreError.cannot(.open, path: editor, errno: ENOENT) }
    let words = ["/bin/sh", "-c", "\(editor) \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    // Ctrl-C belongs to the editor while it runs.
    let ours = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, ours) }
    var child = pid_t()
    var attributes = Self.freshSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    let code = posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ)
    guard code == 0 else { throw StoreError.cannot(.open, path: editor, errno: code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status
  }

  /// What this program ignores is no business of the editor's.
  private static func freshSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    return attributes
  }
}
