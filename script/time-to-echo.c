// time-to-echo PROMPT PROGRAM [ARGUMENT…]
// Types 2,400 keys at the program's prompt, forty to a line, each when the one before is on the screen, and prints the
// milliseconds from a key to its echo: median | 99th percentile.
#include "terminal.h"

enum { keys = 2400, perLine = 40 };

int main(int count, char **arguments) {
  if (count < 3) return 64;
  double times[keys];
  int terminal;
  pid_t child = start(arguments + 2, &terminal);
  expect(terminal, arguments[1], arguments[2]);
  for (int i = 0; i < keys; i++) {
    if (i % perLine == 0) {
      if (write(terminal, "\x15", 1) != 1) return 74;
      settle(terminal);
    }
    char key[2] = {(char)('a' + i % 26), 0};
    usleep(500);
    double begun = now();
    if (write(terminal, key, 1) != 1) return 74;
    expect(terminal, key, arguments[2]);
    times[i] = now() - begun;
  }
  leave(child, terminal);
  sorted(times, keys);
  printf("%.3f | %.3f", times[keys / 2], times[keys * 99 / 100]);
}
