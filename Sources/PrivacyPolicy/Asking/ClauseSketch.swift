import Content

/// What a clause asks of an act that is told piece by piece: its atoms, each held against every
/// piece once, so that the truth of a whole is put together from the truths of its parts.
///
/// This is exact: whether some, no or only values lie inside is the best or the worst of what holds
/// of the parts. What an atom reads in the register depends on the purpose, or on the origin, so
/// such an atom is held against the pieces once for each of those that may come.
struct ClauseSketch {
  /// One truth that pieces contribute to.
  private struct Slot {
    let dimension: ActDimension
    let test: Atom.Operator
    /// What values are held against; nil where the policy lacks it.
    let operand: Operand?
  }

  private enum Operand {
    case words([Word])
    case number(Double)
  }

  /// An atom: the slots it is told by, for each of its surroundings.
  private struct Question {
    let dimension: Int
    let readsPurpose: Bool
    let readsOrigin: Bool
    /// Whether its truth is that of the origin itself.
    let isOrigin: Bool
    var slots: [Range<Int>] = []
    let isChoosable: Bool
  }

  private let dimensions: [ActDimension]
  private let addsUp: [Bool]
  private var slots: [Slot] = []
  private var slotDimension: [Int] = []
  private var when: [Question] = []
  private var require: [Question]?
  private var unless: [[Question]] = []
  private let namesOp: Bool
  private let purposes: [[Word]]
  private let origins: [[Word]]
  private let policy: Policy
  private let choosable: Set<ActDimension>

  /// Sketches a clause for all that an act may come to be.
  init(
    _ clause: Clause, of policy: Policy, choosable: Set<ActDimension>, for act: OpenAct
  ) {
    self.policy = policy
    self.choosable = choosable
    let patterns = [clause.when, clause.require ?? Pattern([])] + clause.unless
    let atoms = patterns.flatMap(\.atoms)
    namesOp = clause.when.atoms.contains { $0.dimension == .words(.op) }
    var read = atoms.map(\.dimension)
    if atoms.contains(where: \.readsPurpose) { read.append(.words(.purpose)) }
    if atoms.contains(where: \.readsOrigin) || read.contains(.words(.origin)) {
      read += [.words(.origin), .words(.purpose)]
    }
    if namesOp { read.append(.words(.data)) }
    var dimensions: [ActDimension] = []
    for dimension in read where !dimensions.contains(dimension) { dimensions.append(dimension) }
    self.dimensions = dimensions
    addsUp = dimensions.map { OpenAct.addsUp($0, lists: act.vocabularyLists) }
    let pieces = act.pieces
    purposes = ClauseSketch.values(of: .purpose, in: pieces)
    let own = ClauseSketch.values(of: .origin, in: pieces)
    origins =
      pieces.contains(where: \.originIsPurpose)
      ? own + purposes.filter { !own.contains($0) } : own
    when = clause.when.atoms.map { question($0) }
    require =
      clause.effect == .forbid ? nil : clause.require.map { $0.atoms.map { question($0) } }
    unless = clause.unless.map { $0.atoms.map { question($0) } }
  }

  private static func values(of dimension: WordDimension, in pieces: [ActPiece]) -> [[Word]] {
    var values: [[Word]] = []
    for piece in pieces {
      if let value = piece.act.words[dimension], !values.contains(value) { values.append(value) }
    }
    return values
  }

  // MARK: Atoms

  /// An atom as a question; what every pattern asks is asked of each.
  private mutating func question(_ atom: Atom) -> Question {
    let isOrigin = atom.dimension == .words(.origin)
    let (readsPurpose, readsOrigin) = (atom.readsPurpose, atom.readsOrigin || isOrigin)
    var question = Question(
      dimension: dimensions.firstIndex(of: atom.dimension) ?? 0, readsPurpose: readsPurpose,
      readsOrigin: readsOrigin, isOrigin: isOrigin,
      isChoosable: choosable.contains(atom.dimension))
    for purpose in readsPurpose ? purposes.map(Optional.some) : [nil] {
      for origin in readsOrigin ? origins.map(Optional.some) : [nil] {
        let start = slots.count
        add(atom, purpose: purpose, origin: origin)
        question.slots.append(start..<slots.count)
      }
    }
    return question
  }

