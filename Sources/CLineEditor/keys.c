#define _GNU_SOURCE
#include "keys.h"

#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { EscapeDelay = 50, BurstDelay = 3, BurstPause = 30, PasteLimit = 1 << 20, Replacement = 0xFFFD };
static const char pasteStart[] = "[200~", pasteEnd[] = "\033[201~";

const KeySequence key_sequences[] = {
  {"[D", KeyLeft}, {"OD", KeyLeft}, {"[C", KeyRight}, {"OC", KeyRight},
  {"[A", KeyUp}, {"OA", KeyUp}, {"[B", KeyDown}, {"OB", KeyDown},
  {"[H", KeyLineStart}, {"OH", KeyLineStart}, {"[1~", KeyLineStart}, {"[7~", KeyLineStart},
  {"[F", KeyLineEnd}, {"OF", KeyLineEnd}, {"[4~", KeyLineEnd}, {"[8~", KeyLineEnd}, {"[3~", KeyDelete},
  {"[1;5D", KeyWordLeft}, {"[1;3D", KeyWordLeft}, {"[5D", KeyWordLeft}, {"Od", KeyWordLeft},
  {"[1;5C", KeyWordRight}, {"[1;3C", KeyWordRight}, {"[5C", KeyWordRight}, {"Oc", KeyWordRight}, {NULL, 0},
};

static bool translates;

void keys_translate(bool wanted) { translates = wanted; }

enum { Open = 0, Unknown = -1, Bound = -2 };

// Without their Escape.
static char *bound[64];
static size_t boundCount;

void keys_leave(const char *sequence) {
  char *copy = boundCount < sizeof bound / sizeof *bound ? strdup(sequence) : NULL;
  if (copy) bound[boundCount++] = copy;
}

// Bytes read ahead while looking for a sequence, last in first out.
static unsigned char ahead[16];
static size_t aheadCount;

// Bytes to be read before the terminal's, as if typed.
static char *queue;
static size_t queueStart;

static void unread(unsigned char byte) { ahead[aheadCount++] = byte; }

void keys_type(const char *bytes) {
  const char *left = queue ? queue + queueStart : "";
  char *joined = malloc(strlen(left) + strlen(bytes) + 1);
  if (joined) strcat(strcpy(joined, left), bytes);
  free(queue);
  queue = joined;
  queueStart = 0;
}

static bool take_queued(Key *key) {
  if (!queue) return false;
  unsigned char byte = (unsigned char)queue[queueStart++];
  if (byte) return *key = (Key){KeyCharacter, .character = byte}, true;
  free(queue);
  queue = NULL;
  return false;
}

// One byte at a time, so that what is typed ahead stays with the terminal when the program ends.
static Key next_byte(int descriptor, int milliseconds) {
  Key queued;
  if (aheadCount) return (Key){KeyCharacter, .character = ahead[--aheadCount]};
  if (take_queued(&queued)) return queued;
  for (;;) {
    int event = signals_wait(descriptor, 0);
    bool wasWaiting = event == SignalsInput;
    if (event == SignalsTimeout) event = signals_wait(descriptor, milliseconds);
    if (event > 0) return (Key){KeySignal, .code = event};
    if (event == SignalsTimeout) return (Key){KeyFailed, .code = ETIMEDOUT};
    if (event == SignalsFailed) return (Key){KeyFailed, .code = errno};
    unsigned char byte;
    ssize_t count = read(descriptor, &byte, 1);
    if (count == 1) return (Key){KeyCharacter, .character = byte, .wasWaiting = wasWaiting};
    // A terminal has no end of file in raw mode: it is gone.
    if (count == 0 || errno == EIO) return (Key){KeyClosed, .code = SIGHUP};
    if (errno != EINTR && errno != EAGAIN) return (Key){KeyFailed, .code = errno};
  }
}

