#ifndef KEYS_H
#define KEYS_H

#include <stdbool.h>
#include <wchar.h>

typedef enum { KeyCharacter, KeyPaste, KeySignal, KeyClosed, KeyFailed } KeyKind;

/// `code` is a signal or an errno. A character is alone where it is no control and no part of a sequence.
typedef struct {
  KeyKind kind;
  wchar_t character;
  int code;
  bool isAlone;
} Key;

/// The next character from a terminal in raw mode, or the start of a bracketed paste.
Key keys_next(int descriptor);

/// The rest of a bracketed paste, ended by its marker, by `stop` (which is left to be read) or by a signal.
/// Allocated with malloc.
char *keys_pasted(int descriptor, unsigned char stop);

#endif
