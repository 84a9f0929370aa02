#define _GNU_SOURCE
#include "CLineEditor.h"

#include "cells.h"
#include "keys.h"
#include "signals.h"

#include <errno.h>
#include <histedit.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Keys of our own: C1 controls, which read_key never passes on. In vi mode Escape and a control character make one too,
// hence `sent`; but not with Ctrl-C.
enum { KeyEnd = 0x83, KeyPrefill = 0x90, KeyBelow, KeyInsert, KeyPasted, KeySuspend, KeyRedraw };

static EditLine *editor;
static HistoryW *entries;
static FILE *output;
static const LineEditorRequest *request;

/// What is known about the line being read.
static struct {
  wchar_t *prompt;
  bool ended;
  LineEditorResult result;
  struct termios before;
  wchar_t sent;
  char *listing;
  int back;
  wchar_t cell[2];
  int replaced;
  bool wasWaiting;
  bool hasHistory;
} now;

static wchar_t *prompt(EditLine *line) { return now.prompt; }

static bool insert(const char *text) {
  wchar_t *wide = cells_from(request, text);
  bool inserted = wide && el_winsertstr(editor, wide) == 0;
  free(wide);
  return inserted;
}

static void save_terminal(void) {
  tcgetattr(request->input, &now.before);
}

static void restore_terminal(void) {
  while (tcsetattr(request->input, TCSADRAIN, &now.before) != 0 && errno == EINTR) continue;
}

static void ask_for_pastes(bool wanted) {
  fputs(wanted ? "\033[?2004h" : "\033[?2004l", output);
}

static void leave(void) {
  ask_for_pastes(false);
  fflush(output);
  el_wset(editor, EL_PREP_TERM, 0);
  restore_terminal();
}

static void enter_again(void) {
  save_terminal();
  ask_for_pastes(true);
  el_wset(editor, EL_PREP_TERM, 1);
}

static bool was_sent(int key) { return now.sent == key; }

static void push(wchar_t key) {
  now.sent = key;
  el_wpush(editor, (wchar_t[]){key, 0});
}

static unsigned char insert_prefill(EditLine *line, int key) {
  if (!was_sent(key)) return CC_ERROR;
  return insert(request->prefill) ? CC_REFRESH : CC_NORM;
}

// First the cursor goes to the end of the line, so that what is shown, or the shell, comes below it.
static unsigned char go_below(void) {
  const LineInfoW *line = el_wline(editor);
  now.back = (int)(line->lastchar - line->cursor);
  el_cursor(editor, now.back);
  push(KeyBelow);
  return CC_REFRESH;
}

static unsigned char below(EditLine *line, int key) {
  if (!was_sent(key)) return CC_ERROR;
  fputs("\n", output);
  if (now.listing) {
    fprintf(output, "%s\n", now.listing);
    free(now.listing);
    now.listing = NULL;
  } else {
    leave();
    signals_suspend();
    enter_again();
  }
  el_resize(line);
  el_wset(line, EL_REFRESH);
  el_cursor(line, -now.back);
  return CC_CURSOR;
}

static unsigned char suspend(EditLine *line, int key) { return was_sent(key) ? go_below() : CC_ERROR; }

// Only from here: libedit writes beyond its new screen when the old cursor is not taken back at once.
static unsigned char redraw(EditLine *line, int key) { return el_resize(line), CC_REDISPLAY; }

static unsigned char insert_cell(EditLine *line, int key) {
  if (!was_sent(key)) return CC_ERROR;
  el_deletestr(line, now.replaced);
  el_winsertstr(line, now.cell);
  return now.replaced ? CC_REDISPLAY : CC_REFRESH;  // libedit draws a wide character over another a column short
}

static unsigned char paste(EditLine *line, int key) {
  if (!was_sent(key)) return CC_ERROR;
  char *pasted = keys_pasted(request->input, now.before.c_cc[VINTR]);
  bool inserted = insert(pasted);
  free(pasted);
  return inserted ? CC_REFRESH : CC_ERROR;
}

