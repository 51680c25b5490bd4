public import Content

/// A question about a real task, such as `why`; a finer one is named after what it is about:
/// `data.user.location`.
public struct QuestionID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// One question in plain words about a task that somebody has before them.
public struct AskedQuestion: Sendable, Hashable {
  /// Its name, unique among all questions, finer ones included.
  public let id: QuestionID
  /// What is asked.
  public let ask: LocalisedText
  /// The dimensions it asks about: where an act states one of them already, it is not asked.
  public let about: Set<ActDimension>
  /// Whether several of its options may be true at once.
  public let picksSeveral: Bool
  /// What can be answered, in the order shown.
  public let options: [AskedOption]

  /// Makes a question.
  public init(
    id: QuestionID, ask: LocalisedText, about: Set<ActDimension>, picksSeveral: Bool = false,
    options: [AskedOption]
  ) {
    self.id = id
    self.ask = ask
    self.about = about
    self.picksSeveral = picksSeveral
    self.options = options
  }

  /// The option of that name, or nil.
  public subscript(id: ChoiceID) -> AskedOption? { options.first { $0.id == id } }

  /// This question and the finer ones below it.
  var withFiner: [AskedQuestion] {
    [self]
      + options.flatMap { option in
        if case .finer(let question, _) = option.meaning { return question.withFiner }
        return []
      }
  }
}

/// One answer to a question.
public struct AskedOption: Sendable, Hashable {
  /// What it says about the act.
  public enum Meaning: Sendable, Hashable {
    /// It states this part of the act.
    case says(ActPiece)
    /// It is coarse, and a finer question tells more; `coarse` is what it states as it stands, where
    /// that can be said.
    indirect case finer(AskedQuestion, coarse: ActPiece?)
    /// Something has gone wrong: that is for the red button, not for a question.
    case incident
  }

  /// Its name, unique within its question.
  public let id: ChoiceID
  /// What is read.
  public let text: LocalisedText
  /// What it says about the act.
  public let meaning: Meaning
  /// Whether it goes with no other option of its question: no personal data at all.
  public let standsAlone: Bool

  /// Makes an option.
  public init(
    id: ChoiceID, text: LocalisedText, meaning: Meaning, standsAlone: Bool = false
  ) {
    self.id = id
    self.text = text
    self.meaning = meaning
    self.standsAlone = standsAlone
  }
}

/// A part of an act that one answer states.
public struct ActPiece: Sendable, Hashable {
  /// What is stated.
  public let act: Act
  /// Whether the data was obtained for the very purpose that it is to serve now, whatever that is.
  public let originIsPurpose: Bool

  /// Makes a piece.
  public init(_ act: Act, originIsPurpose: Bool = false) {
    self.act = act
    self.originIsPurpose = originIsPurpose
  }
}

/// What somebody answered to one question.
public enum AskedAnswer: Sendable, Hashable {
  /// These options, in the question's order.
  case chosen([ChoiceID])
  /// They do not know.
  case unknown
}
