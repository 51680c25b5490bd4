/// A key as a screen understands it.
public enum Key: Sendable, Hashable {
  /// A printable character; Space is `.character(" ")`.
  case character(Character)
  case enter
  case escape
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case tab
  case backTab
  case backspace
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D.
  case endOfInput
}
