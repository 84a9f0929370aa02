#ifndef BINDINGS_H
#define BINDINGS_H

#include <histedit.h>

/// Gives a key of ours a command of ours, or a command of the editor's where `function` is NULL, in both of vi's modes.
void bind_key(int character, const wchar_t *command, unsigned char (*function)(EditLine *, int));

/// The keys as people expect them, then as they want them: `$EDITRC`, else `~/.editrc`.
void bind_as_wanted(void);

#endif
