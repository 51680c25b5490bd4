public import Content

/// What a player answers at a decision.
///
/// Its text is canonical and stays readable for ever, because saved attempts hold it:
/// `choose:ring`, `select:buyers,readers`, `redact:patient`, `classify:film=wait;till=at-once`,
/// `order:cut,keep`. Ticked and hidden items are sorted, an order is not.
public enum Answer: Sendable, Hashable, LosslessStringConvertible {
  /// The option picked.
  case choose(ChoiceID)
  /// The items ticked.
  case select(Set<ChoiceID>)
  /// The spans hidden.
  case redact(Set<ChoiceID>)
  /// The class of every item.
  case classify([ChoiceID: ClassID])
  /// The steps, first to last.
  case order([ChoiceID])

  /// The canonical text.
  public var description: String {
    switch self {
    case .choose(let option): "choose:\(option)"
    case .select(let items): "select:" + Answer.list(items.sorted())
    case .redact(let spans): "redact:" + Answer.list(spans.sorted())
    case .order(let steps): "order:" + Answer.list(steps)
    case .classify(let classes):
      "classify:"
        + classes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";")
    }
  }

  /// Reads a canonical text; nil where it is none.
  public init?(_ description: String) {
    guard let colon = description.firstIndex(of: ":") else { return nil }
    let body = description[description.index(after: colon)...]
    let ids = body.split(separator: ",").map { ChoiceID(String($0)) }
    switch description[..<colon] {
    case "choose" where !body.isEmpty: self = .choose(ChoiceID(String(body)))
    case "select": self = .select(Set(ids))
    case "redact": self = .redact(Set(ids))
    case "order": self = .order(ids)
    case "classify":
      var classes: [ChoiceID: ClassID] = [:]
      for pair in body.split(separator: ";") {
        let sides = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard sides.count == 2 else { return nil }
        classes[ChoiceID(sides[0])] = ClassID(sides[1])
      }
      self = .classify(classes)
    default: return nil
    }
  }

  private static func list(_ ids: [ChoiceID]) -> String {
    ids.map(\.rawValue).joined(separator: ",")
  }
}

/// An answer and the decision it was given at.
public struct GivenAnswer: Sendable, Hashable {
  /// The decision.
  public let decision: DecisionID
  /// The answer.
  public let answer: Answer

  /// Makes a given answer.
  public init(_ decision: DecisionID, _ answer: Answer) {
    self.decision = decision
    self.answer = answer
  }
}

/// Why an answer cannot be taken; the playthrough stays as it was.
public enum AnswerError: Error, Sendable, Hashable {
  /// There is nothing to decide.
  case nothingToDecide
  /// Another decision is being asked.
  case anotherDecision(asked: DecisionID)
  /// The answer is of another kind.
  case wrongKind(expected: String)
  /// These are not offered here.
  case notOffered([ChoiceID])
  /// These were left out, or stand twice.
  case incomplete([ChoiceID])
  /// There is no such class.
  case unknownClass(ClassID)
}
