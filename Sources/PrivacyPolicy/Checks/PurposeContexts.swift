import Content

/// What an act may be for and where its data may come from, as far as a policy tells such acts apart:
/// all else that is asked of an act is asked with these known.
struct PurposeContext: Sendable {
  /// The act that states the purposes and origins alone.
  let act: LaidOutAct
  let purposes: [Word]?
  let origins: [Word]?
  /// How the questions about purpose and origin stand.
  let standings: [(question: Int, standing: Standing)]
  /// What the register says for these purposes.
  let row: Row

  /// What the register allows; nil where no purpose is stated.
  struct Row: Hashable, Sendable {
    let allowed: [RegisterColumn: [Word]]?
    let days: Double?
  }

  /// Whether all of some questions that are about purpose or origin hold.
  func meets(_ questions: [Int]) -> Bool {
    standings.allSatisfy { !questions.contains($0.question) || $0.standing == .yes }
  }
}

/// All contexts of a policy: first those of at most one purpose and one origin, then those of two.
struct PurposeContexts {
  let single: [PurposeContext]
  let double: [PurposeContext]

  init(_ logic: PolicyLogic, _ vocabulary: Vocabulary) {
    let register = logic.policy.register
    let telling = PurposeContexts.tellingWords(logic)
    struct Kind: Hashable {
      let mark: [Truth]
      let row: RegisterRow
    }
    var kinds: Set<Kind> = []
    let words = (register.keys.sorted() + vocabulary.words(of: .purpose)).filter { word in
      let mark = telling.map { word.isInside($0) }
      return kinds.insert(Kind(mark: mark, row: register[word] ?? .nothing)).inserted
    }
    let singles: [[Word]] = words.map { [$0] }
    let pairs: [[Word]] = words.indices.flatMap { left in
      words[(left + 1)...].map { [words[left], $0] }
    }
    let short: [[Word]?] = singles + [nil, []]
    func isList(_ dimension: WordDimension) -> Bool { vocabulary.lists.contains(dimension) }
    var known: Set<Key> = []
    single = PurposeContexts.contexts(short, short, logic, &known)
    double =
      (isList(.purpose) ? PurposeContexts.contexts(pairs, short, logic, &known) : [])
      + (isList(.origin) ? PurposeContexts.contexts(short, pairs, logic, &known) : [])
  }

  private struct Key: Hashable {
    let standings: [Standing]
    let row: PurposeContext.Row
  }

  private static func contexts(
    _ purposes: [[Word]?], _ origins: [[Word]?], _ logic: PolicyLogic, _ known: inout Set<Key>
  ) -> [PurposeContext] {
    let readsOrigins = logic.questions.contains {
      $0.dimension == .words(.origin) || $0.readsOrigin
    }
    var contexts: [PurposeContext] = []
    for purposes in purposes {
      for origins in readsOrigins ? origins : [nil] {
        var act = Act()
        act.words[.purpose] = purposes
        act.words[.origin] = origins
        let laidOut = LaidOutAct(act)
        let standings = [WordDimension.purpose, .origin].flatMap { dimension in
          let axis = WordAxis(dimension, of: logic, for: laidOut)
          return axis.standings(of: act.words[dimension].map(axis.tally))
        }
        let register = logic.policy.register
        let row = PurposeContext.Row(
          allowed: purposes.map { _ in
            Dictionary(
              uniqueKeysWithValues: RegisterColumn.allCases.map {
                ($0, laidOut.registered($0, in: register) ?? [])
              })
          }, days: laidOut.registeredDays(in: register))
        guard known.insert(Key(standings: standings.map(\.standing), row: row)).inserted
        else { continue }
        contexts.append(
          PurposeContext(
            act: laidOut, purposes: purposes, origins: origins, standings: standings, row: row))
      }
    }
    return contexts
  }

  /// The words that purposes and origins are held against.
  private static func tellingWords(_ logic: PolicyLogic) -> [Word] {
    let asked = logic.questions.flatMap { question -> [Word] in
      guard case .words(let dimension, _, let words, _, _) = question,
        dimension.vocabulary == .purpose
      else { return [] }
      return words
    }
    let register = logic.policy.register
    let read = logic.questions.contains(where: \.readsOrigin)
    let compatible = read ? register.flatMap { [$0.key] + $0.value.compatible } : []
    return Set(asked + compatible).sorted()
  }
}

extension Question {
  /// Whether it is held against the purposes that an origin is compatible with.
  fileprivate var readsOrigin: Bool {
    if case .words(_, _, _, _, let compatible) = self { compatible } else { false }
  }
}
