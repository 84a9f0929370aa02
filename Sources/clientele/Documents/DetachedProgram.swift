import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A program in a session of its own, deaf and mute: nothing it says reaches the terminal, and no shell reads its words.
struct DetachedProgram {
  let words: [String]

  init(_ words: [String]) { self.words = words }

  /// - Returns: false where it cannot be started, or says at once that it failed.
  func starts() -> Bool {
    guard let child = spawn() else { return false }
    for _ in 0..<20 {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child { return status == 0 }
      usleep(10_000)
    }
    // Whenever it ends, nothing of it stays behind in the table of processes.
    Thread.detachNewThread {
      // Signals belong to the thread that reads lines.
      var signals = sigset_t()
      sigfillset(&signals)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      var status: Int32 = 0
      while waitpid(child, &status, 0) == -1, errno == EINTR {}
    }
    return true
  }

  private func spawn() -> pid_t? {
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, file, "/dev/null", file == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0)
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    return posix_spawnp(&child, words[0], &files, &attributes, &arguments, environ) == 0 ? child : nil
  }

  /// Away from this terminal, with the signals as they are by default.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | Self.ownSession))
    return attributes
  }

  /// POSIX_SPAWN_SETSID, which glibc shows to programs in C only.
  #if canImport(Darwin)
    private static let ownSession: Int32 = 0x0400
  #else
    private static let ownSession: Int32 = 0x80
  #endif
}