// The key that a sequence stands for; Open while it may still become one, Bound where the editor knows it.
static int known(const char *sequence, size_t count) {
  bool isBeginning = strncmp(sequence, pasteStart, count) == 0;
  if (isBeginning && !pasteStart[count]) return KeyPasted;
  for (size_t i = 0; i < boundCount; i++) {
    if (strncmp(sequence, bound[i], count) != 0) continue;
    if (!bound[i][count]) return Bound;
    isBeginning = true;
  }
  for (const KeySequence *one = key_sequences; one->sequence; one++) {
    if (strncmp(sequence, one->sequence, count) != 0) continue;
    if (!one->sequence[count]) return translates ? (int)one->key : Bound;
    isBeginning = true;
  }
  return isBeginning ? Open : Unknown;
}

// To the last byte of the sequence of a key that means nothing here: part of it would be taken for text.
static void skip_to_end(int descriptor) {
  Key key;
  do key = next_byte(descriptor, EscapeDelay);
  while (key.kind == KeyCharacter && !(key.character >= 0x40 && key.character <= 0x7E));
  if (key.kind == KeySignal) raise(key.code);
}

// After [ and O; what the Linux console sends for F1 to F5 has two [.
static bool is_whole(const char *sequence, size_t count) {
  char last = sequence[count - 1];
  return last >= 0x40 && last <= 0x7E && !(count == 2 && last == '[');
}

static Key after_escape(int descriptor) {
  char sequence[sizeof ahead];
  size_t count = 0;
  int found = Open;
  while (found == Open && count < sizeof sequence) {
    Key key = next_byte(descriptor, EscapeDelay);
    if (key.kind == KeySignal) raise(key.code);
    if (key.kind != KeyCharacter) break;
    sequence[count++] = (char)key.character;
    found = known(sequence, count);
  }
  if (found == KeyPasted) return (Key){KeyPaste};
  if (found > 0) return (Key){KeyCharacter, .character = found, .isOurs = true};
  if (found == Unknown && count > 1 && (*sequence == '[' || *sequence == 'O')) {
    if (!is_whole(sequence, count)) skip_to_end(descriptor);
    return (Key){KeyCharacter};  // NUL, which means nothing
  }
  while (count) unread((unsigned char)sequence[--count]);
  return (Key){KeyCharacter, .character = 0x1B};
}

// Escape and Ctrl-X take a character with them; after Escape, [ and O begin longer sequences.
static bool is_alone(wchar_t character) {
  static enum { Fresh, AfterPrefix, AfterEscape, InSequence } state;
  bool isAlone = state == Fresh && character >= L' ' && character != 0x7F;
  bool opens = state == AfterEscape && (character == L'[' || character == L'O');
  bool goesOn = state == InSequence && (character < 0x40 || character > 0x7E);
  state = character == 0x1B ? AfterEscape : opens || goesOn ? InSequence : character == 0x18 ? AfterPrefix : Fresh;
  return isAlone;
}

static Key next_character(int descriptor) {
  mbstate_t state = {0};
  for (bool first = true;; first = false) {
    Key key = next_byte(descriptor, -1);
    if (key.kind != KeyCharacter) return key;
    char byte = (char)key.character;
    if (first && byte == '\033') return after_escape(descriptor);
    size_t length = mbrtowc(&key.character, &byte, 1, &state);
    if (length == (size_t)-2) continue;
    if (length != (size_t)-1) return key;
    if (!first) unread((unsigned char)byte);
    return (Key){KeyCharacter, .character = Replacement};
  }
}

static void skip_sequence(int descriptor) {
  Key key = next_byte(descriptor, EscapeDelay);
  bool isLong = key.kind == KeyCharacter && (key.character == L'[' || key.character == L'O');
  if (isLong) skip_to_end(descriptor);
  else if (key.kind == KeyCharacter) unread((unsigned char)key.character);
  if (key.kind == KeySignal) raise(key.code);
}

Key keys_byte(int descriptor) {
  Key key = next_byte(descriptor, -1);
  for (; key.kind == KeyCharacter && key.character == 0x1B; key = next_byte(descriptor, -1)) skip_sequence(descriptor);
  return key;
}

// C1 controls are keys of our own; for NUL, which Ctrl-Space sends, libedit would take the next key as text.
static bool means_nothing(Key key) {
  bool isReserved = key.character == 0 || (key.character >= 0x80 && key.character <= 0x9F);
  return key.kind == KeyCharacter && !key.isOurs && isReserved;
}

