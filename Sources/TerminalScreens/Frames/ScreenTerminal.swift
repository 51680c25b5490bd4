/// What happens at a terminal.
public enum ScreenEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// The window has another size, or what it shows must be painted anew (after Ctrl-Z and `fg`).
  case resized(TerminalSize)
  /// So much time went by without anything else.
  case elapsed
  /// The terminal was closed, or the process is asked to end.
  case ended
}

/// A terminal that shows text that stays, and below it a frame that changes.
public protocol ScreenTerminal: AnyObject {
  /// How large its window is now.
  var size: TerminalSize { get }

  /// Waits for what happens next.
  ///
  /// - Parameter milliseconds: how long to wait for ``ScreenEvent/elapsed``; nil for ever.
  func next(within milliseconds: Int?) -> ScreenEvent

  /// Prints lines that stay and scroll away above the frame, then shows the frame below them.
  ///
  /// - Parameters:
  ///   - lines: each no wider than the window, or the terminal breaks it.
  ///   - frame: what is live; it replaces the frame shown before.
  /// - Throws: where the terminal cannot be written to.
  func show(_ lines: [StyledText], above frame: Frame) throws

  /// Forgets what was typed and not read yet, so that it answers no question that it has not seen.
  func forgetTypedAhead()
}
