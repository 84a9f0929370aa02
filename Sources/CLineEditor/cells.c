#define _GNU_SOURCE
#include "cells.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

wchar_t *cells_widen(const char *text) {
  size_t count = mbstowcs(NULL, text, 0);
  if (count == (size_t)-1) count = 0;
  wchar_t *wide = calloc(count + 1, sizeof *wide);
  if (wide && count) mbstowcs(wide, text, count + 1);
  return wide;
}

char *cells_narrow(const wchar_t *characters, size_t count) {
  char *text = malloc(count * MB_LEN_MAX + 1), *end = text;
  if (!text) return NULL;
  for (size_t i = 0; i < count; i++) {
    mbstate_t state = {0};
    size_t length = wcrtomb(end, characters[i], &state);
    if (length != (size_t)-1) end += length;
  }
  *end = '\0';
  return text;
}

wchar_t *cells_from(const LineEditorRequest *request, const char *text) {
  char *narrow = text ? request->cells(request->context, text) : NULL;
  wchar_t *wide = narrow ? cells_widen(narrow) : NULL;
  free(narrow);
  return wide;
}

wchar_t cells_joined(const LineEditorRequest *request, wchar_t cell, wchar_t next) {
  char *pair = cells_narrow((wchar_t[]){cell, next}, 2);
  wchar_t *wide = cells_from(request, pair);
  wchar_t joined = wide && wcslen(wide) == 1 ? wide[0] : 0;
  free(wide);
  free(pair);
  return joined;
}

bool cells_fill_screen(const wchar_t *prompt, const wchar_t *cells, size_t count, int columns, int screen) {
  enum { WidestCharacter = 2, WidestControl = 8 };
  size_t rows = 2, width = wcslen(prompt) * WidestCharacter;
  for (size_t i = 0; i < count && rows < (size_t)screen; i++) {
    bool ends = cells[i] == L'\n';
    width += cells[i] < L' ' ? WidestControl : cells[i] < 0x300 ? 1 : WidestCharacter;
    if (!ends && width < (size_t)columns) continue;
    rows++;
    width = 0;
  }
  return rows >= (size_t)screen;
}

typedef struct {
  int row, column, columns;
} Spot;

static void advance(Spot *spot, wchar_t character) {
  int width = character < L' ' || character == 0x7F ? 2 : wcwidth(character);
  bool ends = character == L'\n' || spot->column + width > spot->columns;
  if (ends) *spot = (Spot){spot->row + 1, 0, spot->columns};
  if (character != L'\n' && width > 0) spot->column += width;
}

int cells_rows_above(const wchar_t *prompt, const wchar_t *cells, size_t count, int columns) {
  Spot spot = {0, 0, columns};
  bool isSequence = false;
  for (; *prompt; prompt++) {
    if (*prompt == 1) isSequence = !isSequence;
    else if (!isSequence) advance(&spot, *prompt);
  }
  for (size_t i = 0; i < count; i++) advance(&spot, cells[i]);
  return spot.row + (spot.column == columns);
}

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EAGAIN) poll(&(struct pollfd){descriptor, POLLOUT, 0}, 1, -1);
    if (written < 0 && errno != EINTR && errno != EAGAIN) return;
    if (written > 0) bytes += written, count -= (size_t)written;
  }
}

// The length without a character that is cut off at the end.
static size_t whole(const char *bytes, size_t count) {
  for (size_t back = 1; back <= 3 && back <= count; back++) {
    unsigned char byte = (unsigned char)bytes[count - back];
    if (byte < 0x80) break;
    if (byte >= 0xC0) return back < (byte >= 0xF0 ? 4u : byte >= 0xE0 ? 3u : 2u) ? count - back : count;
  }
  return count;
}

static ssize_t write_cells(void *cookie, const char *bytes, size_t count) {
  static char rest[4];
  static size_t restCount;
  const LineEditorRequest *request = *(const LineEditorRequest *const *)cookie;
  char *chunk = malloc(restCount + count + 1);
  if (!request || !chunk) return free(chunk), (ssize_t)count;
  memcpy(chunk, rest, restCount);
  memcpy(chunk + restCount, bytes, count);
  size_t total = restCount + count, ready = whole(chunk, total);
  memcpy(rest, chunk + ready, restCount = total - ready);
  chunk[ready] = '\0';
  bool plain = true;  // cells that stand for something else take four bytes
  for (size_t i = 0; i < ready && plain; i++) plain = (unsigned char)chunk[i] < 0xF0;
  char *text = plain ? NULL : request->text(request->context, chunk);
  write_all(request->output, text ? text : chunk, text ? strlen(text) : ready);
  free(text);
  free(chunk);
  return (ssize_t)count;
}

#ifdef __APPLE__
static int write_counted(void *cookie, const char *bytes, int count) {
  return (int)write_cells(cookie, bytes, (size_t)count);
}

FILE *cells_stream(const LineEditorRequest *const *request) {
  return funopen((void *)request, NULL, write_counted, NULL, NULL);
}
#else
FILE *cells_stream(const LineEditorRequest *const *request) {
  return fopencookie((void *)request, "w", (cookie_io_functions_t){.write = write_cells});
}
#endif
