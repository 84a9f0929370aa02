#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

pid_t pseudo_terminal_run(
  const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *terminal) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  // One at a time: a child that inherits another's terminal would keep it from hanging up.
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&lock);
  pid_t child = forkpty(terminal, NULL, NULL, &size);
  if (child != 0) {
    if (child > 0) fcntl(*terminal, F_SETFD, FD_CLOEXEC);
    pthread_mutex_unlock(&lock);
    return child;
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  execve(path, arguments, environment);
  _exit(127);
}

int pseudo_terminal_open(int rows, int columns, int *terminal) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  struct termios raw;
  int keys = -1;
  if (openpty(&keys, terminal, NULL, NULL, &size) != 0) return -1;
  tcgetattr(*terminal, &raw);
  cfmakeraw(&raw);
  raw.c_cc[VSUSP] = 0;
  tcsetattr(*terminal, TCSANOW, &raw);
  return keys;
}

int pseudo_terminal_waiting(int terminal) {
  int count = 0;
  return ioctl(terminal, FIONREAD, &count) == 0 ? count : -1;
}

bool pseudo_terminal_is_raw(int terminal) {
  struct termios settings;
  return tcgetattr(terminal, &settings) == 0 && !(settings.c_lflag & ICANON);
}

bool pseudo_terminal_is_sane(int terminal) {
  struct termios settings;
  tcflag_t sane = ICANON | ECHO | ISIG;
  return tcgetattr(terminal, &settings) == 0 && (settings.c_lflag & sane) == sane;
}

void pseudo_terminal_keep_output(int terminal) {
  struct termios settings;
  if (tcgetattr(terminal, &settings) != 0) return;
  settings.c_lflag |= NOFLSH;
  tcsetattr(terminal, TCSANOW, &settings);
}

void pseudo_terminal_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

const char *pseudo_terminal_image(void) {
  Dl_info info;
  return dladdr((const void *)pseudo_terminal_run, &info) ? info.dli_fname : "";
}
