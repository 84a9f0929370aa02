#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The console that fits: with editing on a terminal; without it for `TERM=dumb`, or where no locale knows letters beyond
/// ASCII; lines alone for pipes and files.
/// - Parameter output: where text for people goes; standard error when standard output carries data.
public func openConsole(output: Int32 = 1) -> any Console {
  guard isatty(STDIN_FILENO) == 1 else { return PlainConsole(output: output) }
  let edits = isatty(output) == 1 && canDraw
  return (edits ? EditLineConsole(output: output) : nil) ?? PlainTerminal(output: output)
}

/// Whether the terminal says that it can do more than write lines.
public var canDraw: Bool { !["", "dumb"].contains(environment("TERM") ?? "") }

func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
