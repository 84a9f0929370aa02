#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lets signals that end the program wait until a line is read, or until the body is done: what was typed and accepted
/// gets to the disk first.
public func holdingSignals<Result, Failure: Error>(
  if holds: Bool = true, _ body: () throws(Failure) -> Result
) throws(Failure) -> Result {
  guard holds else { return try body() }
  var (held, before) = (sigset_t(), sigset_t())
  sigemptyset(&held)
  for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, signal) }
  pthread_sigmask(SIG_BLOCK, &held, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try body()
}
