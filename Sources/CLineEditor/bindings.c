#define _GNU_SOURCE
#include "bindings.h"

#include "cells.h"
#include "entries.h"
#include "keys.h"
#include "reading.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void bind_key(int character, const wchar_t *command, unsigned char (*function)(EditLine *, int)) {
  wchar_t key[8];
  swprintf(key, sizeof key / sizeof *key, L"\\%o", character);
  if (function) el_wset(editor, EL_ADDFN, command, command, function);
  el_wset(editor, EL_BIND, key, command, NULL);
  el_wset(editor, EL_BIND, L"-a", key, command, NULL);
}

static const wchar_t *command(wchar_t key) {
  switch (key) {
    case KeyLeft: return L"ed-prev-char";
    case KeyRight: return L"ed-next-char";
    case KeyUp: return L"clientele-earlier";
    case KeyDown: return L"clientele-later";
    case KeyLineStart: return L"ed-move-to-beg";
    case KeyLineEnd: return L"clientele-end";
    case KeyDelete: return L"clientele-delete";
    case KeyWordLeft: return L"ed-prev-word";
    default: return L"em-next-word";
  }
}

// As in vi's own mode for commands, where they do anything.
static const wchar_t *command_in_vi(char letter) {
  switch (letter) {
    case 'A': return command(KeyLineStart);
    case 'B': return command(KeyLeft);
    case 'E': return command(KeyLineEnd);
    case 'F': return command(KeyRight);
    case 'K': return L"ed-kill-line";
    case 'L': return L"ed-clear-screen";
    case 'T': return L"ed-transpose-chars";
    default: return L"ed-unassigned";
  }
}

// While text is typed in vi mode, the editor's own would put these control characters into it.
static void bind_controls_in_vi(void) {
  for (const char *letter = "ABCEFGKLOSTXYZ]^_"; *letter; letter++)
    el_wset(editor, EL_BIND, (wchar_t[]){*letter & 0x1F, 0}, command_in_vi(*letter), NULL);
}

// Behind the last character, in vi mode too: the editor's own command stops before it there.
static unsigned char move_to_end(EditLine *line, int key) {
  const LineInfoW *info = el_wline(line);
  el_cursor(line, (int)(info->lastchar - info->cursor));
  return CC_CURSOR;
}

// The editor's own steps back at the end of the line in vi mode.
static unsigned char delete_next(EditLine *line, int key) {
  const LineInfoW *info = el_wline(line);
  if (info->cursor >= info->lastchar) return CC_ERROR;
  el_cursor(line, 1);
  el_deletestr(line, 1);
  return CC_REFRESH;
}

static bool is_vi(void) {
  const wchar_t *mode = NULL;
  return el_wget(editor, EL_EDITOR, &mode) == 0 && mode && wcscmp(mode, L"vi") == 0;
}

static void bind_defaults(void) {
  for (const KeySequence *one = key_sequences; one->sequence; one++) {
    wchar_t sequence[16];
    swprintf(sequence, sizeof sequence / sizeof *sequence, L"\\e%s", one->sequence);
    if (!is_vi()) el_wset(editor, EL_BIND, sequence, command(one->key), NULL);
    bind_key((int)one->key, command(one->key), NULL);
  }
  bind_key('P' & 0x1F, L"clientele-earlier", NULL);
  bind_key('N' & 0x1F, L"clientele-later", NULL);
  bind_key('R' & 0x1F, L"clientele-search", NULL);
  // The editor's own for these would throw the line away, or write it to a file that others may see.
  static const wchar_t *const harmful[] = {L"\\ex", L"\\eX"}, *const harmfulInVi[] = {L":", L"v"};
  for (int i = 0; i < 2; i++) {
    if (is_vi()) el_wset(editor, EL_BIND, L"-a", harmfulInVi[i], L"ed-unassigned", NULL);
    else el_wset(editor, EL_BIND, harmful[i], L"ed-unassigned", NULL);
  }
  if (!is_vi()) return;
  bind_controls_in_vi();
  el_wset(editor, EL_BIND, L"-a", L"k", L"clientele-earlier", NULL);
  el_wset(editor, EL_BIND, L"-a", L"j", L"clientele-later", NULL);
  // The editor's own throw away what was typed.
  el_wset(editor, EL_BIND, L"-a", L"/", L"clientele-search-vi", NULL);
  el_wset(editor, EL_BIND, L"-a", L"?", L"clientele-search-vi", NULL);
  el_wset(editor, EL_BIND, L"-a", L"n", L"clientele-again", NULL);
  el_wset(editor, EL_BIND, L"-a", L"N", L"clientele-back-again", NULL);
}

// `^[[15~`, `\e[15~` and `\033[15~` are ways to write the same key.
static void leave_to_editor(const wchar_t *key) {
  static const wchar_t *const escapes[] = {L"^[", L"\\e", L"\\E", L"\\033"};
  for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
    size_t length = wcslen(escapes[i]);
    if (wcsncmp(key, escapes[i], length) != 0 || !key[length]) continue;
    char *rest = cells_narrow(key + length, wcslen(key + length));
    if (rest) keys_leave(rest);
    free(rest);
  }
}

// A line of the file; one that chooses another set of keys clears those that were bound.
static void obey(TokenizerW *tokenizer, const wchar_t *line) {
  int count = 0;
  const wchar_t **words = NULL;
  tok_wreset(tokenizer);
  if (tok_wstr(tokenizer, line, &count, &words) != 0 || count == 0 || words[0][0] == L'#') return;
  el_wparse(editor, count, words);
  for (int i = 1; i < count; i++) leave_to_editor(words[i]);
  bool chooses = count > 1 && (wcscmp(words[1], L"-v") == 0 || wcscmp(words[1], L"-e") == 0);
  if (chooses && wcsstr(words[0], L"bind")) bind_defaults();
}

static void read_file(const char *path) {
  FILE *file = fopen(path, "r");
  TokenizerW *tokenizer = tok_winit(NULL);
  char *line = NULL;
  size_t room = 0;
  while (file && tokenizer && getline(&line, &room, file) > 0) {
    line[strcspn(line, "\r\n")] = '\0';
    wchar_t *wide = cells_widen(line);
    if (wide) obey(tokenizer, wide);
    free(wide);
  }
  free(line);
  if (tokenizer) tok_wend(tokenizer);
  if (file) fclose(file);
}

void bind_as_wanted(void) {
  el_wset(editor, EL_ADDFN, L"clientele-earlier", L"The entry before", entries_earlier);
  el_wset(editor, EL_ADDFN, L"clientele-later", L"The entry after", entries_later);
  el_wset(editor, EL_ADDFN, L"clientele-search", L"Search the entries", entries_search);
  el_wset(editor, EL_ADDFN, L"clientele-search-vi", L"Search the entries, then edit", entries_search_vi);
  el_wset(editor, EL_ADDFN, L"clientele-again", L"Search on", entries_again);
  el_wset(editor, EL_ADDFN, L"clientele-back-again", L"Search back", entries_back_again);
  el_wset(editor, EL_ADDFN, L"clientele-end", L"Behind the last character", move_to_end);
  el_wset(editor, EL_ADDFN, L"clientele-delete", L"Delete the next character", delete_next);
  bind_defaults();
  const char *chosen = getenv("EDITRC"), *home = getenv("HOME");
  char path[PATH_MAX];
  if (chosen) read_file(chosen);
  else if (home && snprintf(path, sizeof path, "%s/.editrc", home) < (int)sizeof path) read_file(path);
  keys_translate(is_vi());
}
