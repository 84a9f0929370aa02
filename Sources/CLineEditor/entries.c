#define _GNU_SOURCE
#include "entries.h"

#include "cells.h"
#include "reading.h"

#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <wctype.h>

enum { PatternLimit = 80, Cancel = 7, Backspace = 8, Older = 18, Newer = 19, Rubout = 127 };

// The entries, the oldest first, and last the line itself; each as it was left.
static struct {
  wchar_t **lines;
  size_t count, place, start;
  wchar_t pattern[PatternLimit + 1];
  wchar_t key;
  // Enter ends the search and leaves the line to be edited, as in vi.
  bool isVi;
} all;
static HistoryW *native;
static bool isNativeLoaded;

static bool add(wchar_t *text) {
  wchar_t **larger = realloc(all.lines, (all.count + 1) * sizeof *all.lines);
  if (!larger || !text) return free(text), false;
  all.lines = larger;
  all.lines[all.count++] = text;
  return true;
}

static void load(void) {
  if (all.lines) return;
  char *text;
  for (size_t i = 0; (text = request->entry(request->context, i)); i++) {
    add(cells_from(request, text));
    free(text);
  }
  if (!add(calloc(1, sizeof(wchar_t)))) return;
  all.place = all.count - 1;
}

static wchar_t *typed(void) {
  const LineInfoW *line = el_wline(editor);
  size_t count = (size_t)(line->lastchar - line->buffer);
  wchar_t *copy = calloc(count + 1, sizeof *copy);
  return copy ? wmemcpy(copy, line->buffer, count) : NULL;
}

static void go(size_t place) {
  wchar_t *left = typed();
  if (!left) return;
  free(all.lines[all.place]);
  all.lines[all.place] = left;
  all.place = place;
  const LineInfoW *line = el_wline(editor);
  el_cursor(editor, (int)(line->lastchar - line->cursor));
  line = el_wline(editor);
  el_deletestr(editor, (int)(line->lastchar - line->buffer));
  el_winsertstr(editor, all.lines[place]);
}

unsigned char entries_earlier(EditLine *line, int key) {
  load();
  if (!all.count || all.place == 0) return CC_ERROR;
  go(all.place - 1);
  return CC_REFRESH;
}

unsigned char entries_later(EditLine *line, int key) {
  load();
  if (all.place + 1 >= all.count) return CC_ERROR;
  go(all.place + 1);
  return CC_REFRESH;
}

static bool begins(const wchar_t *text, const wchar_t *part) {
  while (*part && towlower((wint_t)*text) == towlower((wint_t)*part)) text++, part++;
  return !*part;
}

static bool contains(const wchar_t *text, const wchar_t *part) {
  while (*text && !begins(text, part)) text++;
  return begins(text, part);
}

// The pattern as the entries are written.
static wchar_t *pattern(void) {
  char *narrow = cells_narrow(all.pattern, wcslen(all.pattern));
  wchar_t *cells = narrow ? cells_from(request, narrow) : NULL;
  free(narrow);
  return cells;
}

static void show_pattern(void) {
  wchar_t *label = cells_widen(request->search), *part = pattern();
  size_t room = (label ? wcslen(label) : 0) + (part ? wcslen(part) : 0) + sizeof " () ";
  free(now.searchPrompt);
  now.searchPrompt = calloc(room, sizeof(wchar_t));
  if (now.searchPrompt && label && part) swprintf(now.searchPrompt, room, L"%ls (%ls) ", label, part);
  free(label);
  free(part);
}

// From a place on, one step at a time; the search stays where nothing more is found.
static bool find(size_t place, int step) {
  wchar_t *part = pattern();
  bool isFound = false;
  for (; part && !isFound && place < all.count; place += (size_t)step) {
    const wchar_t *here = all.lines[all.place], *there = all.lines[place];
    isFound = contains(there, part) && (place == all.place || wcscmp(here, there) != 0);
    if (isFound) go(place);
  }
  free(part);
  return isFound;
}

unsigned char entries_search(EditLine *line, int key) {
  load();
  if (!all.count) return CC_ERROR;
  go(all.place);
  all.start = all.place;
  all.pattern[0] = 0;
  show_pattern();
  return CC_REDISPLAY;
}

unsigned char entries_search_vi(EditLine *line, int key) {
  all.isVi = true;
  return entries_search(line, key);
}

static unsigned char search_again(int step) {
  load();
  return all.pattern[0] && all.count && find(all.place + (size_t)step, step) ? CC_REFRESH : CC_ERROR;
}

unsigned char entries_again(EditLine *line, int key) { return search_again(-1); }

unsigned char entries_back_again(EditLine *line, int key) { return search_again(1); }

unsigned char entries_searching(EditLine *line, int key) {
  if (now.sent != key || !now.searchPrompt) return CC_ERROR;
  size_t count = wcslen(all.pattern);
  bool isFound = true;
  switch (all.key) {
    case Older: isFound = find(all.place - 1, -1); break;
    case Newer: isFound = find(all.place + 1, 1); break;
    case Cancel: go(all.start), entries_end_search(); return CC_REDISPLAY;
    case Backspace:
    case Rubout:
      if (count) all.pattern[count - 1] = 0;
      isFound = count > 0;
      break;
    default:
      if (count < PatternLimit) all.pattern[count] = all.key, all.pattern[count + 1] = 0;
      isFound = find(all.place, -1);
  }
  if (!isFound) el_beep(editor);
  show_pattern();
  return CC_REDISPLAY;
}

wchar_t entries_key(Key key) {
  bool isOwn = key.character == Older || key.character == Newer || key.character == Cancel
               || key.character == Backspace || key.character == Rubout;
  all.key = key.character;
  if (key.isAlone || isOwn) return KeySearching;
  bool isLeft = all.isVi && (key.character == L'\r' || key.character == L'\n');
  entries_end_search();
  if (!isLeft) el_wpush(editor, (wchar_t[]){key.character, 0});
  return KeyRedraw;
}

void entries_end_search(void) {
  free(now.searchPrompt);
  now.searchPrompt = NULL;
  all.isVi = false;
}

static int remember(void *history, HistEventW *event, int operation, ...) {
  va_list arguments;
  va_start(arguments, operation);
  void *argument = va_arg(arguments, void *);
  va_end(arguments);
  load();
  if (!isNativeLoaded) {
    history_w(history, event, H_CLEAR);
    history_w(history, event, H_SETSIZE, INT_MAX);
    for (size_t i = 0; i + 1 < all.count; i++)
      if (*all.lines[i]) history_w(history, event, H_ENTER, all.lines[i]);
    isNativeLoaded = true;
  }
  return history_w(history, event, operation, argument);
}

bool entries_start(void) {
  native = history_winit();
  return native && el_wset(editor, EL_HIST, remember, native) == 0;
}

void entries_end(void) {
  entries_end_search();
  for (size_t i = 0; i < all.count; i++) free(all.lines[i]);
  free(all.lines);
  memset(&all, 0, sizeof all);
  isNativeLoaded = false;
}
