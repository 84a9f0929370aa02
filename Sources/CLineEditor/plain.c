#define _GNU_SOURCE
#include "CLineEditor.h"

#include "signals.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>

bool line_editor_use_utf8(void) {
  static const char *const locales[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof locales / sizeof *locales; i++)
    if (setlocale(LC_CTYPE, locales[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return false;
}

void line_editor_begin_plain(void) { signals_watch(false); }

void line_editor_end_plain(void) { signals_unwatch(); }

LineEditorResult line_editor_wait(int input) {
  int event = signals_wait(input, -1);
  if (event == SignalsInput) return (LineEditorResult){LineEditorStatusLine, 0, NULL};
  if (event < 0) return (LineEditorResult){LineEditorStatusFailed, errno, NULL};
  return (LineEditorResult){event == SIGINT ? LineEditorStatusInterrupted : LineEditorStatusTerminated, event, NULL};
}

int line_editor_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void line_editor_raise_default(int signal) {
  sigset_t set;
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigemptyset(&set);
  sigaddset(&set, signal);
  sigaction(signal, &action, NULL);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  raise(signal);
}
