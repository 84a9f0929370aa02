#ifndef KEYS_H
#define KEYS_H

#include <stdbool.h>
#include <wchar.h>

typedef enum { KeyCharacter, KeyPaste, KeySignal, KeyClosed, KeyFailed } KeyKind;

/// Keys of our own: C1 controls, which are never typed. The first are keys that terminals send as sequences.
enum {
  KeyEnd = 0x83, KeyLeft, KeyRight, KeyUp, KeyDown, KeyLineStart, KeyLineEnd, KeyDelete, KeyWordLeft, KeyWordRight,
  KeyPrefill = 0x90, KeyBelow, KeyInsert, KeyPasted, KeySuspend, KeyRedraw, KeySearching, KeyAccept,
};

/// What a terminal sends after Escape for a key of ours; the last one has no sequence.
typedef struct {
  const char *sequence;
  wchar_t key;
} KeySequence;
extern const KeySequence key_sequences[];

/// Whether such sequences come as those keys. In vi mode Escape alone is a command; else they are bound as they come, so
/// that people can bind them otherwise.
void keys_translate(bool wanted);

/// Leaves a sequence, without its Escape, to the editor, for which people bound it; others that mean nothing are passed
/// over.
void keys_leave(const char *sequence);

/// `code` is a signal or an errno. A character is alone where it is no control and no part of a sequence; it was waiting
/// where it could be read as soon as it was asked for.
typedef struct {
  KeyKind kind;
  wchar_t character;
  int code;
  bool isAlone;
  bool wasWaiting;
  /// One of the keys of our own.
  bool isOurs;
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