  private mutating func add(_ atom: Atom, purpose: [Word]?, origin: [Word]?) {
    var surroundings = Act()
    surroundings.words[.purpose] = purpose
    surroundings.words[.origin] = origin
    let act = LaidOutAct(surroundings)
    func add(_ test: Atom.Operator, _ operand: Operand?) {
      slots.append(Slot(dimension: atom.dimension, test: test, operand: operand))
      slotDimension.append(dimensions.firstIndex(of: atom.dimension) ?? 0)
    }
    switch (atom.dimension, atom.operand) {
    case (.words(let dimension), .terms(let terms)):
      var words: [Word]? = policy.words(of: terms, in: dimension)
      for term in terms {
        switch term {
        case .register(let column):
          words = words.flatMap { known in
            act.registered(column, in: policy.register).map { known + $0 }
          }
        case .compatible:
          words = words.flatMap { known in
            act.compatiblePurposes(in: policy.register).map { known + $0 }
          }
        case .word, .group: break
        }
      }
      guard atom.test == .every else { return add(atom.test, words.map(Operand.words)) }
      // Of no pattern at all every one is met.
      guard let words, !words.isEmpty else { return add(.none, words.map { .words($0) }) }
      for word in words { add(.any, .words([word])) }
    case (.number, .bound(.number(let bound))): add(atom.test, .number(bound))
    case (.number, .bound(.parameter(let name))):
      add(atom.test, policy.parameters[name].map(Operand.number))
    case (.number, .bound(.registeredDays)):
      add(atom.test, act.registeredDays(in: policy.register).map(Operand.number))
    default: break
    }
  }

  /// The truth of one slot for a piece that states its dimension.
  private func truth(of slot: Slot, for act: Act) -> Truth {
    switch (slot.dimension, slot.operand) {
    case (.words(let dimension), .words(let patterns)?):
      AtomMeasure(dimension, slot.test, values: act.words[dimension], patterns: patterns).truth
    case (.number(let dimension), .number(let bound)?):
      AtomMeasure(dimension, slot.test, value: act.numbers[dimension], bound: bound).truth
    default: .unknown
    }
  }

  // MARK: Pieces

  /// What says nothing about this clause.
  var nothing: Contribution {
    Contribution(
      stated: Places(), truths: slots.map { $0.test == .none || $0.test == .only ? .yes : .no })
  }

  /// What a piece says about this clause.
  func contribution(of piece: ActPiece) -> Contribution {
    var said = nothing
    for (place, dimension) in dimensions.enumerated() where piece.act.stated.contains(dimension) {
      said.stated.insert(place)
    }
    for place in slots.indices where said.stated.contains(slotDimension[place]) {
      said.truths[place] = truth(of: slots[place], for: piece.act)
    }
    if dimensions.contains(.words(.purpose)) {
      said.purpose = piece.act.words[.purpose].flatMap { purposes.firstIndex(of: $0) }
    }
    if dimensions.contains(.words(.origin)) {
      said.origin = piece.act.words[.origin].flatMap { origins.firstIndex(of: $0) }
      said.originIsPurpose = piece.originIsPurpose && said.origin == nil
    }
    if namesOp { said.holdsData = !(piece.act.words[.data] ?? []).isEmpty }
    if choosable.contains(.words(.consent)), dimensions.contains(.words(.consent)) {
      said.refuses = (piece.act.words[.consent] ?? []).contains { $0.isRefusal }
    }
    return said
  }

  /// What two pieces say together; what is said first counts where nothing adds up.
  func together(_ first: Contribution, _ second: Contribution) -> Contribution {
    var said = first
    for place in slots.indices where second.stated.contains(slotDimension[place]) {
      let dimension = slotDimension[place]
      if !first.stated.contains(dimension) {
        said.truths[place] = second.truths[place]
      } else if addsUp[dimension] {
        let isWorst = slots[place].test == .none || slots[place].test == .only
        let both = (first.truths[place], second.truths[place])
        said.truths[place] = isWorst ? min(both.0, both.1) : max(both.0, both.1)
      }
    }
    said.stated.formUnion(second.stated)
    said.purpose = first.purpose ?? second.purpose
    if !first.originIsPurpose, first.origin == nil {
      said.origin = second.origin
      said.originIsPurpose = second.originIsPurpose
    }
    said.holdsData = first.holdsData || second.holdsData
    let hasConsent = dimensions.firstIndex(of: .words(.consent)).map(first.stated.contains) ?? false
    said.refuses = first.refuses || second.refuses && !hasConsent
    return said
  }

