internal import Glibc

/// The signal that ends a process whose file grows past its limit.
enum FileSizeSignal {
  /// Lets a write past the limit fail with an error, for the rest of the process and its children,
  /// unless the program handles the signal itself.
  static func ignore() {
    var current = sigaction()
    guard sigaction(SIGXFSZ, nil, &current) == 0,
      current.__sigaction_handler.sa_handler == nil
    else { return }
    signal(SIGXFSZ, SIG_IGN)
  }
}
