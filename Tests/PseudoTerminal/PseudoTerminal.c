#define _GNU_SOURCE
#include "PseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

/// What the child does before it becomes the program; only calls that are safe after a fork.
static void become(const struct program_start *start) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  if (start->largest_file > 0) {
    struct rlimit limit = {start->largest_file, start->largest_file};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  close_range(3, ~0U, 0);
  if (chdir(start->folder) == 0) execve(start->path, start->arguments, start->environment);
  _exit(127);
}

int program_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

pid_t program_start(const struct program_start *start) {
  pid_t child = fork();
  if (child == 0) {
    setpgid(0, 0);
    dup2(start->input, 0);
    dup2(start->output, 1);
    dup2(start->error, 2);
    become(start);
  }
  return child;
}

pid_t program_start_in_terminal(
    const struct program_start *start, int rows, int columns, int *terminal) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(terminal, NULL, NULL, &size);
  if (child == 0) become(start);
  return child;
}
