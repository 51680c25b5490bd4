extension Migration {
  /// Counts of what players say of questions.
  ///
  /// There is no rowid, which would tell the order in which they were said first.
  static let second = Migration(
    version: 2,
    statements: [
      """
      CREATE TABLE remark (
        scenario TEXT NOT NULL CONSTRAINT remark_scenario CHECK (length(scenario) > 0),
        version INTEGER NOT NULL CONSTRAINT remark_version CHECK (version > 0),
        decision TEXT NOT NULL CONSTRAINT remark_decision CHECK (length(decision) > 0),
        reason TEXT NOT NULL CONSTRAINT remark_reason CHECK (reason IN
          ('unclear', 'unrealistic', 'no-answer-fits', 'rule-doubtful', 'mistake')),
        times INTEGER NOT NULL CONSTRAINT remark_times CHECK (times > 0),
        PRIMARY KEY (scenario, version, decision, reason)
      ) STRICT, WITHOUT ROWID
      """
    ])
}
