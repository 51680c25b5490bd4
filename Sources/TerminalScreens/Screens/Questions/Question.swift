import Content
import TrainingDesk

/// A decision that is being answered: what the keys act on, and how far the answer is.
///
/// Nothing is chosen before a key says so, so that Enter alone never answers.
struct Question: Sendable, Hashable {
  /// Why Enter did not answer.
  enum Hint: Sendable, Hashable {
    /// Nothing is chosen.
    case chooseFirst
    /// Nothing is ticked or hidden; 0 says that this is meant.
    case noneYet
    /// Nothing was moved; 0 says that this is meant.
    case asItStands
    /// So many have no place yet.
    case stillToPlace(Int)
  }

  let decision: ShownDecision
  /// The choice that the keys act on; nil before any was pressed.
  private(set) var focus: Int?
  /// What is ticked or hidden.
  private(set) var picked: Set<ChoiceID> = []
  /// Where things were put.
  private(set) var places: [ChoiceID: ClassID] = [:]
  /// The choices in the order they stand in now.
  private(set) var choices: [ShownChoice]
  /// Whether the focused step goes along with the arrows.
  private(set) var isCarrying = false
  private(set) var hint: Hint?
  private var isMeant = false
  private var number = NumberEntry()

  /// Makes a question that nobody has touched.
  init(_ decision: ShownDecision) {
    self.decision = decision
    choices = decision.choices
  }

  /// Takes a key.
  ///
  /// - Returns: the reply, where the key confirmed one; nil otherwise.
  mutating func press(_ key: Key) -> Reply? {
    if key == .enter { return confirmed() }
    hint = nil
    guard !typesNumber(key) else { return nil }
    switch key {
    case .up, .character("k"): move(by: -1)
    case .down, .character("j"): move(by: 1)
    case .home: move(to: 0)
    case .end: move(to: choices.count - 1)
    case .left, .character("h"): goSideways(-1)
    case .right, .character("l"): goSideways(1)
    case .character(" "): act()
    default: break
    }
    return nil
  }

  // MARK: Moving

  private mutating func typesNumber(_ key: Key) -> Bool {
    guard case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    else {
      number = NumberEntry()
      return false
    }
    if let place = number.typed(digit, upTo: choices.count) {
      move(to: place - 1)
    } else if digit == 0 {
      saysNothing()
    }
    return true
  }

  /// 0: none of them, or right as it stands.
  private mutating func saysNothing() {
    switch decision.task {
    case .select, .redact: picked = []
    case .order: choices = decision.choices
    case .choose, .classify: return
    }
    isCarrying = false
    isMeant = true
  }

  private mutating func move(by step: Int) {
    guard let focus else { return move(to: step > 0 ? 0 : choices.count - 1) }
    move(to: focus + step)
  }

  private mutating func move(to place: Int) {
    guard !choices.isEmpty else { return }
    let place = min(max(0, place), choices.count - 1)
    if isCarrying, let focus, focus != place {
      choices.insert(choices.remove(at: focus), at: place)
      isMeant = true
    }
    focus = place
  }

  private mutating func goSideways(_ step: Int) {
    switch decision.task {
    case .classify: place(by: step)
    case .redact: move(by: step)
    case .choose, .select, .order: break
    }
  }

  // MARK: Acting

  private mutating func act() {
    guard let focus else { return move(to: 0) }
    switch decision.task {
    case .choose: break
    case .select, .redact:
      picked.formSymmetricDifference([choices[focus].id])
      isMeant = !picked.isEmpty
    case .classify: place(by: 1)
    case .order: isCarrying.toggle()
    }
  }

  /// Puts the focused thing into the next class.
  private mutating func place(by step: Int) {
    guard case .classify(let classes) = decision.task, !classes.isEmpty else { return }
    guard let focus else { return move(to: 0) }
    let id = choices[focus].id
    let known = places[id].flatMap { place in classes.firstIndex { $0.id == place } }
    let next = known.map { ($0 + step + classes.count) % classes.count }
    places[id] = classes[next ?? (step > 0 ? 0 : classes.count - 1)].id
  }

  // MARK: Confirming

  private mutating func confirmed() -> Reply? {
    number = NumberEntry()
    switch decision.task {
    case .choose:
      guard let focus else { return refused(.chooseFirst) }
      return .choose(choices[focus].id)
    case .select: return isMeant ? .select(picked) : refused(.noneYet)
    case .redact: return isMeant ? .redact(picked) : refused(.noneYet)
    case .order:
      guard !isCarrying else {
        isCarrying = false
        return nil
      }
      return isMeant ? .order(choices.map(\.id)) : refused(.asItStands)
    case .classify:
      let left = choices.indices.filter { places[choices[$0].id] == nil }
      guard let first = left.first else { return .classify(places) }
      // Enter goes on to what has no place yet.
      let next = left.first { $0 > focus ?? -1 } ?? first
      if focus != nil { move(to: next) }
      return refused(.stillToPlace(left.count))
    }
  }

  private mutating func refused(_ hint: Hint) -> Reply? {
    self.hint = hint
    return nil
  }
}
