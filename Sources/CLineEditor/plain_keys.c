#define _GNU_SOURCE
#include "CLineEditor.h"

#include "keys.h"
#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <termios.h>

static struct termios before;

static void set(int input, const struct termios *settings) {
  while (tcsetattr(input, TCSADRAIN, settings) != 0 && errno == EINTR) continue;
}

// Control characters come as keys: as signals they would discard what was typed just before them.
static bool take_terminal(int input) {
  tcgetattr(input, &before);
  struct termios raw = before;
  raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  set(input, &raw);
  return before.c_lflag & ECHO;
}

bool line_editor_begin_keys(int input) {
  signals_watch();
  return take_terminal(input);
}

void line_editor_end_keys(int input) {
  set(input, &before);
  signals_unwatch();
}

void line_editor_suspend(int input) {
  set(input, &before);
  signals_suspend();
  take_terminal(input);
}

void line_editor_type(const char *bytes) { keys_type(bytes); }

char *line_editor_burst(int input) { return keys_burst(input); }

static LineEditorKeyKind kind_of(cc_t byte) {
  const cc_t *control = before.c_cc;
  if (byte == control[VINTR]) return LineEditorKeyInterrupt;
  if (byte == control[VSUSP]) return LineEditorKeySuspend;
  if (byte == control[VEOF]) return LineEditorKeyEnd;
  if (byte == control[VERASE] || byte == '\b' || byte == 0x7F) return LineEditorKeyErase;
  if (byte == control[VWERASE]) return LineEditorKeyEraseWord;
  if (byte == control[VKILL]) return LineEditorKeyEraseLine;
  return LineEditorKeyByte;
}

static LineEditorKey on_signal(int input, int signal) {
  if (signal == SIGINT) return (LineEditorKey){LineEditorKeyInterrupt};
  if (signal == SIGTSTP) return (LineEditorKey){LineEditorKeySuspend};
  if (signal != SIGCONT) return (LineEditorKey){LineEditorKeyTerminate, signal};
  set(input, &before);
  take_terminal(input);
  return (LineEditorKey){LineEditorKeyShow};
}

LineEditorKey line_editor_next_key(int input) {
  for (;;) {
    Key key = keys_byte(input);
    if (key.kind == KeySignal && key.code == SIGWINCH) continue;
    cc_t byte = (cc_t)key.character;
    switch (key.kind) {
      case KeyCharacter: return (LineEditorKey){byte ? kind_of(byte) : LineEditorKeyByte, byte, key.wasWaiting};
      case KeySignal: return on_signal(input, key.code);
      case KeyClosed: return (LineEditorKey){LineEditorKeyTerminate, key.code};
      default: return (LineEditorKey){LineEditorKeyFail, key.code};
    }
  }
}
