/// What somebody does on a keyboard: a key for the screen, or one that the terminal's edge keeps to
/// itself.
public enum Keystroke: Sendable, Hashable {
  /// A key for the screen.
  case key(Key)
  /// Ctrl-Z, which stops the program until it is continued.
  case suspend
  /// Ctrl-L, after which all is painted anew.
  case redraw

  /// Whether it means the program, whatever stands on the screen.
  public var meansTheProgram: Bool {
    switch self {
    case .key(let key): key == .interrupt
    case .suspend, .redraw: true
    }
  }
}
