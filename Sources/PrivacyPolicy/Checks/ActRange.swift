import Content

/// What the values of one dimension can come to: for each way in which its questions can stand, the
/// shortest list of words, or the number, that makes them stand so.
struct DimensionRange: Sendable {
  struct Outcome: Sendable {
    let values: Remedy.Values
    /// In the order of the range's questions.
    let standings: [(question: Int, standing: Standing)]
    let isEmpty: Bool

    /// Whether all of some questions that are of this dimension hold.
    func meets(_ questions: [Int]) -> Bool {
      standings.allSatisfy { !questions.contains($0.question) || $0.standing == .yes }
    }
  }

  /// How many outcomes of one list are followed.
  static let mostOutcomes = 4096

  /// The shortest first.
  let outcomes: [Outcome]
  /// Whether these are all.
  let isWhole: Bool

  init(_ axis: WordAxis, words: [Word], isList: Bool) {
    struct Key: Hashable {
      let tally: [Truth]
      let isEmpty: Bool
    }
    var marks: Set<[Truth]> = []
    let distinct = words.compactMap { word -> (word: Word, mark: [Truth])? in
      let mark = axis.mark(of: word)
      return marks.insert(mark).inserted ? (word, mark) : nil
    }
    let empty = Key(tally: axis.emptyTally, isEmpty: true)
    var known: Set<Key> = [empty]
    var found: [(key: Key, words: [Word])] = [(empty, [])]
    var edge = found
    var isWhole = true
    while !edge.isEmpty {
      var next: [(key: Key, words: [Word])] = []
      for (key, words) in edge where isList || key.isEmpty {
        for (word, mark) in distinct {
          let more = Key(tally: axis.adding(mark, to: key.tally), isEmpty: false)
          guard known.insert(more).inserted else { continue }
          next.append((more, words + [word]))
        }
      }
      found += next
      edge = next
      if found.count > DimensionRange.mostOutcomes {
        isWhole = false
        break
      }
    }
    self.isWhole = isWhole
    outcomes = found.map { key, words in
      Outcome(
        values: .words(words), standings: axis.standings(of: key.tally), isEmpty: key.isEmpty)
    }
  }

  init(_ axis: NumberAxis) {
    outcomes = axis.samples(near: axis.bounds.last ?? 0).map {
      Outcome(
        values: .number($0, .atMost($0)), standings: axis.standings(of: $0), isEmpty: false)
    }
    isWhole = true
  }
}

extension Vocabulary {
  /// The words that values of a dimension may be, in the order of the file.
  func words(of dimension: WordDimension) -> [Word] {
    (entries[dimension.vocabulary] ?? []).map(\.word)
  }
}
