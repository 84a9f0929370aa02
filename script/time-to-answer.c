// time-to-answer FIRST NEXT FILE PROGRAM [ARGUMENT…]
// Answers the question FIRST 200 times and goes back to it from NEXT, the one that follows. Enter comes a tenth of a second
// after the answer was typed: nobody types it sooner. After each answer the bytes of FILE, where the answers are kept, are
// written again beside it as durably as can be: a new file, fsync, rename, fsync of the folder; every other time after the
// same pause, else straight behind the answer, when disk and processor are awake. Prints milliseconds: from Enter to the
// next question, median | 99th percentile; the write after the pause, median | 99th percentile; how many times its median
// the answer's is; the median of the write straight behind.
#include "terminal.h"

#include <fcntl.h>
#include <libgen.h>

enum { runs = 200, tenthOfASecond = 100000 };

static size_t load(const char *path, char *bytes, size_t limit) {
  int file = open(path, O_RDONLY);
  ssize_t count = file < 0 ? -1 : read(file, bytes, limit);
  if (count < 0) exit(66);
  close(file);
  return (size_t)count;
}

static double write_durably(const char *path, const char *bytes, size_t length) {
  char temporary[4096], target[4096], above[4096];
  snprintf(temporary, sizeof temporary, "%s.bench-new", path);
  snprintf(target, sizeof target, "%s.bench", path);
  snprintf(above, sizeof above, "%s", path);
  int folder = open(dirname(above), O_RDONLY | O_DIRECTORY);
  double begun = now();
  int file = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0600);
  if (file < 0 || write(file, bytes, length) != (ssize_t)length || fsync(file) != 0) exit(74);
  close(file);
  if (rename(temporary, target) != 0 || fsync(folder) != 0) exit(74);
  double time = now() - begun;
  close(folder);
  return time;
}

static void type(int terminal, const char *text) {
  settle(terminal);
  if (write(terminal, text, strlen(text)) != (ssize_t)strlen(text)) exit(74);
}

int main(int count, char **arguments) {
  if (count < 5) return 64;
  static char bytes[16 << 20];
  double answers[runs], writes[runs / 2], behind[runs / 2];
  const char *first = arguments[1], *next = arguments[2], *path = arguments[3], *program = arguments[4];
  int terminal;
  pid_t child = start(arguments + 4, &terminal);
  expect(terminal, first, program);
  for (int run = 0; run < runs; run++) {
    char answer[64];
    snprintf(answer, sizeof answer, "\x15" "the Mill pays on day %d", run);
    type(terminal, answer);
    settle(terminal);
    usleep(tenthOfASecond);
    double begun = now();
    if (write(terminal, "\r", 1) != 1) return 74;
    expect(terminal, next, program);
    answers[run] = now() - begun;
    size_t length = load(path, bytes, sizeof bytes);
    if (run % 2) settle(terminal), usleep(tenthOfASecond);
    (run % 2 ? writes : behind)[run / 2] = write_durably(path, bytes, length);
    type(terminal, "/back\r");
    expect(terminal, first, program);
  }
  leave(child, terminal);
  sorted(answers, runs);
  sorted(writes, runs / 2);
  sorted(behind, runs / 2);
  double answer = answers[runs / 2], write = writes[runs / 4];
  printf("%.2f | %.2f | %.2f | %.2f | %.1f | %.2f", answer, answers[runs * 99 / 100], write,
         writes[runs / 2 * 99 / 100], answer / write, behind[runs / 4]);
}
