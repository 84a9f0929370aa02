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

/// `text` is what was typed, as cells, `more` the keys that came at once with it; the caller frees both. They may be NULL.
typedef struct {
  LineEditorStatus status;
  int code;
  char *text;
  char *more;
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
  /// What a search through earlier lines is called.
  const char *search;
  /// Lines that come at once are told apart from a line: see `more`.
  bool noticesBursts;
  void *context;
  /// Earlier lines, the oldest first; NULL behind the last one. Allocated with malloc, freed by the editor.
  char *(*entry)(void *context, size_t index);
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

/// Has bytes read as if typed, before anything else.
void line_editor_type(const char *bytes);

/// The keys of a terminal, one by one, for reading without an editor.
typedef enum __attribute__((enum_extensibility(closed))) {
  LineEditorKeyByte,
  LineEditorKeyErase,
  LineEditorKeyEraseWord,
  LineEditorKeyEraseLine,
  LineEditorKeyEnd,
  LineEditorKeyInterrupt,
  LineEditorKeySuspend,
  /// Back from a stop: what is on the line is to be shown again.
  LineEditorKeyShow,
  /// `code` is the signal.
  LineEditorKeyTerminate,
  /// `code` is the errno.
  LineEditorKeyFail,
} LineEditorKeyKind;

typedef struct {
  LineEditorKeyKind kind;
  /// The byte, signal or errno.
  int code;
  bool wasWaiting;
} LineEditorKey;

/// Around the reading of keys, prompt included. Whether what is typed is to be shown: the terminal was to echo it.
bool line_editor_begin_keys(int input);
void line_editor_end_keys(int input);

LineEditorKey line_editor_next_key(int input);

/// What came in one go with the line just read, or NULL; the caller frees it.
char *line_editor_burst(int input);

/// Stops the program as Ctrl-Z does, and returns when it goes on.
void line_editor_suspend(int input);

/// Columns of the terminal, or 0 where unknown.
int line_editor_columns(int descriptor);

/// Ends the process, or not, as the signal does by default.
void line_editor_raise_default(int signal);

#endif
