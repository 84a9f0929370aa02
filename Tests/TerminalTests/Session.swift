import PseudoTerminal

extension Session {
  /// Runs `TerminalProbe`, or `command` with the probe's path in `$PROBE`.
  convenience init(
    _ environment: [String] = ["LANG=C.UTF-8"], terminal kind: String = "TERM=xterm-256color",
    command: [String] = [], with arguments: String..., columns: Int32 = 80
  ) throws {
    let probe = try Self.built("TerminalProbe")
    try self.init(
      command.isEmpty ? [probe] + arguments : command,
      environment: environment + [kind, "PATH=/usr/bin:/bin", "HOME=/nowhere", "PS1=sh> ", "PROBE=\(probe)"],
      columns: columns)
  }

  /// Waits until the program reads keys behind its prompt.
  func ready() throws {
    try expect("name> ")
    try becomesRaw()
  }
}
