public import Content
public import TrainingDesk

/// Asks the policy about a task on a terminal that can show screens.
public struct ScreenInquirer {
  private let terminal: any ScreenTerminal
  private let words: Words

  /// Makes an inquirer.
  public init(terminal: any ScreenTerminal, words: Words) {
    self.terminal = terminal
    self.words = words
  }

  /// Asks until the person leaves; nothing of it is kept.
  ///
  /// - Throws: where the terminal cannot be written to.
  public func ask(_ desk: any PolicyDesk) throws -> ScreenPlayer.Exit {
    var screen = TaskScreen(words: words, size: terminal.size)
    var commands: [TaskScreen.Command] = [.print(screen.opening), .step([])]
    var printed: [StyledText] = []
    while true {
      while let command = commands.first {
        commands.removeFirst()
        switch command {
        case .print(let lines): printed += lines
        case .step(let replies): commands += screen.take(desk.step(after: replies))
        case .helpNow:
          try terminal.show(printed, above: Frame())
          try helpNow(desk.organisation)
          return .finished
        case .leave(let interrupted):
          try terminal.show(printed, above: Frame())
          return interrupted ? .interrupted : .finished
        }
      }
      try terminal.show(printed, above: screen.frame)
      printed = []
      switch terminal.next(within: nil) {
      case .key(let key): commands = screen.press(key)
      case .resized(let size): screen.resize(to: size)
      case .elapsed: break
      case .ended: return .ended
      }
    }
  }

  /// Shows the red button: three steps and whom to ring. It waits for nothing.
  ///
  /// - Throws: where the terminal cannot be written to.
  public func helpNow(_ organisation: Organisation?) throws {
    let layout = Layout(words: words, size: terminal.size)
    let lines = Passage.helpNow(organisation, words: words).flatMap { $0.lines(in: layout) }
    try terminal.show(lines, above: Frame())
  }
}
