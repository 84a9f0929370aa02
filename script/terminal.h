// What the measuring programs share: a program on a pseudo-terminal of its own, and times in milliseconds.
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

enum { patience = 5000 };

static inline double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static inline pid_t start(char **arguments, int *terminal) {
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  pid_t child = forkpty(terminal, NULL, NULL, &size);
  if (child < 0) exit(71);
  if (child == 0) {
    execv(arguments[0], arguments);
    _exit(127);
  }
  return child;
}

// Whether a text comes out, anywhere in what is said from here on.
static inline int comes(int terminal, const char *text) {
  char output[1 << 20];
  size_t length = 0;
  struct pollfd readable = {.fd = terminal, .events = POLLIN};
  while (length < sizeof output - 1 && poll(&readable, 1, patience) > 0) {
    ssize_t count = read(terminal, output + length, sizeof output - 1 - length);
    if (count <= 0) return 0;
    length += (size_t)count;
    output[length] = 0;
    if (strstr(output, text)) return 1;
  }
  return 0;
}

static inline void expect(int terminal, const char *text, const char *program) {
  if (comes(terminal, text)) return;
  fprintf(stderr, "No \"%s\" from %s.\n", text, program);
  exit(1);
}

// Until keys are read one by one, and nothing more is said.
static inline void settle(int terminal) {
  struct termios modes;
  struct pollfd readable = {.fd = terminal, .events = POLLIN};
  char output[4096];
  while (tcgetattr(terminal, &modes) == 0 && (modes.c_lflag & ICANON)) usleep(200);
  while (poll(&readable, 1, 10) > 0 && read(terminal, output, sizeof output) > 0) continue;
}

static inline void leave(pid_t child, int terminal) {
  kill(child, SIGKILL);
  close(terminal);
  waitpid(child, NULL, 0);
}

static inline int ascending(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static inline double *sorted(double *times, int count) {
  qsort(times, (size_t)count, sizeof *times, ascending);
  return times;
}