static unsigned char complete(EditLine *line, int key) {
  const LineInfoW *info = el_wline(line);
  int count = (int)(info->cursor - info->buffer);
  char *before = cells_narrow(info->buffer, (size_t)count);
  if (!before) return CC_ERROR;
  LineEditorCompletion completion = request->complete(request->context, before);
  free(before);
  if (completion.replacement) {
    el_deletestr(line, count);
    insert(completion.replacement);
    free(completion.replacement);
  }
  now.listing = completion.listing;
  if (now.listing) return go_below();
  return completion.replacement ? CC_REFRESH : CC_ERROR;
}

static wchar_t end_line(LineEditorStatus status, int code) {
  const LineInfoW *line = el_wline(editor);
  now.ended = true;
  char *typed = cells_narrow(line->buffer, (size_t)(line->lastchar - line->buffer));
  now.result = (LineEditorResult){status, code, typed};
  return KeyEnd;
}

// What libedit's own insertion would get wrong: a part of a grapheme, and the end of a text taller than the screen,
// where its quick drawing writes beyond its memory.
static bool is_inserted_here(Key key) {
  const LineInfoW *line = el_wline(editor);
  wchar_t before = line->cursor > line->buffer ? line->cursor[-1] : 0;
  wchar_t joined = before && key.character >= 0x300 ? cells_joined(request, before, key.character) : 0;
  now.cell[0] = joined ? joined : key.character;
  now.replaced = joined != 0;
  size_t count = (size_t)(line->lastchar - line->buffer);
  return joined || (key.isAlone && line->cursor == line->lastchar
                    && cells_fill_screen(now.prompt, line->buffer, count, request->input));
}

static wchar_t on_character(Key key) {
  const cc_t *control = now.before.c_cc;
  if (key.character > 0 && key.character == control[VINTR]) return end_line(LineEditorStatusInterrupted, SIGINT);
  if (key.character > 0 && key.character == control[VSUSP]) return KeySuspend;
  return is_inserted_here(key) ? KeyInsert : key.character;
}

static wchar_t on_signal(int signal) {
  switch (signal) {
    case SIGINT: return end_line(LineEditorStatusInterrupted, signal);
    case SIGTSTP: return KeySuspend;
    case SIGCONT: leave(), enter_again(); return KeyRedraw;
    case SIGWINCH: return KeyRedraw;
    default: return end_line(LineEditorStatusTerminated, signal);
  }
}

static wchar_t next_key(void) {
  for (;;) {
    Key key = keys_next(request->input);
    now.wasWaiting = key.wasWaiting;
    if (key.kind == KeyCharacter && key.character >= 0x80 && key.character <= 0x9F) continue;
    switch (key.kind) {
      case KeyCharacter: return on_character(key);
      case KeyPaste: return KeyPasted;
      case KeySignal: return on_signal(key.code);
      case KeyClosed: return end_line(LineEditorStatusTerminated, key.code);
      case KeyFailed: return end_line(LineEditorStatusFailed, key.code);
    }
  }
}

static int read_key(EditLine *line, wchar_t *key) {
  if (now.ended) return 0;  // a command that reads keys itself took the one that ends the line
  const LineInfoW *typed = el_wline(editor);  // the end of an empty line is before its beginning in vi mode
  if (typed->cursor < typed->buffer) el_cursor(editor, (int)(typed->buffer - typed->cursor));
  *key = now.sent = next_key();
  return 1;
}

static void bind_key(int character, const wchar_t *command, unsigned char (*function)(EditLine *, int)) {
  wchar_t key[8];
  swprintf(key, sizeof key / sizeof *key, L"\\%o", character);
  if (function) el_wset(editor, EL_ADDFN, command, command, function);
  el_wset(editor, EL_BIND, key, command, NULL);
  el_wset(editor, EL_BIND, L"-a", key, command, NULL);
}

static void bind_keys(void) {
  bind_key(KeyPrefill, L"clientele-prefill", insert_prefill);
  bind_key(KeyBelow, L"clientele-below", below);
  bind_key(KeyInsert, L"clientele-insert", insert_cell);
  bind_key(KeyPasted, L"clientele-paste", paste);
  bind_key(KeySuspend, L"clientele-suspend", suspend);
  bind_key(KeyRedraw, L"clientele-redraw", redraw);
  bind_key('\t', L"clientele-complete", complete);
  bind_key(KeyEnd, L"ed-end-of-file", NULL);
  bind_key('V' & 0x1F, L"ed-unassigned", NULL);  // no control characters in answers
}

