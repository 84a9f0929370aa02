#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/select.h>
#include <unistd.h>

// Those that end the program come first: whoever is told to end asks nothing more.
static const int watchable[] = {SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { EndingCount = 3, TurnsWithoutSignals = 64, WatchableCount = sizeof watchable / sizeof *watchable };

static volatile sig_atomic_t caught[WatchableCount];
static struct sigaction before[WatchableCount];
static sigset_t watched, maskBefore, maskWaiting;
static pthread_t reader;
static unsigned turns;

static void note(int signal) {
  int error = errno;
  bool isReader = pthread_equal(pthread_self(), reader);
  if (!isReader) pthread_kill(reader, signal);
  for (int i = 0; isReader && i < WatchableCount; i++)
    if (watchable[i] == signal) caught[i] = 1;
  errno = error;
}

static int take(void) {
  int first = 0;
  while (first < WatchableCount && !caught[first]) first++;
  if (first == WatchableCount) return 0;
  caught[first] = 0;
  for (int i = 0; first < EndingCount && i < WatchableCount; i++) caught[i] = 0;
  return watchable[first];
}

void signals_watch(void) {
  struct sigaction action = {.sa_handler = note};
  sigemptyset(&action.sa_mask);
  sigemptyset(&watched);
  reader = pthread_self();
  for (int i = 0; i < WatchableCount; i++) {
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
  // What came together with the signal that ended the reading is there for the next one, or for what comes in between.
  for (int signal; (signal = take());) raise(signal);
  pthread_sigmask(SIG_SETMASK, &maskBefore, NULL);
}

// Where input is always ready, waiting for it lets no signal in.
static void let_in(void) {
  sigset_t blocked;
  pthread_sigmask(SIG_SETMASK, &maskWaiting, &blocked);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
}

int signals_wait(int descriptor, int milliseconds) {
  if (++turns % TurnsWithoutSignals == 0) let_in();
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
    let_in();  // a thread sanitizer runs no handler before the next call that it knows
  }
}

// A stop that was taken back meanwhile: the stop itself would throw the signal to go on away.
static bool is_to_go_on(void) {
  sigset_t pending;
  return sigpending(&pending) == 0 && sigismember(&pending, SIGCONT);
}

void signals_suspend(void) {
  if (is_to_go_on()) return;
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
