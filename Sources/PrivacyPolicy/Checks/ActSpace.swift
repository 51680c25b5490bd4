import Content

/// All acts there are, as far as a policy tells them apart: words come in finitely many kinds, and
/// numbers fall between the policy's bounds.
///
/// Questions about different dimensions are answered apart, once it is known what the act is for; so
/// whether some questions can hold at once is looked up dimension by dimension.
final class ActSpace {
  /// Whether some act is there.
  enum Answer: Hashable {
    case yes
    case no
    /// A bound was hit before it was settled.
    case unsettled
  }

  let logic: PolicyLogic
  let vocabulary: Vocabulary
  let contexts: PurposeContexts
  /// The dimensions whose questions read the register, and so depend on what the act is for.
  private let registered: Set<ActDimension>
  private var fixed: [ActDimension: DimensionRange] = [:]
  private var byRow: [PurposeContext.Row: [ActDimension: DimensionRange]] = [:]

  init(_ logic: PolicyLogic, _ vocabulary: Vocabulary) {
    self.logic = logic
    self.vocabulary = vocabulary
    contexts = PurposeContexts(logic, vocabulary)
    registered = Set(logic.questions.filter(\.readsRegister).map(\.dimension))
      .subtracting(ActSpace.purposes)
  }

  private static let purposes: Set<ActDimension> = [.words(.purpose), .words(.origin)]

  /// What a dimension can come to in a context.
  func range(of dimension: ActDimension, in context: PurposeContext) -> DimensionRange {
    if registered.contains(dimension) {
      if let known = byRow[context.row]?[dimension] { return known }
      let range = made(dimension, context.act)
      byRow[context.row, default: [:]][dimension] = range
      return range
    }
    if let known = fixed[dimension] { return known }
    let range = made(dimension, context.act)
    fixed[dimension] = range
    return range
  }

  private func made(_ dimension: ActDimension, _ act: LaidOutAct) -> DimensionRange {
    switch dimension {
    case .words(let dimension):
      DimensionRange(
        WordAxis(dimension, of: logic, for: act), words: vocabulary.words(of: dimension),
        isList: vocabulary.lists.contains(dimension))
    case .number(let dimension): DimensionRange(NumberAxis(dimension, of: logic, for: act))
    }
  }

  /// Whether there is an act of which some questions hold all at once.
  ///
  /// - Parameter withData: whether it must not say that no data is touched.
  func holds(_ questions: [Int], withData: Bool) -> Answer {
    first(holding: questions, withData: withData).answer
  }

  /// The contexts in which some questions can hold all at once; those of two purposes where none of
  /// one will do.
  func contexts(holding questions: [Int], withData: Bool) -> [PurposeContext] {
    let free = Set(questions.map { logic.questions[$0].dimension }).subtracting(ActSpace.purposes)
    func isMet(_ context: PurposeContext) -> Bool {
      context.meets(questions)
        && free.allSatisfy { meets(questions, $0, context, withData: withData) }
    }
    let single = contexts.single.filter(isMet)
    return single.isEmpty ? contexts.double.filter(isMet) : single
  }

  private func first(
    holding questions: [Int], withData: Bool
  ) -> (answer: Answer, context: PurposeContext?) {
    let dimensions = Set(questions.map { logic.questions[$0].dimension })
    let free = dimensions.subtracting(ActSpace.purposes)
    var isWhole = true
    // What reads no register is the same in every context, so it is asked once.
    guard let any = contexts.single.first else { return (.no, nil) }
    for dimension in free.subtracting(registered)
    where !meets(questions, dimension, any, withData: withData) {
      return (range(of: dimension, in: any).isWhole ? .no : .unsettled, nil)
    }
    let tied = free.intersection(registered)
    guard !tied.isEmpty || !dimensions.isDisjoint(with: ActSpace.purposes) else {
      return (.yes, any)
    }
    for context in contexts.single + contexts.double where context.meets(questions) {
      let met = tied.allSatisfy { dimension in
        let met = meets(questions, dimension, context, withData: withData)
        if !met, !range(of: dimension, in: context).isWhole { isWhole = false }
        return met
      }
      if met { return (.yes, context) }
    }
    let isWithinTwo = [WordDimension.purpose, .origin].allSatisfy { dimension in
      wordsAskedFor(in: dimension, by: questions) <= 2
    }
    return (isWhole && isWithinTwo ? .no : .unsettled, nil)
  }

  /// How many words of a list it may take for some questions to hold; one where it is no list.
  private func wordsAskedFor(in dimension: WordDimension, by questions: [Int]) -> Int {
    guard vocabulary.lists.contains(dimension) else { return 1 }
    let own = questions.map { logic.questions[$0] }.filter { $0.dimension == .words(dimension) }
    return own.reduce(0) { $0 + $1.wordsAskedFor }
  }

  private func meets(
    _ questions: [Int], _ dimension: ActDimension, _ context: PurposeContext, withData: Bool
  ) -> Bool {
    range(of: dimension, in: context).outcomes.contains { outcome in
      outcome.meets(questions)
        && !(withData && dimension == .words(.data) && outcome.isEmpty)
    }
  }
}

extension Question {
  /// How many words more it may take to hold.
  fileprivate var wordsAskedFor: Int {
    switch self {
    case .words(_, .every, let words, _, _): words.count
    case .words(_, .any, _, _, _), .words(_, .beyond, _, _, _): 1
    default: 0
    }
  }
}