static void bind_motions(void) {
  static const wchar_t *const motions[][2] = {
    {L"^R", L"em-inc-search-prev"}, {L"^S", L"em-inc-search-next"},
    {L"\\e[1~", L"ed-move-to-beg"}, {L"\\e[4~", L"ed-move-to-end"}, {L"\\e[3~", L"ed-delete-next-char"},
    {L"\\e[1;5D", L"ed-prev-word"}, {L"\\e[1;5C", L"em-next-word"},
    {L"\\e[1;3D", L"ed-prev-word"}, {L"\\e[1;3C", L"em-next-word"},
  };
  for (size_t i = 0; i < sizeof motions / sizeof *motions; i++)
    el_wset(editor, EL_BIND, motions[i][0], motions[i][1], NULL);
}

// Earlier entries are fetched when they are first asked for.
static void load_history(void) {
  HistEventW event;
  if (now.hasHistory) return;
  now.hasHistory = true;
  history_w(entries, &event, H_CLEAR);
  history_w(entries, &event, H_SETSIZE, INT_MAX);
  for (size_t i = 0;; i++) {
    char *text = request->entry(request->context, i);
    wchar_t *entry = text ? cells_from(request, text) : NULL;
    if (entry && *entry) history_w(entries, &event, H_ENTER, entry);
    free(entry);
    free(text);
    if (!text) return;
  }
}

static int remember(void *history, HistEventW *event, int operation, ...) {
  va_list arguments;
  va_start(arguments, operation);
  void *argument = va_arg(arguments, void *);
  va_end(arguments);
  load_history();
  return history_w(history, event, operation, argument);
}

static bool start(void) {
  if (editor) return true;
  output = cells_stream(&request);
  entries = history_winit();
  if (!output || !entries) return false;
  setvbuf(output, NULL, _IOFBF, 1 << 14);
  editor = el_init_fd("clientele", stdin, output, stderr, request->input, request->output, STDERR_FILENO);
  if (!editor) return false;
  el_wset(editor, EL_SIGNAL, 0);
  el_wset(editor, EL_EDITOR, L"emacs");
  el_wset(editor, EL_PROMPT_ESC, prompt, L'\1');
  el_wset(editor, EL_HIST, remember, entries);
  el_wset(editor, EL_GETCFN, read_key);
  bind_motions();
  el_source(editor, NULL);
  bind_keys();
  // Control characters come as keys: as signals they would discard what was typed just before them. CR and LF come as
  // they are, not swapped.
  el_wset(editor, EL_SETTY, L"-d", L"-isig", L"-icrnl", L"-inlcr", NULL);
  return true;
}

static LineEditorResult read_line(void) {
  int count = 0;
  signals_watch();
  ask_for_pastes(true);
  if (*request->prefill) push(KeyPrefill);
  const wchar_t *line = el_wgets(editor, &count);
  int error = errno;
  if (count == 0 && !now.ended) fputs("\n", output);
  bool mayGoOn = count > 0 && !now.ended && now.wasWaiting && request->noticesBursts;
  char *more = mayGoOn ? keys_burst(request->input) : NULL;
  leave();
  signals_unwatch();
  if (now.ended) return now.result;
  if (count <= 0) return (LineEditorResult){count < 0 ? LineEditorStatusFailed : LineEditorStatusEnd, error};
  if (line[count - 1] == L'\n' || line[count - 1] == L'\r') count--;
  return (LineEditorResult){LineEditorStatusLine, 0, cells_narrow(line, (size_t)count), more};
}

LineEditorResult line_editor_read(const LineEditorRequest *wanted) {
  LineEditorResult result = {LineEditorStatusFailed, ENOMEM};
  request = wanted;
  memset(&now, 0, sizeof now);
  now.prompt = cells_widen(request->prompt);
  save_terminal();
  if (now.prompt && start()) result = read_line();
  free(now.prompt);
  free(now.listing);
  request = NULL;
  return result;
}
