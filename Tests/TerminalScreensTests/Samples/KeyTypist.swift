import Content
import DeskSamples
import TerminalScreens
import TrainingDesk

/// Presses the keys of a scripted play: Enter reads on wherever nothing is asked.
final class KeyTypist {
  private let desk: WatchedDesk
  private let play: ShippedLibrary.Play
  private var pending: [Key] = []
  private var hasLeft = false

  init(_ play: ShippedLibrary.Play, at desk: WatchedDesk) {
    self.play = play
    self.desk = desk
  }

  /// The next key; nil where the play is over.
  func key(at frame: Frame) -> Key? {
    if !pending.isEmpty { return pending.removeFirst() }
    guard let decision = desk.asked else {
      // At the end one leaves: the last entry of the menu.
      let isOver = frame.lines.contains { $0.plain.hasPrefix("> 1") }
      guard isOver, !hasLeft else { return .enter }
      hasLeft = true
      return .character("q")
    }
    let asks = frame.lines.contains { $0.plain.hasPrefix(decision.ask.prefix(12)) }
    guard asks, let reply = play.reply(to: decision) else { return .enter }
    pending = decision.keys(for: reply)
    return pending.removeFirst()
  }
}

extension ShownDecision {
  /// What is pressed to give a reply.
  func keys(for reply: Reply) -> [Key] {
    func number(_ place: Int) -> [Key] { String(place).map { Key.character($0) } }
    func marked(_ ids: Set<ChoiceID>) -> [Key] {
      ids.isEmpty
        ? [.character("0")]
        : ids.sorted().flatMap { number(self.number(of: $0)) + [.character(" ")] }
    }
    switch reply {
    case .choose(let id): return number(self.number(of: id)) + [.enter]
    case .select(let ids), .redact(let ids): return marked(ids) + [.enter]
    case .classify(let places):
      guard case .classify(let classes) = task else { return [] }
      return choices.flatMap { choice in
        let place = classes.firstIndex { $0.id == places[choice.id] } ?? 0
        return number(self.number(of: choice.id)) + Array(repeating: .right, count: place + 1)
      } + [.enter]
    case .order(let ids):
      var order = choices.map(\.id)
      var keys: [Key] = []
      for (place, id) in ids.enumerated() {
        guard let now = order.firstIndex(of: id), now != place else { continue }
        order.insert(order.remove(at: now), at: place)
        keys += number(now + 1) + [.character(" ")]
        keys += Array(repeating: .up, count: now - place) + [.character(" ")]
      }
      return (keys.isEmpty ? [.character("0")] : keys) + [.enter]
    }
  }
}
