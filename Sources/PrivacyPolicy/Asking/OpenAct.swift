import Content

/// An act that is told answer by answer: what is settled, and what may still come.
///
/// Of a dimension that holds one value, and of purpose and origin, what is said first counts; in the
/// others what is said adds up.
struct OpenAct {
  /// A part of it.
  enum Part {
    /// What was said.
    case settled(ActPiece)
    /// What a question may still come to, and how it is told for the time being.
    case open(AskedQuestion, Told)
  }

  /// How much is told of what is open.
  struct Told {
    /// The coarse words that were chosen, where there are any.
    var coarse: ActPiece?
    /// One of the finer answers, where the question was not asked because all come to the same.
    var example: ActPiece?
  }

  /// The parts, in the order of the questions.
  let parts: [Part]
  let vocabularyLists: Set<WordDimension>

  /// - Parameter given: what is stated beforehand; a question about a dimension of it is not asked.
  init(
    _ questionnaire: Questionnaire, given: Act, answers: [QuestionID: AskedAnswer],
    lists: Set<WordDimension>
  ) {
    var parts = [Part.settled(ActPiece(given))]
    for question in questionnaire.questions where question.about.isDisjoint(with: given.stated) {
      parts += OpenAct.parts(of: question, Told(), answers)
    }
    self.parts = parts
    vocabularyLists = lists
  }

  private static func parts(
    of question: AskedQuestion, _ told: Told, _ answers: [QuestionID: AskedAnswer]
  ) -> [Part] {
    guard case .chosen(let ids)? = answers[question.id] else { return [.open(question, told)] }
    return ids.compactMap { question[$0] }.flatMap { option -> [Part] in
      switch option.meaning {
      case .says(let piece): [.settled(piece)]
      case .finer(let finer, let coarse):
        parts(
          of: finer,
          Told(
            coarse: coarse,
            example: answers[finer.id] == nil ? coarse ?? finer.pieces.first : coarse),
          answers)
      case .incident: []
      }
    }
  }

  /// The questions that are open, in order.
  var questions: [AskedQuestion] {
    parts.compactMap { if case .open(let question, _) = $0 { question } else { nil } }
  }

  /// What is settled, as an act; of what is coarse the coarse words.
  var settled: Act {
    together { $0.coarse }
  }

  /// What is settled, and one of the finer answers where none was asked for.
  var example: Act { together { $0.example } }

  private func together(_ telling: (Told) -> ActPiece?) -> Act {
    OpenAct.together(
      parts.compactMap { part in
        switch part {
        case .settled(let piece): piece
        case .open(_, let told): telling(told)
        }
      }, lists: vocabularyLists)
  }

  /// All pieces that may be a part of the act.
  var pieces: [ActPiece] {
    parts.flatMap { part -> [ActPiece] in
      switch part {
      case .settled(let piece): [piece]
      case .open(let question, _): question.pieces
      }
    }
  }

  /// Whether what is said in a dimension adds up.
  static func addsUp(_ dimension: ActDimension, lists: Set<WordDimension>) -> Bool {
    guard case .words(let words) = dimension else { return false }
    return words.vocabulary != .purpose && lists.contains(words)
  }

  /// Several pieces as one act.
  static func together(_ pieces: [ActPiece], lists: Set<WordDimension>) -> Act {
    var all = Act()
    var originIsPurpose = false
    for piece in pieces {
      for (dimension, values) in piece.act.words {
        if dimension == .origin, originIsPurpose { continue }
        guard let known = all.words[dimension] else {
          all.words[dimension] = values
          continue
        }
        guard addsUp(.words(dimension), lists: lists) else { continue }
        all.words[dimension] = known + values.filter { !known.contains($0) }
      }
      all.numbers.merge(piece.act.numbers) { first, _ in first }
      originIsPurpose =
        originIsPurpose || piece.originIsPurpose && all.words[.origin] == nil
    }
    if originIsPurpose { all.words[.origin] = all.words[.purpose] }
    return all
  }
}

extension AskedQuestion {
  /// All pieces that its answers, and those of finer questions, can state.
  var pieces: [ActPiece] {
    options.flatMap { option -> [ActPiece] in
      switch option.meaning {
      case .says(let piece): [piece]
      case .finer(let question, _): question.pieces
      case .incident: []
      }
    }
  }
}
