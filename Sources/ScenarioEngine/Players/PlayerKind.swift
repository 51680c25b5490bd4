/// How somebody plays who is made up to try a situation.
///
/// None of them reads the words: they see what an answer comes to under the policy.
public enum PlayerKind: String, Sendable, CaseIterable {
  /// Answers by chance: options alike, every item half the time, classes and orders alike.
  case random
  /// Wants the job done and takes what tempts: of options, one that does the whole job is three
  /// times as likely as one that does none, and one that slips twice as likely as one that does
  /// not. Keeps nine in ten of the needed items and six in ten of those that slip; knows half of
  /// what knowledge tasks ask.
  case careless
  /// Knows the policy and serves: takes what violates nothing and does the job best, keeps what is
  /// needed, knows the classes and the order; slips in 5 of 100 things decided.
  case careful
  /// Says no: takes what serves the job least, ticks nothing, hides everything, puts all into the
  /// last class and leaves the steps as they lie.
  case refuser
  /// Wants the job done whatever the rules: takes what serves most, ticks everything, hides
  /// nothing; answers knowledge tasks by chance.
  case greedy
}
