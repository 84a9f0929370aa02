#define _GNU_SOURCE
#include "CLineEditor.h"

#include "bindings.h"
#include "cells.h"
#include "entries.h"
#include "keys.h"
#include "reading.h"
#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// In vi mode Escape and a control character make a C1 control too, hence `sent`; but not with Ctrl-C.
EditLine *editor;
const LineEditorRequest *request;
Reading now;

static FILE *output;

static wchar_t *prompt(EditLine *line) { return now.searchPrompt ? now.searchPrompt : now.prompt; }

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

// A terminal that changes its width wraps what it shows anew.
static void go_to_first_row(void) {
  const LineInfoW *line = el_wline(editor);
  int columns = line_editor_columns(request->output);
  size_t count = (size_t)(line->cursor - line->buffer);
  int rows = columns ? cells_rows_above(prompt(editor), line->buffer, count, columns) : 0;
  if (rows) fprintf(output, "\033[%dA", rows);
  fputs("\r\033[J", output);
}

// Only from here: libedit writes beyond its new screen when the old cursor is not taken back at once.
static unsigned char redraw(EditLine *line, int key) {
  if (now.isResized) go_to_first_row();
  now.isResized = false;
  return el_resize(line), CC_REDISPLAY;
}

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
  return inserted ? CC_REDISPLAY : CC_ERROR;
}

// While keys still come raw: once the line is read, the terminal edits lines itself.
static unsigned char accept_line(EditLine *line, int key) {
  if (now.wasWaiting && request->noticesBursts) now.more = keys_burst(request->input);
  push(KeyAccept);
  return CC_NORM;
}

static unsigned char offer(const char *before, int count) {
  LineEditorCompletion completion = request->complete(request->context, before);
  if (completion.replacement) {
    el_deletestr(editor, count);
    insert(completion.replacement);
    free(completion.replacement);
  }
  now.listing = completion.listing;
  if (now.listing) return go_below();
  return completion.replacement ? CC_REFRESH : CC_ERROR;
}

static unsigned char complete(EditLine *line, int key) {
  const LineInfoW *info = el_wline(line);
  int count = (int)(info->cursor - info->buffer);
  char *before = cells_narrow(info->buffer, (size_t)count);
  unsigned char result = before ? offer(before, count) : CC_ERROR;
  free(before);
  return result;
}

static unsigned char question_mark(EditLine *line, int key) {
  const LineInfoW *info = el_wline(line);
  bool isFirst = info->lastchar == info->buffer;
  if (el_winsertstr(line, L"?") != 0) return CC_ERROR;
  return isFirst ? offer("?", 1) : CC_REFRESH;
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
  int columns = 0, rows = 0;  // as libedit has them: a window that was resized meanwhile has others
  el_wget(editor, EL_GETTC, "co", &columns);
  el_wget(editor, EL_GETTC, "li", &rows);
  const LineInfoW *line = el_wline(editor);
  wchar_t before = line->cursor > line->buffer ? line->cursor[-1] : 0;
  wchar_t joined = before && key.character >= 0x300 ? cells_joined(request, before, key.character) : 0;
  now.cell[0] = joined ? joined : key.character;
  now.replaced = joined != 0;
  size_t count = (size_t)(line->lastchar - line->buffer);
  return joined || (key.isAlone && line->cursor == line->lastchar
                    && cells_fill_screen(now.prompt, line->buffer, count, columns, rows));
}

static wchar_t on_character(Key key) {
  const cc_t *control = now.before.c_cc;
  if (key.character > 0 && key.character == control[VINTR]) return end_line(LineEditorStatusInterrupted, SIGINT);
  if (key.character > 0 && key.character == control[VSUSP]) return entries_end_search(), KeySuspend;
  if (now.searchPrompt) return entries_key(key);
  return is_inserted_here(key) ? KeyInsert : key.character;
}

static wchar_t on_signal(int signal) {
  switch (signal) {
    case SIGINT: return end_line(LineEditorStatusInterrupted, signal);
    case SIGTSTP: return KeySuspend;
    case SIGCONT: leave(), enter_again(); return KeyRedraw;
    case SIGWINCH: now.isResized = true; return KeyRedraw;
    default: return end_line(LineEditorStatusTerminated, signal);
  }
}

static wchar_t next_key(void) {
  Key key = keys_next(request->input);
  now.wasWaiting = key.wasWaiting;
  switch (key.kind) {
    case KeyCharacter: return on_character(key);
    case KeyPaste: return entries_end_search(), KeyPasted;
    case KeySignal: return on_signal(key.code);
    case KeyClosed: return end_line(LineEditorStatusTerminated, key.code);
    default: return end_line(LineEditorStatusFailed, key.code);
  }
}

static int read_key(EditLine *line, wchar_t *key) {
  if (now.ended) return 0;  // a command that reads keys itself took the one that ends the line
  const LineInfoW *typed = el_wline(editor);  // the end of an empty line is before its beginning in vi mode
  if (typed->cursor < typed->buffer) el_cursor(editor, (int)(typed->buffer - typed->cursor));
  *key = now.sent = next_key();
  return 1;
}

static void bind_keys(void) {
  bind_key(KeyPrefill, L"clientele-prefill", insert_prefill);
  bind_key(KeyBelow, L"clientele-below", below);
  bind_key(KeyInsert, L"clientele-insert", insert_cell);
  bind_key(KeyPasted, L"clientele-paste", paste);
  bind_key(KeySuspend, L"clientele-suspend", suspend);
  bind_key(KeyRedraw, L"clientele-redraw", redraw);
  bind_key(KeySearching, L"clientele-searching", entries_searching);
  bind_key('\t', L"clientele-complete", complete);
  bind_key('\r', L"clientele-accept", accept_line);
  bind_key('\n', L"clientele-accept", NULL);
  bind_key(KeyAccept, L"ed-newline", NULL);
  el_wset(editor, EL_ADDFN, L"clientele-help", L"help on an empty line", question_mark);
  el_wset(editor, EL_BIND, L"?", L"clientele-help", NULL);
  bind_key(KeyEnd, L"ed-end-of-file", NULL);
  bind_key('V' & 0x1F, L"ed-unassigned", NULL);  // no control characters in answers
}

static bool start(void) {
  if (editor) return true;
  output = cells_stream(&request);
  if (!output) return false;
  setvbuf(output, NULL, _IOFBF, 1 << 14);
  editor = el_init_fd("clientele", stdin, output, stderr, request->input, request->output, STDERR_FILENO);
  if (!editor || !entries_start()) return false;
  el_wset(editor, EL_SIGNAL, 0);
  el_wset(editor, EL_EDITOR, L"emacs");
  el_wset(editor, EL_PROMPT_ESC, prompt, L'\1');
  el_wset(editor, EL_GETCFN, read_key);
  bind_as_wanted();
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
  leave();
  signals_unwatch();
  if (now.ended) return now.result;
  if (count <= 0) return (LineEditorResult){count < 0 ? LineEditorStatusFailed : LineEditorStatusEnd, error};
  if (line[count - 1] == L'\n' || line[count - 1] == L'\r') count--;
  return (LineEditorResult){LineEditorStatusLine, 0, cells_narrow(line, (size_t)count), now.more};
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
  entries_end();
  request = NULL;
  return result;
}
