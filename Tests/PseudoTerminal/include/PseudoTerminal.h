#pragma once
#include <sys/types.h>

/// How a program is started: what Swift's Glibc module hides or cannot do after a fork.
struct program_start {
  const char *path;
  char *const *arguments;
  char *const *environment;
  const char *folder;
  /// The descriptors it gets as its streams; unused in a pseudo-terminal.
  int input, output, error;
  /// The most bytes a file may have; 0 for no limit.
  long largest_file;
};

/// Makes a pipe that no other program inherits: its reading end, then its writing end.
int program_pipe(int ends[2]);

/// Starts a program with the streams given; gives its id, or -1.
pid_t program_start(const struct program_start *start);

/// Starts a program in a pseudo-terminal of its own; gives its id, or -1.
pid_t program_start_in_terminal(
    const struct program_start *start, int rows, int columns, int *terminal);
