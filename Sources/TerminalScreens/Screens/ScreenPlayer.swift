import Content
public import TrainingDesk

/// Plays on a terminal that can show screens: the first page, attempts, what is read.
public struct ScreenPlayer {
  /// How the program is left.
  public enum Exit: Sendable, Hashable {
    /// All that was asked for is done.
    case finished
    /// It came to its end, and the person goes on with the next moment of this.
    case next(Offer.Occasion)
    /// It was left, and goes on there.
    case left
    /// Ctrl-C.
    case interrupted
    /// The terminal was closed, or the process is asked to end.
    case ended
  }

  /// How long a step of what moves takes, in milliseconds.
  private static let stepMilliseconds = 35
  /// How often it is looked whether what is played has changed, in milliseconds.
  private static let lookMilliseconds = 300
  private let desk: any StaffDesk
  private let terminal: any ScreenTerminal
  private let words: Words
  private let moves: Bool

  /// Makes a player.
  ///
  /// - Parameter moves: whether meters are seen on their way.
  public init(
    desk: any StaffDesk, terminal: any ScreenTerminal, words: Words, moves: Bool
  ) {
    self.desk = desk
    self.terminal = terminal
    self.words = words
    self.moves = moves
  }

  /// Shows the first page, and plays what is picked there, until the person leaves.
  ///
  /// - Parameters:
  ///   - file: where the records are, for the page about them.
  ///   - command: how one goes on with something by its name, after leaving.
  /// - Throws: what the desk throws; every answer that was shown as saved is saved then.
  public func home(
    storedIn file: String, goingOnBy command: (String) -> String = { "eslabon play \($0)" }
  ) throws -> Exit {
    while true {
      switch try firstPage(storedIn: file) {
      case .left(let exit): return exit
      case .play(let offer):
        var end = try play(
          desk.sit(at: offer.item), goingOnBy: command(offer.name), hasHome: true)
        while case .next(let occasion)? = end, let item = occasion.next {
          end = try play(desk.sit(at: item), goingOnBy: command(item.name), hasHome: true)
        }
        if let exit = end { return exit }
      }
    }
  }

  /// Plays on until the end or until the person leaves.
  ///
  /// - Parameters:
  ///   - first: where to begin.
  ///   - command: how one goes on after leaving.
  /// - Throws: what the desk throws; every answer that was shown as saved is saved then.
  public func play(_ first: Sitting, goingOnBy command: String) throws -> Exit {
    try play(first, goingOnBy: command, hasHome: false) ?? .finished
  }

  // MARK: The first page

  private enum FirstPage {
    case left(Exit)
    case play(Offer)
  }

  private func firstPage(storedIn file: String) throws -> FirstPage {
    var screen = HomeScreen(
      words: words, offers: try desk.offers(), standing: try desk.standing(), size: terminal.size)
    var printed: [StyledText] = []
    while true {
      try terminal.show(printed, above: screen.frame)
      printed = []
      var commands: [HomeScreen.Command] = []
      switch terminal.next(within: nil) {
      case .key(let key): commands = screen.press(key)
      case .resized(let size): screen.resize(to: size)
      case .elapsed: break
      case .ended: return .left(.ended)
      }
      while let command = commands.first {
        commands.removeFirst()
        switch command {
        case .print(let lines): printed += lines
        case .play(let offer): return .play(offer)
        case .certificate(let offer):
          let certificate = try desk.certificates().first { $0.name == offer.name }
          commands += screen.read(
            certificate.map { Passage.certificate($0, words: words) } ?? [])
        case .myData:
          let data = try desk.myData()
          commands += try screen.read(pages { try $0.myData(data, file: file) })
        case .helpNow:
          commands += try screen.read(pages { try $0.helpNow(desk.organisation()) })
        case .leave(let leaving):
          try terminal.show(printed, above: Frame())
          return .left(leaving == .interrupted ? .interrupted : .finished)
        }
      }
    }
  }

  /// Pages that are read, as passages.
  private func pages(_ write: (LinePages) throws -> Void) throws -> [Passage] {
    let sink = CollectedLines(width: Layout(words: words, size: terminal.size).columns)
    try write(LinePages(sink: sink, words: words))
    return [.gap] + sink.lines.map { .set([StyledText($0)]) }
  }

