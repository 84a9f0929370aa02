#ifndef CLINEEDITOR_H
#define CLINEEDITOR_H

#include <stdbool.h>
#include <stddef.h>

/// How reading ended.
typedef enum __attribute__((enum_extensibility(closed))) {
  LineEditorStatusLine,
  LineEditorStatusEnd,
  LineEditorStatusInterrupted,
  /// `code` is the signal: SIGTERM, SIGHUP or SIGQUIT.
  LineEditorStatusTerminated,
  /// `code` is the errno.
  LineEditorStatusFailed,
} LineEditorStatus;

/// `text` is what was typed, as cells; the caller frees it. It may be NULL.
typedef struct {
  LineEditorStatus status;
  int code;
  char *text;
} LineEditorResult;

/// What Tab does: both NULL beeps. Allocated with malloc, freed by the editor.
typedef struct {
  /// Replaces the text before the cursor.
  char *replacement;
  /// Shown below the line, which is then drawn again.
  char *listing;
} LineEditorCompletion;

/// Strings are UTF-8. The editor holds *cells*: one scalar per grapheme, so that its motions and deletions, which know
/// only wide characters, treat a grapheme as one.
typedef struct {
  int input;
  int output;
  /// Escape sequences stand between \1 and \1; a visible character comes last.
  const char *prompt;
  const char *prefill;
  /// Oldest first.
  const char *const *history;
  size_t historyCount;
  void *context;
  /// Text or cells to cells. Allocated with malloc, freed by the editor.
  char *(*cells)(void *context, const char *text);
  /// Cells back to text, for the screen. Allocated with malloc, freed by the editor.
  char *(*text)(void *context, const char *cells);
  LineEditorCompletion (*complete)(void *context, const char *cellsBeforeCursor);
} LineEditorRequest;

/// Makes LC_CTYPE a UTF-8 locale, without which libedit drops every letter beyond ASCII. False where there is none.
bool line_editor_use_utf8(void);

/// Reads one line with editing. One editor per process, on one thread; `input` and `output` are terminals.
LineEditorResult line_editor_read(const LineEditorRequest *request);

/// Around a plain reading, prompt included: signals that end it are caught.
void line_editor_begin_plain(void);
void line_editor_end_plain(void);

/// Waits until `input` can be read (status Line) or a caught signal comes.
LineEditorResult line_editor_wait(int input);

/// Columns of the terminal, or 0 where unknown.
int line_editor_columns(int descriptor);

/// Ends the process, or not, as the signal does by default.
void line_editor_raise_default(int signal);

#endif
