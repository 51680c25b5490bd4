import Content

/// The questions about one dimension of words, for acts whose purposes and origins are known.
///
/// What a list of values comes to depends only on how each value lies to each pattern, and adds up
/// value by value: `any` keeps the best, `only` the worst, `every` the best for each pattern. A
/// *mark* is what one value says, a *tally* what several come to.
struct WordAxis: Sendable {
  private struct Asked: Sendable {
    let question: Int
    let test: Atom.Operator
    /// Nil where the act leaves out what they depend on.
    let patterns: [Word]?
    /// Where its part of a tally begins.
    let start: Int
  }

  let dimension: WordDimension
  private let asked: [Asked]
  private let length: Int

  init(_ dimension: WordDimension, of logic: PolicyLogic, for act: LaidOutAct) {
    self.dimension = dimension
    var asked: [Asked] = []
    var length = 0
    for number in logic.byDimension[.words(dimension)] ?? [] {
      let question = logic.questions[number]
      let patterns = question.patterns(for: act, logic.policy.register)
      asked.append(
        Asked(question: number, test: question.test, patterns: patterns, start: length))
      length += question.test == .every ? patterns?.count ?? 1 : 1
    }
    self.asked = asked
    self.length = length
  }

  /// How a word lies to each pattern; words of the same mark are worth the same.
  func mark(of word: Word) -> [Truth] {
    asked.flatMap { asked -> [Truth] in
      guard let patterns = asked.patterns else { return [.unknown] }
      if asked.test == .every { return patterns.map { word.isInside($0) } }
      return [patterns.some { word.isInside($0) }]
    }
  }

  /// What no value at all comes to.
  var emptyTally: [Truth] {
    var tally = Array(repeating: Truth.no, count: length)
    for asked in asked where asked.test == .only || asked.test == .beyond {
      tally[asked.start] = .yes
    }
    return tally
  }

  /// A tally with one more value.
  func adding(_ mark: [Truth], to tally: [Truth]) -> [Truth] {
    var sum = tally
    for (place, asked) in asked.enumerated() {
      let end = place + 1 < self.asked.count ? self.asked[place + 1].start : length
      for slot in asked.start..<end {
        let takesWorst = asked.test == .only || asked.test == .beyond
        sum[slot] = takesWorst ? min(sum[slot], mark[slot]) : max(sum[slot], mark[slot])
      }
    }
    return sum
  }

  /// What several values come to.
  func tally(of words: [Word]) -> [Truth] {
    words.reduce(emptyTally) { adding(mark(of: $1), to: $0) }
  }

  /// How the questions stand for a tally; all unstated for nil.
  func standings(of tally: [Truth]?) -> [(question: Int, standing: Standing)] {
    asked.enumerated().map { place, asked in
      guard let tally, asked.patterns != nil else { return (asked.question, .unstated) }
      let end = place + 1 < self.asked.count ? self.asked[place + 1].start : length
      let truth: Truth =
        switch asked.test {
        case .none, .beyond: !tally[asked.start]
        case .every: tally[asked.start..<end].all
        default: tally[asked.start]
        }
      return (asked.question, Standing(truth))
    }
  }
}