  // MARK: Playing

  /// Plays an item; nil where one goes back to the first page.
  private func play(_ sitting: Sitting, goingOnBy farewell: String, hasHome: Bool) throws -> Exit? {
    var screen = PlayScreen(
      words: words, size: terminal.size, moves: moves, hasHome: hasHome)
    var knowsGlossary = false
    var commands = screen.sit(at: sitting, rules: try desk.rules(at: sitting))
    var printed: [StyledText] = []
    while true {
      var forgets = false
      while let command = commands.first {
        commands.removeFirst()
        switch command {
        case .print(let lines): printed += lines
        case .forgetTypedAhead: forgets = true
        case .goHome:
          try terminal.show(printed, above: Frame())
          return nil
        case .goOn(let occasion):
          try terminal.show(printed, above: Frame())
          return .next(occasion)
        case .leave(let leaving):
          return try leave(leaving, printed, goingOnBy: screen.isPreview ? nil : farewell)
        case .answer, .debrief, .count, .rehearse:
          commands += try asked(command, of: &screen)
        }
      }
      try terminal.show(printed, above: screen.frame)
      printed = []
      if forgets { terminal.forgetTypedAhead() }
      if !knowsGlossary {
        // Read while the person reads: no key has asked for it yet.
        screen.glossary = desk.glossary()
        knowsGlossary = true
      }
      let changing = desk as? any ChangingDesk
      let wait =
        screen.isMoving
        ? ScreenPlayer.stepMilliseconds : changing.map { _ in ScreenPlayer.lookMilliseconds }
      switch terminal.next(within: wait) {
      case .key(let key): commands = screen.press(key)
      case .resized(let size): screen.resize(to: size)
      case .elapsed where screen.isMoving: screen.elapse()
      case .elapsed: commands = try changing.map { try look(at: $0, &screen) } ?? []
      case .ended: return .ended
      }
    }
  }

  /// Looks whether what is played has changed.
  private func look(
    at desk: any ChangingDesk, _ screen: inout PlayScreen
  ) throws -> [PlayScreen.Command] {
    guard let sitting = screen.latest, let news = try desk.news(at: sitting) else { return [] }
    return screen.take(news, rules: try news.sitting.map { try desk.rules(at: $0) } ?? [])
  }

  /// What the desk says to a command, told to the screen.
  private func asked(
    _ command: PlayScreen.Command, of screen: inout PlayScreen
  ) throws -> [PlayScreen.Command] {
    guard let sitting = screen.sitting else { return [] }
    switch command {
    case .answer(let reply):
      let (outcome, next) = try desk.answer(reply, at: sitting)
      return screen.tell(outcome, next: next, rules: try desk.rules(at: next))
    case .debrief:
      let debrief = try desk.debrief(of: sitting)
      let certificate = try debrief.verdict == .done ? desk.certificates().last : nil
      return screen.end(with: debrief, certificate: certificate)
    case .count(let remark):
      try desk.count(remark, at: screen.told?.at ?? sitting)
      return []
    case .rehearse(let decision):
      guard let finished = screen.finished?.sitting else { return [] }
      let rehearsal = try desk.rehearse(from: decision, of: finished)
      return screen.sit(at: rehearsal, rules: try desk.rules(at: rehearsal))
    case .print, .forgetTypedAhead, .goOn, .goHome, .leave: return []
    }
  }

  private func leave(
    _ leaving: PlayScreen.Leaving, _ printed: [StyledText], goingOnBy command: String?
  ) throws -> Exit {
    guard leaving != .finished else {
      try terminal.show(printed, above: Frame())
      return .finished
    }
    guard let command else {
      try terminal.show(printed, above: Frame())
      return leaving == .interrupted ? .interrupted : .left
    }
    let farewell = Passage.prose(words.left(goingOnBy: command))
    let layout = Layout(words: words, size: terminal.size)
    try terminal.show(
      printed + [StyledText()] + farewell.lines(in: layout), above: Frame())
    return leaving == .interrupted ? .interrupted : .left
  }
}

/// Lines that are kept instead of printed.
private final class CollectedLines: LineSink {
  let width: Int
  private var text = ""

  init(width: Int) { self.width = width }

  /// The lines so far.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  func write(_ text: String) throws { self.text += text }
}
