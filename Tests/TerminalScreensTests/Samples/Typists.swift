import DeskSamples
public import TerminalScreens
import TrainingDesk

/// Types lines that were written beforehand, and then nothing more.
final class Typist: LineSource {
  let isPerson: Bool
  private(set) var lines: [TypedLine]

  init(isPerson: Bool = false, _ lines: [TypedLine]) {
    self.isPerson = isPerson
    self.lines = lines
  }

  func next() -> TypedLine { lines.isEmpty ? .end : lines.removeFirst() }
}

extension TypedLine: ExpressibleByStringLiteral {
  /// A line as it is typed.
  public init(stringLiteral text: String) { self = .text(text) }
}

/// Types a scripted play: what is asked it knows from the desk, never from the screen.
final class ScriptTypist: LineSource {
  let isPerson: Bool
  private let desk: WatchedDesk
  private let play: ShippedLibrary.Play
  private var pending: [String] = []
  private let rest: Typist
  private var isOver = false

  /// Makes a typist.
  ///
  /// - Parameter rest: what is typed after the last answer.
  init(
    _ play: ShippedLibrary.Play, at desk: WatchedDesk, isPerson: Bool = false,
    then rest: [TypedLine] = []
  ) {
    self.play = play
    self.desk = desk
    self.isPerson = isPerson
    self.rest = Typist(rest)
  }

  func next() -> TypedLine {
    isOver = isOver || pending.isEmpty && desk.asked == nil
    guard !isOver else { return rest.next() }
    if pending.isEmpty, let decision = desk.asked, let reply = play.reply(to: decision) {
      pending = decision.lines(for: reply)
      // A person confirms what was chosen.
      if isPerson { pending.append("") }
    }
    return pending.isEmpty ? .end : .text(pending.removeFirst())
  }
}
