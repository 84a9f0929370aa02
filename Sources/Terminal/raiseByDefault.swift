import CLineEditor

/// Does what the signal does by default: SIGTERM, SIGHUP, SIGINT and SIGQUIT end the process, and its parent sees why.
public func raiseByDefault(_ signal: Int32) {
  line_editor_raise_default(signal)
}
