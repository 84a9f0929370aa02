// time-to-prompt PROMPT PROGRAM [ARGUMENT…]
// Starts the program on a new pseudo-terminal 100 times, each time until PROMPT has come out, and prints the
// milliseconds from the start: median | least | 99th percentile. Ends with 1 where the prompt never comes.
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

enum { runs = 100, patience = 5000 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int prompt_comes(int terminal, const char *prompt) {
  char output[65536];
  size_t length = 0;
  struct pollfd readable = {.fd = terminal, .events = POLLIN};
  while (length < sizeof output - 1 && poll(&readable, 1, patience) > 0) {
    ssize_t count = read(terminal, output + length, sizeof output - 1 - length);
    if (count <= 0) return 0;
    length += (size_t)count;
    output[length] = 0;
    if (strstr(output, prompt)) return 1;
  }
  return 0;
}

static int ascending(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

int main(int count, char **arguments) {
  if (count < 3) return 64;
  double times[runs];
  for (int run = 0; run < runs; run++) {
    int terminal;
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    double start = now();
    pid_t child = forkpty(&terminal, NULL, NULL, &size);
    if (child < 0) return 71;
    if (child == 0) {
      execv(arguments[2], arguments + 2);
      _exit(127);
    }
    int came = prompt_comes(terminal, arguments[1]);
    times[run] = now() - start;
    kill(child, SIGKILL);
    close(terminal);
    waitpid(child, NULL, 0);
    if (!came) {
      fprintf(stderr, "No \"%s\" from %s.\n", arguments[1], arguments[2]);
      return 1;
    }
  }
  qsort(times, runs, sizeof *times, ascending);
  printf("%.1f | %.1f | %.1f", times[runs / 2], times[0], times[runs * 99 / 100]);
}