Key keys_next(int descriptor) {
  Key key = next_character(descriptor);
  while (means_nothing(key)) key = next_character(descriptor);
  key.isAlone = key.kind == KeyCharacter && !key.isOurs && is_alone(key.character);
  return key;
}

// C1 controls are two bytes.
static bool ends_control(char before, char byte) {
  return (unsigned char)before == 0xC2 && (unsigned char)byte >= 0x80 && (unsigned char)byte <= 0x9F;
}

// Newlines as "\n", the last one dropped so that Enter is left to the person; other control characters dropped.
static void clean(char *text) {
  char *to = text;
  for (const char *from = text; *from; from++) {
    if (*from == '\r') {
      if (from[1] != '\n') *to++ = '\n';
    } else if (to > text && ends_control(to[-1], *from)) {
      to--;
    } else if (*from == '\n' || *from == '\t' || ((unsigned char)*from >= ' ' && *from != 127)) {
      *to++ = *from;
    }
  }
  if (to > text && to[-1] == '\n') to--;
  *to = '\0';
}

typedef struct {
  char *bytes;
  size_t count, room;
} Buffer;

static void append(Buffer *buffer, const char *bytes, size_t count) {
  if (buffer->count + count >= buffer->room) {
    char *larger = buffer->room < PasteLimit ? realloc(buffer->bytes, buffer->room * 2 + count + 1) : NULL;
    if (!larger) return;
    buffer->room = buffer->room * 2 + count + 1;
    buffer->bytes = larger;
  }
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
  buffer->bytes[buffer->count] = '\0';
}

char *keys_pasted(int descriptor, unsigned char stop) {
  Buffer pasted = {calloc(1, 256), 0, 256};
  size_t matched = 0;
  int later = 0;
  while (pasted.bytes && pasteEnd[matched]) {
    Key key = next_byte(descriptor, -1);
    bool mayWait = key.kind == KeySignal && (key.code == SIGWINCH || key.code == SIGCONT);
    if (mayWait && later != SIGCONT) later = key.code;
    if (mayWait) continue;
    if (key.kind == KeySignal) raise(key.code);
    if (key.kind != KeyCharacter) break;
    char byte = (char)key.character;
    if (stop && (unsigned char)byte == stop) {
      unread(stop);
      break;
    }
    if (byte == pasteEnd[matched]) {
      matched++;
      continue;
    }
    append(&pasted, pasteEnd, matched);
    matched = byte == pasteEnd[0];
    if (!matched && byte) append(&pasted, &byte, 1);
  }
  if (later) raise(later);
  if (pasted.bytes) clean(pasted.bytes);
  return pasted.bytes;
}

// Two characters without a newline are a typist who is faster than the program.
static bool is_paste(const char *bytes) {
  size_t count = 0;
  bool ends = false;
  for (const char *byte = bytes; *byte; byte++) {
    bool isNewline = *byte == '\r' || *byte == '\n';
    if (((unsigned char)*byte < ' ' && !isNewline && *byte != '\t') || *byte == 0x7F) return false;
    if (ends_control(*byte, byte[1])) return false;
    if (!isNewline && *byte != ' ' && *byte != '\t') count++;
    if (count && isNewline) ends = true;
  }
  return ends || count > 2;
}

char *keys_burst(int descriptor) {
  if (queue || aheadCount) return NULL;
  Buffer burst = {calloc(1, 256), 0, 256};
  for (int delay = BurstDelay; burst.bytes && burst.count < PasteLimit; delay = BurstPause) {
    Key key = next_byte(descriptor, delay);
    if (key.kind == KeySignal) raise(key.code);
    if (key.kind != KeyCharacter) break;
    append(&burst, &(char){(char)key.character}, key.character != 0);
  }
  if (burst.bytes && is_paste(burst.bytes)) return burst.bytes;
  if (burst.count) keys_type(burst.bytes);
  free(burst.bytes);
  return NULL;
}
