#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/select.h>
#include <unistd.h>

static const int watchable[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { WatchableCount = sizeof watchable / sizeof *watchable };

static volatile sig_atomic_t caught[WatchableCount];
static struct sigaction before[WatchableCount];
static sigset_t watched, maskBefore, maskWaiting;
static pthread_t reader;

static void note(int signal) {
  int error = errno;
  bool isReader = pthread_equal(pthread_self(), reader);
  if (!isReader) pthread_kill(reader, signal);
  for (int i = 0; isReader && i < WatchableCount; i++)
    if (watchable[i] == signal) caught[i] = 1;
  errno = error;
}

void signals_watch(void) {
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  sigemptyset(&watched);
  reader = pthread_self();
  for (int i = 0; i < WatchableCount; i++) {
    caught[i] = 0;
    sigaction(watchable[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaddset(&watched, watchable[i]);
  }
  pthread_sigmask(SIG_BLOCK, &watched, &maskBefore);
  maskWaiting = maskBefore;
  for (int i = 0; i < WatchableCount; i++)
    if (sigismember(&watched, watchable[i])) {
      sigdelset(&maskWaiting, watchable[i]);
      sigaction(watchable[i], &action, NULL);
    }
}

void signals_unwatch(void) {
  for (int i = 0; i < WatchableCount; i++)
    if (sigismember(&watched, watchable[i])) sigaction(watchable[i], &before[i], NULL);
  pthread_sigmask(SIG_SETMASK, &maskBefore, NULL);
}

static int take(void) {
  for (int i = 0; i < WatchableCount; i++)
    if (sigismember(&watched, watchable[i]) && caught[i]) {
      caught[i] = 0;
      return watchable[i];
    }
  return 0;
}

int signals_wait(int descriptor, int milliseconds) {
  struct timespec timeout = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  for (;;) {
    int signal = take();
    if (signal) return signal;
    fd_set ready;
    FD_ZERO(&ready);
    FD_SET(descriptor, &ready);
    int count = pselect(descriptor + 1, &ready, NULL, NULL, milliseconds < 0 ? NULL : &timeout, &maskWaiting);
    if (count > 0) return SignalsInput;
    if (count == 0) return SignalsTimeout;
    if (errno != EINTR) return SignalsFailed;
  }
}

void signals_suspend(void) {
  struct sigaction stop = {.sa_handler = SIG_DFL}, ours;
  sigset_t set;
  sigemptyset(&stop.sa_mask);
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  sigaddset(&set, SIGCONT);
  sigaction(SIGTSTP, &stop, &ours);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  // The whole job, as Ctrl-Z does: a waiting parent such as a script would otherwise hold the terminal.
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  for (int i = 0; i < WatchableCount; i++)
    if (watchable[i] == SIGTSTP || watchable[i] == SIGCONT) caught[i] = 0;
}
