/// What a player says of a question: one of a few fixed reasons, so that no words of theirs are kept.
public enum Remark: String, CaseIterable, Sendable {
  /// It cannot be understood.
  case unclear
  /// No working day is like that.
  case unrealistic
  /// What one would do is not among the answers.
  case noAnswerFits = "no-answer-fits"
  /// The rule seems wrong, or wrong here.
  case ruleDoubtful = "rule-doubtful"
  /// Something is misspelt, mistranslated or not true.
  case mistake
}
