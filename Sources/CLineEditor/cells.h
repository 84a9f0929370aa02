#ifndef CELLS_H
#define CELLS_H

#include "CLineEditor.h"

#include <stdio.h>
#include <wchar.h>

/// UTF-8 and wide characters; allocated with malloc.
wchar_t *cells_widen(const char *text);
char *cells_narrow(const wchar_t *characters, size_t count);

/// The cells of a text; allocated with malloc.
wchar_t *cells_from(const LineEditorRequest *request, const char *text);

/// The one cell that a cell and a character after it make together, or 0.
wchar_t cells_joined(const LineEditorRequest *request, wchar_t cell, wchar_t next);

/// Whether a line may take all rows of a terminal, or more.
bool cells_fill_screen(const wchar_t *prompt, const wchar_t *cells, size_t count, int columns, int rows);

/// How many rows a prompt and a line take above their last one.
int cells_rows_above(const wchar_t *prompt, const wchar_t *cells, size_t count, int columns);

/// A stream that writes cells to the terminal as the text they stand for. `request` tells where and how.
FILE *cells_stream(const LineEditorRequest *const *request);

#endif
