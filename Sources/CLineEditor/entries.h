#ifndef ENTRIES_H
#define ENTRIES_H

#include "keys.h"

#include <histedit.h>

/// Has the editor's own commands find the entries, which are fetched when they are first asked for.
bool entries_start(void);

/// Forgets the entries of the line that was read.
void entries_end(void);

/// Commands: the entry before, the one after, and a search, which takes keys until one ends it.
unsigned char entries_earlier(EditLine *line, int key);
unsigned char entries_later(EditLine *line, int key);
unsigned char entries_search(EditLine *line, int key);
/// The search of vi: Enter leaves the line found to be edited; then the next one of that kind, either way.
unsigned char entries_search_vi(EditLine *line, int key);
unsigned char entries_again(EditLine *line, int key);
unsigned char entries_back_again(EditLine *line, int key);
unsigned char entries_searching(EditLine *line, int key);

/// While searching, what to read instead of a key: one for the search, or a redrawing before the key that ends it.
wchar_t entries_key(Key key);
void entries_end_search(void);

#endif