  // MARK: The verdict

  /// What the judge says of the clause once all is said.
  func standing(of said: Contribution) -> ClauseStanding {
    let hasData = dimensions.firstIndex(of: .words(.data)).map(said.stated.contains) ?? false
    if namesOp, hasData, !said.holdsData { return .silent }
    let met = when.map { measure($0, said) }
    let speaks = ClauseSketch.speaks(met)
    guard speaks != .no else { return .silent }
    let demand = require.map { $0.all { measure($0, said).truth } } ?? .no
    let exits = unless.map { $0.all { measure($0, said).truth } }
    if demand == .yes || exits.contains(.yes) { return .upheld }
    if speaks == .unknown { return .undetermined }
    guard max(demand, exits.some) == .no else { return .undetermined }
    return isHopeless(said) ? .hopeless : .violated
  }

  /// Whether nothing that the person can do otherwise keeps the clause, which is violated.
  private func isHopeless(_ said: Contribution) -> Bool {
    func isFixed(_ question: Question) -> Bool {
      !question.isChoosable || dimensions[question.dimension] == .words(.consent) && said.refuses
    }
    guard when.allSatisfy(isFixed) else { return false }
    return ([require].compactMap(\.self) + unless).allSatisfy { questions in
      questions.filter(isFixed).contains { measure($0, said).truth == .no }
    }
  }

  private static func speaks(_ met: [(truth: Truth, isUnstated: Bool)]) -> Truth {
    if met.contains(where: { $0.truth == .no }) { return .no }
    if met.allSatisfy({ $0.truth == .yes }) { return .yes }
    return met.contains { $0.truth == .unknown && !$0.isUnstated } ? .unknown : .no
  }

  private func measure(
    _ question: Question, _ said: Contribution
  ) -> (truth: Truth, isUnstated: Bool) {
    let origin = said.origin ?? (said.originIsPurpose ? originOfPurpose(said) : nil)
    let isStated =
      question.isOrigin ? origin != nil : said.stated.contains(question.dimension)
    var place = 0
    if question.readsPurpose {
      guard let purpose = said.purpose else { return (.unknown, true) }
      place = purpose
    }
    if question.readsOrigin {
      guard let origin else { return (.unknown, true) }
      place = place * origins.count + origin
    }
    guard isStated, question.slots.indices.contains(place) else { return (.unknown, true) }
    let range = question.slots[place]
    if range.contains(where: { slots[$0].operand == nil }) { return (.unknown, true) }
    if question.isOrigin, let origin {
      let act = Act(words: [.origin: origins[origin]])
      return (range.all { truth(of: slots[$0], for: act) }, false)
    }
    return (range.all { said.truths[$0] }, false)
  }

  private func originOfPurpose(_ said: Contribution) -> Int? {
    said.purpose.flatMap { origins.firstIndex(of: purposes[$0]) }
  }
}

extension Atom {
  /// Whether what the atom holds values against depends on the purpose.
  fileprivate var readsPurpose: Bool {
    switch operand {
    case .terms(let terms):
      terms.contains { if case .register = $0 { true } else { false } }
    case .bound(let bound): bound == .registeredDays
    }
  }

  /// Whether what the atom holds values against depends on the origin.
  fileprivate var readsOrigin: Bool {
    if case .terms(let terms) = operand { terms.contains(.compatible) } else { false }
  }
}

extension Word {
  /// Whether this word of consent is a no, which nobody may ask away.
  fileprivate var isRefusal: Bool {
    !["given", "given.specific", "given.bundled", "soft_opt_in", "not_asked"].contains(self)
  }
}
