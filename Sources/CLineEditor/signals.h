#ifndef SIGNALS_H
#define SIGNALS_H

enum { SignalsTimeout = -2, SignalsFailed = -1, SignalsInput = 0 };

/// Catches what ends or stops a reading, and SIGWINCH. Ignored signals stay ignored.
void signals_watch(void);
void signals_unwatch(void);

/// Waits for input at most `milliseconds` (for ever if negative): a caught signal's number, or one of the values above.
int signals_wait(int descriptor, int milliseconds);

/// Stops the job as the terminal would, and returns when it goes on.
void signals_suspend(void);

#endif
