#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The console that fits: with editing on a terminal, plain lines for pipes, files and `TERM=dumb`.
/// - Parameter output: where text for people goes; standard error when standard output carries data.
public func openConsole(output: Int32 = 1) -> any Console {
  let terminal = environment("TERM") ?? "dumb"
  let edits = isatty(STDIN_FILENO) == 1 && isatty(output) == 1 && !["", "dumb"].contains(terminal)
  return edits ? EditLineConsole(output: output) : PlainConsole(output: output)
}

func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
