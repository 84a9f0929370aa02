#ifndef READING_H
#define READING_H

#include "CLineEditor.h"

#include <histedit.h>
#include <stdbool.h>
#include <termios.h>
#include <wchar.h>

/// What is known about the line being read.
typedef struct {
  wchar_t *prompt;
  bool ended, isResized;
  LineEditorResult result;
  struct termios before;
  /// The last key; some are only ours when they were sent by us.
  wchar_t sent;
  char *listing;
  int back;
  wchar_t cell[2];
  int replaced;
  bool wasWaiting;
  /// What came at once with the line.
  char *more;
  /// While searching: what stands before the line instead of the prompt.
  wchar_t *searchPrompt;
} Reading;

extern EditLine *editor;
extern const LineEditorRequest *request;
extern Reading now;

#endif
