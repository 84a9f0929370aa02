// time-to-prompt PROMPT PROGRAM [ARGUMENT…]
// Starts the program on a new pseudo-terminal 100 times, each time until PROMPT has come out, and prints the
// milliseconds from the start: median | least | 99th percentile. Ends with 1 where the prompt never comes.
#include "terminal.h"

enum { runs = 100 };

int main(int count, char **arguments) {
  if (count < 3) return 64;
  double times[runs];
  for (int run = 0; run < runs; run++) {
    int terminal;
    double begun = now();
    pid_t child = start(arguments + 2, &terminal);
    expect(terminal, arguments[1], arguments[2]);
    times[run] = now() - begun;
    leave(child, terminal);
  }
  sorted(times, runs);
  printf("%.1f | %.1f | %.1f", times[runs / 2], times[0], times[runs * 99 / 100]);
}
