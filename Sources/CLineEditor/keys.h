#ifndef KEYS_H
#define KEYS_H

#include <stdbool.h>
#include <wchar.h>

typedef enum { KeyCharacter, KeyPaste, KeySignal, KeyClosed, KeyFailed } KeyKind;

/// `code` is a signal or an errno. A character is alone where it is no control and no part of a sequence; it was waiting
/// where it could be read as soon as it was asked for.
typedef struct {
  KeyKind kind;
  wchar_t character;
  int code;
  bool isAlone;
  bool wasWaiting;
} Key;

/// The next character from a terminal in raw mode, or the start of a bracketed paste.
Key keys_next(int descriptor);

/// The rest of a bracketed paste, ended by its marker, by `stop` (which is left to be read) or by a signal.
/// Allocated with malloc.
char *keys_pasted(int descriptor, unsigned char stop);

/// What came in one go with the line just read: more lines, as a paste comes that no marker brackets. NULL where nothing
/// did, or other keys than text, which are left to be read. Allocated with malloc.
char *keys_burst(int descriptor);

/// Has bytes read as if typed, before anything else.
void keys_type(const char *bytes);

/// One byte of text or a control character; escape sequences are passed over.
Key keys_byte(int descriptor);

#endif
