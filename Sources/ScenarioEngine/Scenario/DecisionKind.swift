public import Content
public import PrivacyPolicy

/// What the player does at a decision.
public enum DecisionKind: Sendable, Equatable {
  /// Picks one option.
  case choose([ChoiceOption])
  /// Ticks items.
  case select(HandlingTask)
  /// Hides spans of an artefact.
  case redact(HandlingTask, artefact: ArtefactID)
  /// Puts items into classes.
  case classify(ClassifyTask)
  /// Puts steps in order.
  case order(OrderTask)

  /// The word that authors and saved answers use for the kind.
  public var name: String {
    switch self {
    case .choose: "choose"
    case .select: "select"
    case .redact: "redact"
    case .classify: "classify"
    case .order: "order"
    }
  }

  /// The clause that a knowledge task exercises; nil for conduct.
  public var clause: ClauseID? {
    switch self {
    case .choose, .select, .redact: nil
    case .classify(let task): task.clause
    case .order(let task): task.clause
    }
  }

  /// The options, items, spans or steps, in the order of the file.
  public var choices: [ChoiceID] {
    switch self {
    case .choose(let options): options.map(\.id)
    case .select(let task), .redact(let task, _): task.items.map(\.id)
    case .classify(let task): task.items.map(\.id)
    case .order(let task): task.steps.map(\.id)
    }
  }
}

/// Something that can be chosen.
public struct ChoiceOption: Sendable, Hashable {
  /// Its name for ever.
  public let id: ChoiceID
  /// What the player reads.
  public let text: Prose
  /// When it is offered; nil for always.
  public let condition: Condition?
  /// Whether it is hidden after being chosen.
  public let once: Bool
  /// The act it is, laid over the decision's facts; nil where nothing is judged.
  public let act: ActStatement?
  /// Whether the job gets done.
  public let serves: Service
  /// What would have been fine, in the author's words; nil leaves it to be worked out.
  public let fine: Prose?
  /// What the judge is expected to say.
  public let expectation: Expectation?
  /// What follows.
  public let consequence: Consequence

  /// Makes an option.
  public init(
    id: ChoiceID, text: Prose, if condition: Condition? = nil, once: Bool = false,
    act: ActStatement? = nil, serves: Service = .full, fine: Prose? = nil,
    expectation: Expectation? = nil, consequence: Consequence = Consequence()
  ) {
    self.id = id
    self.text = text
    self.condition = condition
    self.once = once
    self.act = act
    self.serves = serves
    self.fine = fine
    self.expectation = expectation
    self.consequence = consequence
  }
}

/// Items that are kept or not: ticked or left, visible or hidden.
public struct HandlingTask: Sendable, Hashable {
  /// One item.
  public struct Item: Sendable, Hashable {
    /// Its name for ever.
    public let id: ChoiceID
    /// What the player reads; the visible words of a span.
    public let text: Prose
    /// What keeping it states.
    public let statement: ActStatement
    /// Whether the job needs it.
    public let isNeeded: Bool
    /// What keeping it does to meters.
    public let effects: [Effect]
    /// Why it belongs in or out.
    public let why: Prose?

    /// Makes an item.
    public init(
      id: ChoiceID, text: Prose, statement: ActStatement = ActStatement(), isNeeded: Bool = false,
      effects: [Effect] = [], why: Prose? = nil
    ) {
      self.id = id
      self.text = text
      self.statement = statement
      self.isNeeded = isNeeded
      self.effects = effects
      self.why = why
    }
  }

  /// The items, in the order of the file.
  public let items: [Item]
  /// Whether the kept items are one act, rather than an act each.
  public let isJudgedTogether: Bool

  /// Makes a task.
  public init(items: [Item], isJudgedTogether: Bool = true) {
    self.items = items
    self.isJudgedTogether = isJudgedTogether
  }
}

/// Items that belong into classes.
public struct ClassifyTask: Sendable, Hashable {
  /// One class.
  public struct ItemClass: Sendable, Hashable {
    /// Its name for ever.
    public let id: ClassID
    /// What the player reads.
    public let text: Prose
    /// The policy's group whose items belong here; nil for the class of what is left over.
    public let group: String?

    /// Makes a class.
    public init(id: ClassID, text: Prose, group: String?) {
      self.id = id
      self.text = text
      self.group = group
    }
  }

  /// One item.
  public struct Item: Sendable, Hashable {
    /// Its name for ever.
    public let id: ChoiceID
    /// What the player reads.
    public let text: Prose
    /// What it is, for the policy's groups.
    public let statement: ActStatement
    /// Why it belongs where it does.
    public let why: Prose?

    /// Makes an item.
    public init(id: ChoiceID, text: Prose, statement: ActStatement, why: Prose? = nil) {
      self.id = id
      self.text = text
      self.statement = statement
      self.why = why
    }
  }

  /// The clause it exercises.
  public let clause: ClauseID
  /// The classes, tried in order.
  public let classes: [ItemClass]
  /// The items, in the order of the file.
  public let items: [Item]

  /// Makes a task.
  public init(clause: ClauseID, classes: [ItemClass], items: [Item]) {
    self.clause = clause
    self.classes = classes
    self.items = items
  }

  /// The class an item belongs to under a policy; nil where it matches none.
  public func rightClass(of item: Item, under policy: Policy) -> ClassID? {
    classes.first { itemClass in
      itemClass.group.map { policy.group($0, holds: item.statement) } ?? true
    }?.id
  }
}

/// Steps that belong in an order.
public struct OrderTask: Sendable, Hashable {
  /// One step.
  public struct Step: Sendable, Hashable {
    /// Its name for ever.
    public let id: ChoiceID
    /// What the player reads.
    public let text: Prose

    /// Makes a step.
    public init(id: ChoiceID, text: Prose) {
      self.id = id
      self.text = text
    }
  }

  /// Two steps of which one comes first.
  public struct Pair: Sendable, Hashable {
    /// The step that comes first.
    public let first: ChoiceID
    /// The step that comes after it.
    public let second: ChoiceID

    /// Makes a pair.
    public init(_ first: ChoiceID, _ second: ChoiceID) {
      self.first = first
      self.second = second
    }
  }

  /// The clause it exercises.
  public let clause: ClauseID
  /// The steps, in the order of the file.
  public let steps: [Step]
  /// What comes before what, as declared: a partial order.
  public let before: [Pair]

  /// Makes a task.
  public init(clause: ClauseID, steps: [Step], before: [Pair]) {
    self.clause = clause
    self.steps = steps
    self.before = before
  }

  /// The declared pairs and all that follow from them.
  public var closure: Set<Pair> {
    var after: [ChoiceID: Set<ChoiceID>] = [:]
    for pair in before { after[pair.first, default: []].insert(pair.second) }
    var pairs: Set<Pair> = []
    for first in after.keys {
      var waiting = Array(after[first] ?? [])
      while let second = waiting.popLast() {
        guard pairs.insert(Pair(first, second)).inserted else { continue }
        waiting += after[second] ?? []
      }
    }
    return pairs
  }
}
