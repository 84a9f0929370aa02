#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/// Runs a program on a pseudo-terminal of its own. Returns its process id, or -1; `terminal` is the other end.
pid_t pseudo_terminal_run(
  const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *terminal);

/// A pseudo-terminal in this process: raw from the start, so that nothing typed ahead is taken for a command to it, and
/// without a key that stops the program. Returns the end for the keys, or -1; `terminal` is the other one.
int pseudo_terminal_open(int rows, int columns, int *terminal);

/// How many bytes of raw keys can be read by now, or -1.
int pseudo_terminal_waiting(int terminal);

/// The program reads key by key: ICANON is off.
bool pseudo_terminal_is_raw(int terminal);

/// ICANON, ECHO and ISIG are on.
bool pseudo_terminal_is_sane(int terminal);

/// What the program wrote stays when Ctrl-C, Ctrl-Z and the like are typed.
void pseudo_terminal_keep_output(int terminal);

void pseudo_terminal_resize(int terminal, int rows, int columns);

/// The path of the running tests.
const char *pseudo_terminal_image(void);

#endif
